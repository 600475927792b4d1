import JournalCore
import JournalNarrative
public import JournalReading
public import JournalRules

/// What each side of an open tie needs of what is played next, in lines.
public struct TieOutlookText {
  private let tie: TieReading
  private let outlook: TieOutlook

  /// Works out what each side needs; nil if the tie is decided, or if no result can decide it.
  public init?(_ tie: TieReading) {
    guard let outlook = tie.outlook else { return nil }
    self.tie = tie
    self.outlook = outlook
  }

  /// The lines: a heading with the bound, what each side needs, and what leaves the tie open.
  public var lines: [String] {
    guard outlook.results.contains(where: \.decides) else {
      let next = outlook.openNeeds.first ?? "more"
      let sentence = "No result of \(name) decides the tie: \(next) follows."
      return [Wrap.text(TextRules.harmless("  \(sentence)"), indent: 4)]
    }
    return [Wrap.text(TextRules.harmless("  \(heading)"), indent: 4)]
      + TieSide.allCases.map { AuditLines.row(tie.title($0), sentence(for: $0)) }
      + outlook.openNeeds.map { AuditLines.row(Self.title(of: $0), after($0)) }
  }

  /// Returns `go through with a win, or with a draw of 2-2 or higher`; once the match is on also
  /// what a team lacks: `need two goals more; go through with a win`.
  public func sentence(for team: TieSide) -> String {
    guard outlook.play != .shootOut else { return "go through by winning it" }
    guard let need = outlook.needs.first(where: { $0.team == team }) else { return "" }
    let parts = ScoreWords.parts(of: need)
    guard !parts.isEmpty else { return "not through by any of these results" }
    let enough = parts.map { "with \($0)" }.joined(separator: ", or ")
    guard outlook.hasBegun, let goals = need.goals else { return "go through \(enough)" }
    guard goals > 0 else { return "through as it stands, \(enough)" }
    return "need \(ScoreWords.goals(goals)) more; go through \(enough)"
  }

  // MARK: - The heading

  private var name: String {
    switch outlook.play {
    case .match: tie.name(of: outlook)
    case .extraTime: "extra time"
    case .shootOut: "the shoot-out"
    }
  }

  private var heading: String {
    let names = [outlook.home, outlook.home.other].map { tie.title($0) }
    let match =
      outlook.hasBegun
      ? "\(names[0]) \(outlook.now) \(names[1])" : "\(names[0]) v \(names[1])"
    let isNext = outlook.isSet ? "" : ", not set yet"
    return "What each side needs of \(name), \(match)\(isNext)\(bound)"
  }

  private var bound: String {
    guard outlook.play != .shootOut else { return "" }
    guard outlook.results.count > 3 else { return " (the next goal wins)" }
    let more = outlook.hasBegun ? "more " : ""
    return " (every result up to \(outlook.bound) \(more)goals a side)"
  }

  // MARK: - What leaves it open

  private static func title(of need: String) -> String {
    (need == "extra-time" ? "extra time" : need).capitalised
  }

  /// Returns `after 1-0 to Leganés`, `after any draw`.
  private func after(_ need: String) -> String {
    let scores = outlook.scores(leaving: need)
    let all = outlook.results.map(\.score)
    let margins = Dictionary(grouping: scores) { $0.home - $0.away }
    let parts = margins.keys.sorted { (abs($0), $0) < (abs($1), $1) }.flatMap { margin in
      let some = margins[margin, default: []]
      let isWhole = some.count > 1 && some.count == all.count { $0.home - $0.away == margin }
      return isWhole ? [whole(margin)] : some.map { one($0) }
    }
    guard parts.count <= 5 else { return "after \(scores.count) of \(all.count) results" }
    return "after \(Choice.text(parts))"
  }

  private func whole(_ margin: Int) -> String {
    guard margin != 0 else { return "any draw" }
    return "any win of \(winner(margin)) by \(ScoreWords.goals(abs(margin)))"
  }

  private func one(_ score: Score) -> String {
    guard let leader = score.leader else { return "\(score)" }
    return "\(score[leader])-\(score[leader.other]) to \(winner(score.home - score.away))"
  }

  private func winner(_ margin: Int) -> String {
    tie.title(margin > 0 ? outlook.home : outlook.home.other)
  }
}

extension TieOutlook.Result {
  /// Whether the tie is decided by it.
  fileprivate var decides: Bool {
    if case .through = ending { true } else { false }
  }
}
