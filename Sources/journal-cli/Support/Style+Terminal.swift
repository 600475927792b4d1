import JournalText

extension Style {
  /// The style that was asked for, else colour on a terminal that shows it.
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
