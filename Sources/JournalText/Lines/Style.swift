/// Colour for scores and verdicts, without which the text is complete, and the width of lines.
///
/// The caller decides whether to use colour: nothing here looks at the output device.
public struct Style: Sendable {
  /// Whether to colour texts with terminal escape sequences.
  private let isOn: Bool

  /// The columns that a line may take.
  public let width: Int

  /// Creates a style with or without colour.
  ///
  /// - Parameter width: the columns that a line may take; at least 40.
  public init(isColoured: Bool, width: Int = 80) {
    isOn = isColoured
    self.width = max(40, width)
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
