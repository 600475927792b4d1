public import JournalCore

/// A figure that a source gives for a team, such as a coefficient or a seeding.
public struct TeamFigure: Hashable, Sendable {
  /// The name of the figure in a regulation.
  public let name: String

  /// The team.
  public let team: TeamSlug

  /// The number.
  public let value: Quotient

  /// The position of the event that gives it.
  public let position: Int

  /// Creates a figure.
  public init(_ name: String, of team: TeamSlug, _ value: Quotient, position: Int) {
    self.name = name
    self.team = team
    self.value = value
    self.position = position
  }
}
