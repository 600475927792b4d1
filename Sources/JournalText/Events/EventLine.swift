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

  /// Renders the line in the columns of the style; where there are few, the text goes on below.
  public func render(_ style: Style) -> String {
    let lead =
      Columns.pad(position.map { "e\($0)" } ?? "", 4) + " " + Columns.pad(label, 7) + " "
    guard let score else {
      let room = style.width - Columns.width(lead)
      if style.isNarrow { return lead + Self.hanging(text, room).joined(separator: "\n") }
      let short = Columns.width(text) > room ? Columns.fit(text, room) : text
      return lead + short
    }
    let shown = style.score(score.description)
    guard style.isNarrow else {
      let room = style.width - 12 - Columns.width(lead)
      return lead + Columns.fit(text, room - 1) + " " + shown
    }
    let room = style.width - Columns.width(lead) - 6
    var lines = Self.hanging(text, room)
    let first = lines.removeFirst()
    return ([lead + Columns.pad(first, room) + " " + shown] + lines).joined(separator: "\n")
  }

  /// The lines of a text beside a margin, all but the first with the margin before them.
  private static func hanging(_ text: String, _ room: Int) -> [String] {
    let lines = Wrap.text(text, width: room).split(separator: "\n").map(String.init)
    guard let first = lines.first else { return [""] }
    return [first] + lines.dropFirst().map { String(repeating: " ", count: margin) + $0 }
  }

  /// Renders a verdict below the text of an event.
  public static func verdict(_ text: String, _ style: Style) -> String {
    let lines = hanging(text, style.width - margin).joined(separator: "\n")
    return String(repeating: " ", count: margin) + style.verdict(lines)
  }

  /// Renders a further line below the text of an event.
  public static func note(_ text: String) -> String {
    String(repeating: " ", count: margin) + Wrap.text(text, indent: margin, width: 80 - margin)
  }
}
