import JournalCore
import JournalNarrative
public import JournalReading
import JournalRules

/// The state of a tie in lines: the teams, each leg and the verdict.
public struct TieText {
  private let tie: TieReading
  private let label: String?
  private let leg: Int?

  /// Creates the text of a tie as it stood at a moment.
  ///
  /// - Parameters:
  ///   - label: the name of the moment; nil if none was asked for.
  ///   - leg: the leg of the moment; nil for the leg in play.
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

  /// Returns the verdict.
  public func verdict(_ style: Style) -> String {
    style.verdict(Wrap.folded(TextRules.harmless(TieWords(tie).status)))
  }

  /// What would supply what is missing, a line each.
  public var remedies: [String] {
    tie.verdict.remedies.map { Wrap.text($0.asCommand, indent: 2) }
  }

  private func line(_ leg: Leg, _ match: MatchReading) -> String {
    let isPart = self.leg == leg.number || self.leg == nil && leg.moment != .end
    let when = isPart ? label.map { " at \($0)" } ?? "" : ""
    let score = MatchHeader.score(of: match, at: leg.moment)
    let lead = "  \(tie.name(of: leg))  "
    return Wrap.text("\(lead)\(score)\(when)", indent: Columns.width(lead))
  }
}
