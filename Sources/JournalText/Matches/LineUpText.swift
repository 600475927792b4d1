public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// A match with its line-ups and the cards that stand, in lines.
public struct LineUpText {
  private let match: MatchReading
  private let moment: Moment
  private let label: String?
  private let style: Style

  /// Creates the text of a match at a moment.
  ///
  /// - Parameter label: the name of the moment; nil if none was asked for.
  public init(_ match: MatchReading, at moment: Moment, label: String?, _ style: Style) {
    self.match = match
    self.moment = moment
    self.label = label
    self.style = style
  }

  /// The lines.
  public var lines: [String] { MatchHeader.lines(of: match, at: moment) + squads + cards }

  private var squads: [String] {
    let lineUps = match.projection(LineUps.self, at: moment)
    return Side.allCases.filter { lineUps[$0].isKnown }.map { side in
      let names = lineUps[side].onPitch.map { SquadText.name($0, lineUps[side], match) }
      let lead = "\(match.title(side))\(label.map { " at \($0)" } ?? ""): "
      return Wrap.text(TextRules.harmless(lead + names.joined(separator: ", ")), indent: 2)
    }
  }

  private var cards: [String] {
    let words = EventWords(match)
    return match.projection(Discipline.self, at: moment).standing.compactMap { entry in
      guard let record = match.stream.record(at: entry.card.position) else { return nil }
      let draft = match.stream.effective(record)
      return EventLine(
        position: record.position, label: draft.label(in: match.format),
        text: words.text(of: draft), score: nil
      ).render(style)
    }
  }
}
