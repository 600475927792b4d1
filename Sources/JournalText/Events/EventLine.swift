public import JournalCore

/// An event on one line: position, minute, text and score.
public struct EventLine {
  /// The position; nil if the event is not written.
  public let position: Int?
  /// The text in the column of the minute.
  public let label: String
  /// What happened.
  public let text: String
  /// The score after the event; nil if the line shows none.
  public let score: Score?

  /// Creates a line.
  public init(position: Int?, label: String, text: String, score: Score?) {
    self.position = position
    self.label = label
    self.text = text
    self.score = score
  }

  /// The column in which the text of a line starts.
  public static let margin = 13

  /// Renders the line in 80 columns.
  public func render(_ style: Style) -> String {
    let lead =
      Columns.pad(position.map { "e\($0)" } ?? "", 4) + " " + Columns.pad(label, 7) + " "
    guard let score else {
      let room = Wrap.width - Columns.width(lead)
      let short = Columns.width(text) > room ? Columns.fit(text, room) : text
      return lead + short
    }
    let room = 68 - Columns.width(lead)
    return lead + Columns.fit(text, room - 1) + " " + style.score(score.description)
  }

  /// Renders a further line below the text of an event.
  public static func note(_ text: String) -> String {
    String(repeating: " ", count: margin) + Wrap.text(text, indent: margin, width: 80 - margin)
  }
}
