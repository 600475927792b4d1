import JournalCore
import JournalNarrative
public import JournalReading
import JournalRules

/// How a tie stands, in lines: who meets, each leg, and the verdict.
public struct TieText {
  private let tie: TieReading
  private let label: String?
  private let leg: Int?

  /// A tie as it stood at a moment.
  ///
  /// - Parameters:
  ///   - label: what the moment is called; nil if none was asked for.
  ///   - leg: the leg that the moment is of; nil if it is of the one that is on.
  public init(_ tie: TieReading, label: String?, leg: Int?) {
    self.tie = tie
    self.label = label
    self.leg = leg
  }

  /// The lines before the verdict.
  public var lines: [String] {
    let names = tie.tie.teams.map { tie.directory.title($0) }.joined(separator: " v ")
    let title = "\(tie.tie.tie)  \(names), \(tie.tie.round)"
    return [Wrap.text(TextRules.harmless(title), indent: 2)]
      + tie.contest.legs.compactMap { leg in tie.match(of: leg).map { line(leg, $0) } }
  }

  /// The verdict.
  public func verdict(_ style: Style) -> String {
    style.verdict(TextRules.harmless(TieWords(tie).status))
  }

  private func line(_ leg: Leg, _ match: MatchReading) -> String {
    let isPart = self.leg == leg.number || self.leg == nil && leg.moment != .end
    let when = isPart ? label.map { " at \($0)" } ?? "" : ""
    let score = MatchHeader.score(of: match, at: leg.moment)
    return Wrap.text("  leg \(leg.number)  \(score)\(when)", indent: 9)
  }
}
