public import JournalCore

/// One match as an outside source tells it.
public struct FeedMatch: Hashable, Sendable {
  /// How far the match got.
  public enum Status: String, Word {
    /// It is set, or nothing is said of it.
    case scheduled
    /// It was played, or at least has a score.
    case played
    /// It was called off and will not be played.
    case cancelled
    /// It is to be played on another day.
    case postponed
    /// It was broken off.
    case abandoned
    /// The score is a ruling, not the result of play.
    case awarded
    /// It was played and does not count.
    case annulled
    /// One side went through without a match: `walkover` names it.
    case walkover
  }

  /// The name of the file, where the feed is made of several; empty where it is one.
  public var file = ""
  /// The line of the match, from 1.
  public var line: Int
  /// The source's own key of the match, such as Wyscout's match id.
  public var key: String?
  /// The competition and season; nil where the file says nothing.
  public var competition: FeedCompetition?
  /// The stage, such as `Championship`.
  public var stage: String?
  /// The group, such as `Group A`.
  public var group: String?
  /// The round, such as `Quarter-finals`, without group, leg and matchday.
  public var round: String?
  /// The leg of a tie, from 1.
  public var leg: Int?
  /// The matchday, from 1.
  public var matchday: Int?
  /// The day, where it is played; nil where it is not set.
  public var date: CalendarDate?
  /// The kick-off, minutes after midnight on the clock of the place.
  public var time: Int?
  /// The place's offset from UTC in minutes, where the file says it.
  public var offset: Int?
  /// The side named first.
  public var home: FeedTeam
  /// The side named second.
  public var away: FeedTeam
  /// The ground.
  public var venue: String?
  /// The city.
  public var city: String?
  /// The country that the city is in, as written.
  public var country: String?
  /// Whether neither side is at home.
  public var isNeutral: Bool?
  /// How far it got.
  public var status = Status.scheduled
  /// What the file says of the status in words, such as `Spain withdrew`.
  public var note: String?
  /// The side that a walkover or an award is for.
  public var awardedTo: Side?
  /// The score.
  public var score = FeedScore()
  /// What happened, in the order of the file.
  public var incidents: [FeedIncident] = []
  /// The line-ups that the file gives.
  public var lineUps: [FeedLineUp] = []
  /// The referee's name.
  public var referee: String?
  /// The referee's country, as written.
  public var refereeCountry: String?
  /// Spectators.
  public var attendance: Int?

  /// Creates a match that is set.
  public init(line: Int, home: FeedTeam, away: FeedTeam) {
    self.line = line
    self.home = home
    self.away = away
  }

  /// The name of a side.
  public func team(_ side: Side) -> FeedTeam { side == .home ? home : away }

  /// The goals among the incidents, in the order of the file.
  public var goals: [FeedIncident] {
    incidents.filter { if case .goal = $0.what { true } else { false } }
  }
}
