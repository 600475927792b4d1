/// Colour for scores and verdicts, without which the text is complete, and the width of lines.
///
/// The caller decides whether to use colour: nothing here looks at the output device.
public struct Style: Sendable {
  /// Whether to colour texts with terminal escape sequences.
  private let isOn: Bool

  /// The columns that a line may take.
  public let width: Int

  /// Whether a line that is too long goes on below, as on a screen. Elsewhere an event is one line.
  let folds: Bool

  /// Creates a style with or without colour.
  ///
  /// - Parameter width: the columns of the screen; at least 40. Nil if there is none: 80 then.
  public init(isColoured: Bool, width: Int? = nil) {
    isOn = isColoured
    self.width = width.map { max(40, $0) } ?? 80
    folds = width != nil
  }

  /// Whether there is too little room to cut a text instead of wrapping it.
  var isNarrow: Bool { width < 60 }

  /// The style without colour.
  public static let plain = Style(isColoured: false)

  /// Returns the text of a score in this style.
  public func score(_ text: String) -> String { wrap(text, "1") }

  /// Returns the text of a verdict in this style.
  public func verdict(_ text: String) -> String { wrap(text, "32") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
