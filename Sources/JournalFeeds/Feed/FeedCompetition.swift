/// A competition in one season, as the source names it.
public struct FeedCompetition: Hashable, Sendable {
  /// The name without the season, such as `UEFA Champions League`.
  public var name: String
  /// The season, such as `2017-18` or `1954`.
  public var season: String?

  /// Creates a competition.
  public init(name: String, season: String? = nil) {
    self.name = name
    self.season = season
  }
}
