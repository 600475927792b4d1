import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules

/// What sources say of the score and of goals that do not count.
extension Claims {
  /// A claim of the match that nobody ruled on.
  private func standing(_ position: Int) throws(NoClaim) -> (JournalCore.Claim, Draft) {
    guard let draft = account.events[position], case .claim(let claim) = draft.event else {
      throw NoClaim("e\(position) is not a claim", isAbout: true)
    }
    try open(position)
    return (claim, draft)
  }

  /// Another score than the journal's.
  func scoreDispute(_ position: Int) throws(NoClaim) -> Claim {
    let (claim, draft) = try standing(position)
    guard claim.field == "score", let said = claimedScore(claim) else {
      throw NoClaim("e\(position) is not a claim about the score", isAbout: true)
    }
    guard said.part != nil || said.score != account.score else {
      throw NoClaim("e\(position) gives the score of the journal", isAbout: true)
    }
    return sourced(position, slots(of: said), draft, cited(claim.about))
  }

  /// A goal that does not count, and would if a source is right.
  func uncountedGoal(_ position: Int) throws(NoClaim) -> Claim {
    let (claim, draft) = try standing(position)
    guard let record = counted(by: claim), !isCounting(record), let (side, time) = goal(record)
    else {
      throw NoClaim("e\(position) is not about a goal that does not count", isAbout: true)
    }
    return sourced(
      position, [.team: team(side), .time: moment(time)], draft,
      cited(claim.about) + [record.position].filter { account.events[$0] != nil })
  }

  /// Claims that would change the score.
  func resultDispute(_ about: [Int]) throws(NoClaim) -> Claim {
    var names: [String] = []
    var evidence = about
    for position in about {
      let (claim, draft) = try standing(position)
      guard isAboutScore(claim) else {
        throw NoClaim("e\(position) would not change the score", isAbout: true)
      }
      names += named(draft).filter { !names.contains($0) }
      evidence += cited(claim.about)
    }
    guard !about.isEmpty else { throw NoClaim("nobody disputes the score", isAbout: true) }
    return Claim(
      about: about,
      [.sources: names.isEmpty ? nil : .names(names), .count: .number(names.count)],
      licences: names.count > 1 ? [.several] : [], evidence: evidence)
  }

  private func sourced(
    _ position: Int, _ values: [Slot: Value?], _ draft: Draft, _ evidence: [Int]
  ) -> Claim {
    let names = named(draft)
    let sources: [Slot: Value?] = [
      .sources: names.isEmpty ? nil : .names(names), .count: .number(names.count),
    ]
    return Claim(
      about: [position], values.merging(sources) { first, _ in first },
      licences: names.count > 1 ? [.several] : [], evidence: [position] + evidence)
  }

  // MARK: - What is claimed

  /// Whether the score would be another one if an open claim were accepted.
  func isAboutScore(_ claim: JournalCore.Claim) -> Bool {
    switch (claim.field, claim.value) {
    case ("score", _):
      claimedScore(claim).map { $0.part == nil && $0.score != account.score } ?? false
    case ("counts", .bool(false)): record(claim.about).map { isCounting($0) } ?? false
    case ("team", .string(let text)):
      record(claim.about).flatMap { account.goal($0.position)?.goal.side }.map { side in
        TeamSlug(text).flatMap { account.side(of: $0) } == side.other
      } ?? false
    default: counted(by: claim).map { !isCounting($0) && goal($0) != nil } ?? false
    }
  }

  /// The event that a claim says to count.
  func counted(by claim: JournalCore.Claim) -> Record? {
    switch (claim.field, claim.value) {
    case ("counts", .bool(true)): record(claim.about)
    case ("another", .string(let id)): EventID(id).flatMap { record($0) }
    default: nil
    }
  }

  /// A score as a source gives it.
  struct ClaimedScore {
    /// The score.
    let score: Score
    /// The half at the end of which it was so; nil if it is that of the match.
    let part: Period?
  }

  /// The score that is claimed; nil if it is none.
  func claimedScore(_ claim: JournalCore.Claim) -> ClaimedScore? {
    let numbers =
      claim.value.array?.compactMap { $0.integer.map { Int(clamping: $0) } }
      ?? claim.value.string?.split(separator: "-").compactMap { Int($0) } ?? []
    guard numbers.count == 2, numbers.allSatisfy({ (0...99).contains($0) }),
      let record = record(claim.about)
    else { return nil }
    let end: Period? =
      switch account.match.stream.effective(record).event {
      case .scoreDeclared(let declared): declared.upTo
      case .periodEnd(let end): end.period
      default: nil
      }
    let isWhole =
      switch end {
      case .firstHalf?, .extraTimeFirst?, .secondExtraTimeFirst?: false
      case .secondHalf?: !account.board.value.hasExtraTime
      default: true
      }
    return ClaimedScore(score: Score(numbers[0], numbers[1]), part: isWhole ? nil : end)
  }

  /// The slots of a claimed score.
  func slots(of said: ClaimedScore) -> [Slot: Value?] {
    let leader = said.score.leader ?? .home
    return [
      .score: .score(Score(said.score[leader], said.score[leader.other])),
      .winner: said.score.leader.map { team($0) },
      .part: said.part.map { .term("score.\($0.rawValue)") },
    ]
  }

  // MARK: - Events

  /// The event of an id, whether it stands or not.
  func record(_ id: EventID) -> Record? { account.match.stream.record(of: id) }

  /// The position of an event, if it may be cited.
  func cited(_ id: EventID) -> [Int] {
    record(id).map { [$0.position].filter { account.events[$0] != nil } } ?? []
  }

  /// Whether a goal counts.
  func isCounting(_ record: Record) -> Bool { account.goal(record.position) != nil }

  /// The side and the time that the event of a goal gives; nil if it is no goal.
  func goal(_ record: Record) -> (side: Side, time: PlayTime)? {
    let draft = account.match.stream.effective(record)
    guard case .goal(let goal) = draft.event, let side = account.side(of: goal.team) else {
      return nil
    }
    return (side, PlayTime(of: draft.envelope.at))
  }
}
