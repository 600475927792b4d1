public import JournalCore
import JournalRules

/// The other matches of both teams around a match.
public struct Surroundings: Sendable {
  /// The latest earlier match of each team that is over.
  public var latest: [TeamSlug: MatchReading]

  /// The next scheduled match of each team.
  public var next: [TeamSlug: MatchReading]

  /// The earlier league matches of each team, latest first, as far back as a run may reach.
  public var earlier: [TeamSlug: [MatchReading]]

  /// Creates surroundings from their parts.
  public init(
    latest: [TeamSlug: MatchReading] = [:], next: [TeamSlug: MatchReading] = [:],
    earlier: [TeamSlug: [MatchReading]] = [:]
  ) {
    self.latest = latest
    self.next = next
    self.earlier = earlier
  }

  /// No other matches.
  public static let none = Surroundings()
}
