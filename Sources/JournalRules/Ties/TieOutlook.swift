public import JournalCore

/// Who goes through after each result of what is played next in an open tie.
///
/// Every result within a bound is judged by the steps of the tie, as the match itself will be, so
/// that nothing is argued (<doc:HowATieIsDecided>). The bound leaves room beyond every lead and
/// every number of away goals so far.
public struct TieOutlook: Sendable {
  /// What is played next.
  public enum Play: String, Hashable, Sendable, CaseIterable {
    /// A match, or the rest of it: its two halves.
    case match
    /// Extra time, or the rest of it.
    case extraTime = "extra-time"
    /// The shoot-out, or the rest of it.
    case shootOut = "shoot-out"
  }

  /// What a result brings about.
  public enum Ending: Hashable, Sendable {
    /// A team goes through by a step.
    case through(TieSide, by: String)
    /// The tie stays open, and this is what it needs next, such as `extra-time` or `leg 2`.
    case open(needs: String)
  }

  /// One result with what it brings about.
  public struct Result: Hashable, Sendable {
    /// The score of the match, extra time included, home first.
    public let score: Score
    /// The side that wins the shoot-out, if that is played next.
    public let shootOut: Side?
    /// What it brings about.
    public let ending: Ending
  }

  /// The number of the match in the tie; replays and play-offs come after the last leg.
  public let leg: Int

  /// What is played next in it.
  public let play: Play

  /// The team of the tie that is at home.
  public let home: TieSide

  /// Whether the match is set; if it is not, the sides are those that its predecessor suggests.
  public let isSet: Bool

  /// Whether the match has begun.
  public let hasBegun: Bool

  /// The score of the match so far, home first.
  public let now: Score

  /// The number of goals of each side that were tried on top of the score so far.
  public let bound: Int

  /// Every result that was tried, home goals rising and then away goals.
  public let results: [Result]

  /// What would be played after the results that leave the tie open: each need once.
  public let openNeeds: [String]

  /// The positions of the events that the answers rest on, ascending: those of the matches so far,
  /// and the decisions about the tie.
  public let evidence: [Int]

  /// Looks ahead in a tie; nil if it is decided, or if no result can decide it because something
  /// else is missing.
  public init?(_ contest: TieContest, by stage: Stage) {
    let tie = contest.orders.isEmpty ? contest : contest.withReplaysInPlace
    let judge = TieJudge(stage: stage)
    guard let next = NextPlay(in: tie, judge.judge(contest), stage) else { return nil }
    let others = tie.legs.filter { $0.number != next.number } + tie.voided
    results = next.trials.compactMap { trial in
      next.leg(ending: trial, of: tie).map { leg in
        let verdict = judge.judge(tie.with(others + [leg]))
        return Result(score: trial.score, shootOut: trial.shootOut, ending: Ending(verdict))
      }
    }
    guard !results.isEmpty else { return nil }
    (leg, play, home, now) = (next.number, next.play, next.home, next.now)
    (isSet, hasBegun, bound) = (next.isSet, next.hasBegun, next.bound)
    openNeeds = results.reduce(into: []) { needs, result in
      if case .open(let need) = result.ending, !needs.contains(need) { needs.append(need) }
    }
    let decisions = tie.rulings.map(\.position) + tie.orders.map(\.position)
    evidence = Array(Set(tie.legs.flatMap(\.result.evidence) + decisions)).sorted()
  }

  /// What a score of the match brings about; nil if it was not tried.
  public subscript(score: Score) -> Ending? { results.first { $0.score == score }?.ending }

  /// The side of the match on which a team plays.
  public func side(of team: TieSide) -> Side { team == home ? .home : .away }

  /// The scores that leave the tie open with a need, those with few goals first.
  public func scores(leaving need: String) -> [Score] {
    results.filter { $0.ending == .open(needs: need) }.map(\.score)
      .sorted { ($0.home + $0.away, $0.home) < ($1.home + $1.away, $1.home) }
  }

  /// The steps by which a team would go through, each once, the most frequent first.
  public func steps(through team: TieSide) -> [String] {
    var counts: [(step: String, count: Int)] = []
    for result in results {
      guard case .through(team, let step) = result.ending else { continue }
      if let index = counts.firstIndex(where: { $0.step == step }) {
        counts[index].count += 1
      } else {
        counts.append((step, 1))
      }
    }
    return counts.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    .map(\.element.step)
  }
}

extension TieOutlook.Ending {
  fileprivate init(_ verdict: TieVerdict) {
    if verdict.state == .decided, let winner = verdict.winner {
      self = .through(winner, by: verdict.decidedBy ?? "")
    } else {
      self = .open(needs: verdict.needs.first ?? "")
    }
  }
}
