import Foundation
import JournalText

extension Style {
  /// Creates the style that was asked for, or else is set; by default, colour on terminals that
  /// support it.
  init(_ choice: GlobalOptions.Color?, environment: [String: String]) {
    let isColoured =
      switch choice ?? Self.setting(environment) {
      case .always: true
      case .never: false
      case .auto:
        Output.isTerminal && environment["TERM"] != "dumb"
      }
    self.init(isColoured: isColoured, width: Self.columns(environment))
  }

  private static func setting(_ environment: [String: String]) -> GlobalOptions.Color {
    if environment["NO_COLOR"]?.isEmpty == false { return .never }
    return Settings.current.text("output.color").flatMap { .init(rawValue: $0) } ?? .auto
  }

  /// The columns of the terminal, 40 to 120: `$COLUMNS`, or as the terminal says, or else 80; nil if
  /// there is no terminal.
  ///
  /// Beyond 120 a score would stand too far from its goal.
  static func columns(_ environment: [String: String]) -> Int? {
    guard Output.isTerminal else { return nil }
    let typed = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return min(max(typed ?? terminal.map { Int($0.ws_col) } ?? 80, 40), 120)
  }

  /// The rows of the terminal: `$LINES`, or as the terminal says; 24 elsewhere.
  static func rows(_ environment: [String: String]) -> Int {
    if let typed = environment["LINES"].flatMap({ Int($0) }), typed > 0 { return typed }
    return terminal.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } ?? 24
  }

  /// The size of the terminal; nil if there is none, or it does not say.
  private static var terminal: winsize? {
    var size = winsize()
    guard Output.isTerminal,
      [STDOUT_FILENO, STDIN_FILENO].contains(where: {
        ioctl($0, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
      })
    else { return nil }
    return size
  }
}
