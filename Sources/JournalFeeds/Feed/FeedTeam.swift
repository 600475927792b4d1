/// A team as the source names it.
public struct FeedTeam: Hashable, Sendable {
  /// The name as written, without repeated spaces.
  public var name: String
  /// The country given with the name, as written, such as `ENG`.
  public var country: String?

  /// Creates a team.
  public init(_ name: String, country: String? = nil) {
    self.name = name
    self.country = country
  }
}
