public import JournalCore
import JournalRules

/// What the journal holds around a match: the matches of its teams before and after it.
public struct Surroundings: Sendable {
  /// The last earlier match of each team that is over.
  public var latest: [TeamSlug: MatchReading]

  /// The next match of each team that is set.
  public var next: [TeamSlug: MatchReading]

  /// The earlier matches of each team in the league that the match belongs to, the last one first;
  /// as far back as a run may go.
  public var earlier: [TeamSlug: [MatchReading]]

  /// Puts what is around a match together.
  public init(
    latest: [TeamSlug: MatchReading] = [:], next: [TeamSlug: MatchReading] = [:],
    earlier: [TeamSlug: [MatchReading]] = [:]
  ) {
    self.latest = latest
    self.next = next
    self.earlier = earlier
  }

  /// Nothing.
  public static let none = Surroundings()
}
