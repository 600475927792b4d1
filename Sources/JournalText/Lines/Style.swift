/// Colour for the score, warnings and the verdict; the text is complete without it.
///
/// Whether there is any is for the face to say: nothing here asks what it is shown on.
public struct Style: Sendable {
  /// Whether texts are coloured, by the sequences that terminals obey.
  private let isOn: Bool

  /// A style with colour or without it.
  public init(isColoured: Bool) { isOn = isColoured }

  /// Without colour.
  public static let plain = Style(isColoured: false)

  /// A score.
  public func score(_ text: String) -> String { wrap(text, "1") }

  /// A verdict.
  public func verdict(_ text: String) -> String { wrap(text, "32") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
