import JournalText

extension Style {
  /// Creates the style that was asked for; by default, colour on terminals that support it.
  init(_ choice: GlobalOptions.Color, environment: [String: String]) {
    let isColoured =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        Output.isTerminal && environment["NO_COLOR"]?.isEmpty ?? true
          && environment["TERM"] != "dumb"
      }
    self.init(isColoured: isColoured)
  }
}
