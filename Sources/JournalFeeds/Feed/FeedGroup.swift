/// A group of teams that a file declares.
public struct FeedGroup: Hashable, Sendable {
  /// The name, such as `Group A`.
  public var name: String
  /// The teams.
  public var teams: [FeedTeam]
  /// The line that declares it, from 1.
  public var line: Int

  /// Creates a group.
  public init(name: String, teams: [FeedTeam], line: Int) {
    self.name = name
    self.teams = teams
    self.line = line
  }
}
