public import JournalCore
import JournalProjections

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
  /// The kicks scored in the shoot-out after the event; nil if there is none, or none yet.
  public let kicks: Score?

  /// Creates a line.
  public init(position: Int?, label: String, text: String, score: Score?, kicks: Score? = nil) {
    self.position = position
    self.label = label
    self.text = text
    self.score = score
    self.kicks = kicks
  }

  /// Creates the line of an event with the score and the kicks of a match after it.
  ///
  /// - Parameter entry: the event's entry in the match; nil if it has none.
  init(position: Int?, label: String, text: String, after entry: Timeline.Entry?) {
    self.init(
      position: position, label: label, text: text, score: entry?.score, kicks: entry?.kicks)
  }

  /// The column in which the text of a line starts.
  public static let margin = 13

  /// Renders the line in the columns of the style.
  ///
  /// A text that is too long goes on below on a screen, and is cut with an ellipsis elsewhere, where an
  /// event is a line.
  public func render(_ style: Style) -> String {
    let lead =
      Columns.pad(position.map { "e\($0)" } ?? "", 4) + " " + Columns.pad(label, 7) + " "
    guard let score else {
      let room = style.width - Columns.width(lead)
      if style.folds { return lead + Self.hanging(text, room).joined(separator: "\n") }
      let short = Columns.width(text) > room ? Columns.fit(text, room) : text
      return lead + short
    }
    let plain = score.description + (kicks.map { " (\($0))" } ?? "")
    let shown = style.score(plain)
    let room = style.width - Columns.width(lead) - (style.isNarrow ? max(6, plain.count + 1) : 12)
    guard style.folds else { return lead + Columns.fit(text, room - 1) + " " + shown }
    let width = style.isNarrow ? room : room - 1
    var lines = Self.hanging(text, width)
    let first = lines.removeFirst()
    return ([lead + Columns.pad(first, width) + " " + shown] + lines).joined(separator: "\n")
  }

  /// The lines of a text beside a margin, all but the first with the margin before them.
  private static func hanging(_ text: String, _ room: Int) -> [String] {
    let lines =
      text.split(separator: " ").contains { Columns.width(String($0)) > room }
      ? broken(text, room)
      : Wrap.text(text, width: room).split(separator: "\n").map(String.init)
    guard let first = lines.first else { return [""] }
    return [first] + lines.dropFirst().map { String(repeating: " ", count: margin) + $0 }
  }

  /// The lines of a text with a word that is longer than a line, broken wherever the line ends.
  private static func broken(_ text: String, _ room: Int) -> [String] {
    var (lines, line, size) = ([String](), "", 0)
    for character in text {
      let width = Columns.width(String(character))
      if size + width > room {
        lines.append(line)
        (line, size) = ("", 0)
      }
      line.append(character)
      size += width
    }
    return lines + [line]
  }

  /// Renders a verdict below the text of an event.
  public static func verdict(_ text: String, _ style: Style) -> String {
    let lines = hanging(text, style.width - margin).joined(separator: "\n")
    return String(repeating: " ", count: margin) + style.verdict(lines)
  }

  /// Renders a further line below the text of an event.
  public static func note(_ text: String) -> String {
    Wrap.text(String(repeating: " ", count: margin) + text, indent: margin)
  }
}
