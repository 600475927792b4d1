import JournalCore
import JournalFeeds

extension MatchImport {
  /// Adds the shoot-out: its kicks if they account for its result, or else the result that the feed
  /// gives.
  mutating func addShootOut(_ registry: inout ImportRegistry) {
    let kicks = match.feed.kicksInOrder
    if !kicks.isEmpty {
      if let objection = match.feed.objection(to: kicks) {
        report(
          "\(objection) They are left out.", text: "\(match.title): \(kicks.count) kicks",
          line: kicks[0].line, file: file(of: kicks[0]))
      } else if addKicks(kicks, &registry) {
        return
      }
    }
    let score = match.feed.score
    guard let winner = score.shootOutWinner ?? score.shootOut?.leader else { return }
    let declared = ShootOutDeclared(
      winner: match.team(winner), home: score.shootOut?.home, away: score.shootOut?.away)
    add(entry(.shootOutDeclared(declared), key: []), &registry)
  }

  private mutating func addKicks(_ kicks: [FeedIncident], _ registry: inout ImportRegistry)
    -> Bool
  {
    let before = self
    for kick in kicks where !add(kick: kick, &registry) {
      // Kicks are of use only if all of them could be added.
      let problem = problems.last
      self = before
      if let problem {
        report(problem.reason, text: problem.text, line: problem.line, file: problem.file)
      }
      return false
    }
    return true
  }

  private mutating func add(kick: FeedIncident, _ registry: inout ImportRegistry) -> Bool {
    guard case .shootOutKick(let number, let name, let outcome) = kick.what else { return false }
    do throws(Refusal) {
      let person = try name.map { name throws(Refusal) in
        try player(name, of: kick.side, &registry)
      }
      let event = ShootOutKick(
        team: match.team(kick.side), kick: number, player: person, outcome: outcome)
      let key = [kick.side.rawValue, "\(number)"]
      let entry = Entry(
        event: .shootOutKick(event), time: MatchTime(.shootOut),
        key: key + [twin(of: ["shoot-out-kick"] + key)], persons: [person].compactMap { $0 },
        line: kick.line, file: file(of: kick), text: text(of: kick, MatchTime(.shootOut)))
      return add(entry, &registry)
    } catch {
      report(
        error, text: text(of: kick, MatchTime(.shootOut)), line: kick.line, file: file(of: kick))
      return false
    }
  }
}

extension FeedMatch {
  /// The kicks of the shoot-out in the order in which they were taken.
  var kicksInOrder: [FeedIncident] {
    let kicks = incidents.enumerated().compactMap { index, incident -> Kick? in
      guard case .shootOutKick(let number, _, _) = incident.what else { return nil }
      return Kick(number: number, index: index, incident: incident)
    }
    let first = score.firstKicker ?? kicks.first?.incident.side ?? .home
    return kicks.sorted { $0.place(first) < $1.place(first) }.map(\.incident)
  }

  private struct Kick {
    let number: Int
    let index: Int
    let incident: FeedIncident

    func place(_ first: Side) -> (Int, Int, Int) {
      (number, incident.side == first ? 0 : 1, index)
    }
  }

  /// Returns the reason why the kicks do not account for the shoot-out; nil if they do.
  func objection(to kicks: [FeedIncident]) -> String? {
    var scored = Score()
    var last = Score()
    for kick in kicks {
      guard case .shootOutKick(let number, _, let outcome) = kick.what else { continue }
      guard outcome != .retake else { continue }
      guard number == last[kick.side] + 1 else {
        return "A side's kicks are not numbered 1, 2, 3 and so on."
      }
      last[kick.side] = number
      if outcome == .scored { scored[kick.side] += 1 }
    }
    if let told = score.shootOut, told != scored {
      return "The kicks make \(scored); the shoot-out ended \(told)."
    }
    guard let leader = scored.leader else { return "The kicks leave the shoot-out level." }
    if let winner = score.shootOutWinner, winner != leader {
      return "The kicks and the feed name different winners."
    }
    return nil
  }
}
