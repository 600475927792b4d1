import JournalCore
import JournalNarrative
import JournalReading
import JournalRules

/// The weather, the referee, the player of the match, the holders, a run without a defeat.
extension Claims {
  func colour(_ kind: ClauseKind, _ position: Int) throws(NoClaim) -> Claim {
    switch kind {
    case .conditions: return try conditions(position)
    case .referee: return try referee(position)
    case .bestPlayer: return try bestPlayer(position)
    default: return try holders(position)
    }
  }

  /// The positions of the events of the same type as one of them, the latest last.
  private func isLatest(_ position: Int, _ isOfType: (MatchEvent) -> Bool) -> Bool {
    account.events.filter { isOfType($0.value.event) }.keys.max() == position
  }

  private func conditions(_ position: Int) throws(NoClaim) -> Claim {
    let isLatest = isLatest(position) { if case .conditions = $0 { true } else { false } }
    guard isLatest, case .conditions(let conditions) = account.event(position) else {
      throw NoClaim("e\(position) is not the latest note on the weather", isAbout: true)
    }
    func term(_ kind: String, _ words: String?) -> Value? {
      guard let words = words?.singleSpaced, !words.isEmpty else { return nil }
      return .term("\(kind).\(SlugMint.fold(words))")
    }
    return Claim(
      about: [position],
      [
        .weather: term("weather", conditions.weather), .part: term("pitch", conditions.pitch),
        .figure: conditions.temperature.map { .number($0) },
      ], evidence: [position])
  }

  private func referee(_ position: Int) throws(NoClaim) -> Claim {
    let isLatest = isLatest(position) { if case .officialsAppointed = $0 { true } else { false } }
    guard isLatest, case .officialsAppointed(let officials) = account.event(position) else {
      throw NoClaim("e\(position) does not name the referee", isAbout: true)
    }
    let directory = account.match.directory
    let person = directory.canonical(officials.referee)
    let changes = account.events.sorted { $0.key < $1.key }.compactMap { entry -> PersonSlug? in
      guard case .officialReplaced(let change) = entry.value.event,
        change.role ?? .referee == .referee, directory.canonical(change.off) == person
      else { return nil }
      return directory.canonical(change.on)
    }
    return Claim(
      about: [position],
      [
        .who: .person(person), .other: changes.last.map { .person($0) },
        .nationality: directory.persons[person]?.nationality.map { .term("nationality.\($0)") },
      ], evidence: [position])
  }

  private func bestPlayer(_ position: Int) throws(NoClaim) -> Claim {
    let isLatest = isLatest(position) { if case .playerOfTheMatch = $0 { true } else { false } }
    guard isLatest, case .playerOfTheMatch(let best) = account.event(position) else {
      throw NoClaim("e\(position) does not name the player of the match", isAbout: true)
    }
    let directory = account.match.directory
    let person = directory.canonical(best.player)
    let by = best.by?.singleSpaced ?? ""
    return Claim(
      about: [position],
      [
        .who: .person(person),
        .team: directory.persons[person]?.team.flatMap { account.side(of: $0) }.map { team($0) },
        .name: by.isEmpty ? nil : .name(by),
      ], evidence: [position])
  }

  private func holders(_ position: Int) throws(NoClaim) -> Claim {
    guard account.state.isOver, let winner = account.tie?.winner ?? account.winnerByRound,
      let entry = account.sourced(account.slug(winner.other).text, "holders-of"),
      entry.position == position, let title = entry.fact.value.string,
      let name = account.competitionName, SlugMint.fold(title) == SlugMint.fold(name)
    else { throw NoClaim("nobody says that the side that is out were the holders", isAbout: true) }
    return Claim(
      about: [position],
      [
        .team: team(winner.other), .competition: account.competition.map { .competition($0) },
      ], evidence: [position])
  }

  /// A run without a defeat that goes on, or that the match ended.
  func unbeaten(_ slug: String?) throws(NoClaim) -> Claim {
    guard let side = Side.allCases.first(where: { account.slug($0).text == slug }) else {
      throw NoClaim("neither side is meant", isAbout: true)
    }
    guard account.state.isOver, account.award == nil,
      account.match.scheduled.numberedMatchday != nil
    else { throw NoClaim("this match is in no run") }
    let league = account.match.scheduled.competition
    let team = account.slug(side)
    var results: [MatchResult] = []
    for match in account.surroundings.unbeaten[team] ?? [] {
      guard match.scheduled.competition == league, let result = match.result(), result.isOver,
        !result.isVoid, let own = result.side(of: team), result.total.leader != own.other
      else { break }
      results.append(result)
    }
    let isLost = account.score.leader == side.other
    let count = isLost ? results.count : results.count + 1
    guard count > 4 else { throw NoClaim("\(count) without a defeat is not a run") }
    return Claim(
      of: team.text,
      [
        .team: self.team(side), .count: .number(count),
        .competition: account.competition.map { .competition($0) },
      ],
      licences: isLost ? [.endsRun] : [],
      evidence: account.scoreEvidence + results.flatMap(\.evidence))
  }
}
