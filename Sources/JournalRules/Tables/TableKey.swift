/// A figure by which teams are compared; more is better.
struct TableKey: Sendable {
  /// The name in a regulation, such as `goal-difference`.
  let name: String

  /// The name that people see.
  let title: String

  /// How the figure is written.
  let style: Style

  /// The figure of a team.
  let figure: @Sendable (TableScope, Int) -> TableFigure

  /// How a figure is written.
  enum Style: Sendable {
    /// As a plain number.
    case plain
    /// With its sign, as a difference.
    case signed
    /// With the sign reversed: the figure is negative so that fewer is better.
    case negated
  }

  init(
    _ name: String, _ title: String, _ style: Style = .plain,
    _ figure: @escaping @Sendable (TableScope, Int) -> TableFigure
  ) {
    self.name = name
    self.title = title
    self.style = style
    self.figure = figure
  }

  /// A figure that is a whole number of the team's tally.
  static func count(
    _ name: String, _ title: String, _ style: Style = .plain,
    _ count: @escaping @Sendable (Tally) -> Int
  ) -> TableKey {
    TableKey(name, title, style) { scope, team in .value(Quotient(count(scope.tallies[team]))) }
  }

  /// The figure as text.
  func text(_ value: Quotient) -> String {
    switch style {
    case .plain: value.text
    case .signed: value > Quotient(0) ? "+\(value.text)" : value.text
    case .negated: Quotient(-value.numerator, by: value.denominator).text
    }
  }
}

/// The figure of a team, or what is missing to know it.
enum TableFigure: Sendable {
  /// The figure, and the positions of the events on which it rests besides the results of the
  /// matches.
  case value(Quotient, on: [Int] = [])
  /// What would have to be recorded, as it follows "needs: ".
  case missing(String)
}
