/// A match as it is set, corrections included: who plays whom, and on which day.
public struct MatchFixture: Hashable, Sendable {
  /// The stream of the match.
  public let stream: StreamName

  /// The team at home; nil if the first event of the stream sets no match.
  public let home: TeamSlug?

  /// The visiting team; nil if the first event of the stream sets no match.
  public let away: TeamSlug?

  /// The day; nil if the first event of the stream sets no match.
  public let date: CalendarDate?

  /// Creates a fixture.
  public init(stream: StreamName, home: TeamSlug?, away: TeamSlug?, date: CalendarDate?) {
    self.stream = stream
    self.home = home
    self.away = away
    self.date = date
  }

  /// Whether one of some teams is at home to one of others.
  package func isBetween(_ homes: Set<TeamSlug>, _ aways: Set<TeamSlug>) -> Bool {
    guard let home, let away else { return false }
    return homes.contains(home) && aways.contains(away)
  }

  /// The fixture of a match, from its facts.
  public init(_ match: MatchHistory) {
    let scheduled = match.scheduled
    self.init(
      stream: match.stream, home: scheduled?.home, away: scheduled?.away, date: scheduled?.date)
  }
}
