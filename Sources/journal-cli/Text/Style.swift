import Foundation

/// Colour for the score, warnings and the verdict; the text is complete without it.
struct Style {
  private let isOn: Bool

  /// Decides whether there is colour: asked for, else on a terminal that shows it.
  init(
    _ choice: GlobalOptions.Color,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    switch choice {
    case .always: isOn = true
    case .never: isOn = false
    case .auto:
      isOn =
        Output.isTerminal && environment["NO_COLOR"]?.isEmpty ?? true
        && environment["TERM"] != "dumb"
    }
  }

  /// A score.
  func score(_ text: String) -> String { wrap(text, "1") }

  /// A verdict.
  func verdict(_ text: String) -> String { wrap(text, "32") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
