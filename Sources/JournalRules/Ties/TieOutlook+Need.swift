import JournalCore

extension TieOutlook {
  /// Which results put a team through. Margins and goals are its own: 1 for a win by a goal, -1 for
  /// a defeat by one.
  public struct Need: Hashable, Sendable {
    /// Results by one margin of which some are enough.
    public struct Narrower: Hashable, Sendable {
      /// The margin.
      public let margin: Int
      /// The goals of the team itself that are enough with this margin.
      public let goals: ClosedRange<Int>
      /// Whether more goals are enough too, up to the bound.
      public let isOpenEnded: Bool
    }

    /// The team.
    public let team: TieSide

    /// The margin from which every result is enough; nil if there is none within the bound.
    public let margin: Int?

    /// The narrower results that are enough too, by falling margin.
    public let also: [Narrower]

    /// The fewest goals that put it through if the opponents score no more; nil if none do. It is 0
    /// if the team goes through as it stands.
    public let goals: Int?
  }

  /// What each team needs, in the order of the tie. Empty before a shoot-out, which only has a
  /// winner.
  public var needs: [Need] {
    play == .shootOut ? [] : TieSide.allCases.map { need(of: $0) }
  }

  private func need(of team: TieSide) -> Need {
    let side = side(of: team)
    let byMargin = Dictionary(grouping: results) { $0.score[side] - $0.score[side.other] }
      .mapValues { $0.sorted { $0.score[side] < $1.score[side] } }
    let margins = byMargin.keys.sorted(by: >)
    let full = margins.prefix { byMargin[$0, default: []].allSatisfy { $0.puts(team) } }
    let also = margins.dropFirst(full.count).flatMap { margin in
      Self.runs(of: byMargin[margin, default: []], for: team, on: side).map { run in
        Need.Narrower(margin: margin, goals: run.goals, isOpenEnded: run.isOpenEnded)
      }
    }
    let unanswered = results.filter { $0.score[side.other] == now[side.other] && $0.puts(team) }
    return Need(
      team: team, margin: full.last, also: also,
      goals: unanswered.map { $0.score[side] - now[side] }.min())
  }

  /// Returns the runs of results by one margin that put a team through.
  private static func runs(of results: [Result], for team: TieSide, on side: Side)
    -> [(goals: ClosedRange<Int>, isOpenEnded: Bool)]
  {
    let enough = results.map { $0.puts(team) }
    return results.indices.filter { enough[$0] && ($0 == 0 || !enough[$0 - 1]) }.map { first in
      let last = results.indices[first...].last { index in
        enough[first...index].allSatisfy(\.self)
      }
      let end = last ?? first
      return (
        results[first].score[side]...results[end].score[side], end == results.count - 1
      )
    }
  }
}

extension TieOutlook.Result {
  /// Whether it puts a team through.
  public func puts(_ team: TieSide) -> Bool {
    if case .through(team, _) = ending { true } else { false }
  }
}
