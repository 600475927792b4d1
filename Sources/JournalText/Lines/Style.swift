/// Colour for scores and verdicts; the text is complete without it.
///
/// The caller decides whether to use colour: nothing here looks at the output device.
public struct Style: Sendable {
  /// Whether to colour texts with terminal escape sequences.
  private let isOn: Bool

  /// Creates a style with or without colour.
  public init(isColoured: Bool) { isOn = isColoured }

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
