import JournalCore

/// One thing that could have been otherwise in a tie: an event or a decision that was not, a goal
/// more or less, a kick that went the other way.
public enum TieChange: Hashable, Sendable {
  /// Any one of these events had not been: each has the same effect.
  case without([Int])
  /// One more goal of a team.
  case goal(leg: Int, by: TieSide, Span)
  /// One goal fewer of a team, among those that only a declared score tells; with its position.
  case fewer(leg: Int, by: TieSide, Span, declared: Int)
  /// The kick of the shoot-out at this position, scored in place of missed or the reverse.
  case kick(Int)

  /// The part of a match in which a goal is scored.
  public enum Span: String, Hashable, Sendable, CaseIterable {
    /// The two halves.
    case regulation
    /// Extra time: its first minute, since the first goal may end it.
    case extraTime = "extra-time"
  }

  /// One change made: of several events with the same effect, one.
  enum Step: Hashable {
    case without(Int)
    case goal(leg: Int, TieSide, Span)
    case fewer(leg: Int, TieSide, Span)
    case kick(Int)

    var removed: Int? {
      if case .without(let position) = self { position } else { nil }
    }
  }
}

extension TieContest {
  /// The tie with some changes, as a stage would have had it played.
  func changed(_ steps: [TieChange.Step], by stage: Stage) -> TieContest {
    let removed = Set(steps.compactMap(\.removed))
    let base = removed.isEmpty ? self : thinned(of: removed)
    let legs = base.legs.compactMap { leg in
      steps.reduce(Optional(leg.result)) { result, step in
        result.flatMap { $0.changed(step, in: leg) }
      }.flatMap { Leg(number: leg.number, result: $0, teams: teams) }
    }
    return base.with(legs + base.voided).supposed(by: stage)
  }
}

extension MatchResult {
  fileprivate func changed(_ step: TieChange.Step, in leg: Leg) -> MatchResult? {
    switch step {
    case .goal(leg.number, let team, let span):
      scoring(leg.side(of: team), inExtraTime: span == .extraTime)
    case .fewer(leg.number, let team, let span):
      declaring(oneFewerFor: leg.side(of: team), inExtraTime: span == .extraTime)
    case .kick(let position): with(history.turning(kick: position))
    case .goal, .fewer, .without: self
    }
  }
}
