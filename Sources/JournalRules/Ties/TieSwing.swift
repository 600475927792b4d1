import JournalCore
import JournalProjections

/// Who was through at each minute: the verdict after every event that could change it.
public struct TieSwing: Sendable {
  /// One change.
  public struct Change: Hashable, Sendable {
    /// The leg in which it happened.
    public let leg: Int
    /// The position of the event; nil for how the tie stood before the leg began.
    public let position: Int?
    /// How the tie stood after it.
    public let verdict: TieVerdict
  }

  /// The verdicts in order, one for each event that changed the score or ended a period.
  public let changes: [Change]

  /// Follows a tie through its legs.
  public init(_ tie: TieContest, by stage: Stage) {
    let judge = TieJudge(stage: stage)
    var changes: [Change] = []
    for leg in tie.legs {
      for position in Self.turns(of: leg) {
        let seen = tie.seen(upTo: leg, after: position)
        changes.append(
          Change(leg: leg.number, position: position, verdict: judge.judge(seen)))
      }
    }
    self.changes = changes
  }

  private static func turns(of leg: Leg) -> [Int] {
    var seen: Set<Int> = []
    return leg.board.evidence.map(\.position).filter { seen.insert($0).inserted }
  }
}

extension TieContest {
  /// The tie just after an event: with the earlier legs in full, this one up to the event, and
  /// without later legs and rulings.
  public func seen(upTo leg: Leg, after position: Int) -> TieContest {
    let past = legs.filter { $0.number < leg.number }
    let now = leg.result.seen(upTo: .event(position)).flatMap {
      Leg(number: leg.number, result: $0, teams: teams)
    }
    return TieContest(
      teams: teams, legs: past + [now].compactMap { $0 }, legCount: legCount, format: format,
      rulings: rulings.filter { $0.position <= position }, figures: figures,
      orders: orders.filter { $0.position <= position })
  }
}
