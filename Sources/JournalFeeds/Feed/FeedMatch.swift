public import JournalCore

/// A match as an outside source reports it.
public struct FeedMatch: Hashable, Sendable {
  /// The status of a match.
  public enum Status: String, Word {
    /// It is scheduled, or the source gives no status.
    case scheduled
    /// It was played, or at least has a score.
    case played
    /// It was cancelled and will not be played.
    case cancelled
    /// It was postponed to another day.
    case postponed
    /// It was abandoned.
    case abandoned
    /// The score is a ruling, not the result of play.
    case awarded
    /// It was played and does not count.
    case annulled
    /// One side went through without a match; `awardedTo` names it.
    case walkover
  }

  /// The name of the file if the feed has several; otherwise empty.
  public var file = ""
  /// The line of the match, from 1.
  public var line: Int
  /// The source's own key for the match, such as Wyscout's match id.
  public var key: String?
  /// The competition and season; nil if the file gives neither.
  public var competition: FeedCompetition?
  /// The season where the file names no competition, such as `2017-18`.
  public var season: String?
  /// The stage, such as `Championship`.
  public var stage: String?
  /// The group, such as `Group A`.
  public var group: String?
  /// The round, such as `Quarter-finals`, without group, leg or matchday.
  public var round: String?
  /// The leg of a tie, from 1.
  public var leg: Int?
  /// The matchday, from 1.
  public var matchday: Int?
  /// The day in the time zone of the ground; nil if it is not known.
  public var date: CalendarDate?
  /// The kick-off in minutes after midnight, local time.
  public var time: Int?
  /// The offset of local time from UTC in minutes; nil if the file does not give it.
  public var offset: Int?
  /// The team named first.
  public var home: FeedTeam
  /// The team named second.
  public var away: FeedTeam
  /// The ground.
  public var venue: String?
  /// The city.
  public var city: String?
  /// The country of the city, as written.
  public var country: String?
  /// Whether the ground is neutral.
  public var isNeutral: Bool?
  /// The status.
  public var status = Status.scheduled
  /// The file's words about the status, such as `Spain withdrew`.
  public var note: String?
  /// The side that benefits from a walkover or an award.
  public var awardedTo: Side?
  /// The awarded score, if `score` is that of play; nil if `score` is the award.
  public var awarded: Score?
  /// How the match broke off, if it was abandoned and the source says how.
  public var halt: FeedHalt?
  /// What is odd about the source's account of the match.
  public var doubts: [Doubt] = []
  /// The score.
  public var score = FeedScore()
  /// The incidents in the order of the file.
  public var incidents: [FeedIncident] = []
  /// The line-ups that the file gives.
  public var lineUps: [FeedLineUp] = []
  /// The referee's name.
  public var referee: String?
  /// The referee's country, as written.
  public var refereeCountry: String?
  /// The number of spectators.
  public var attendance: Int?

  /// Creates a scheduled match.
  public init(line: Int, home: FeedTeam, away: FeedTeam) {
    self.line = line
    self.home = home
    self.away = away
  }

  /// Returns the team of a side.
  public func team(_ side: Side) -> FeedTeam { side == .home ? home : away }

  /// The goals among the incidents, in the order of the file.
  public var goals: [FeedIncident] {
    incidents.filter { if case .goal = $0.what { true } else { false } }
  }
}

extension FeedMatch {
  /// Makes a walkover with a score the award of that score, and doubts it.
  mutating func settleWalkover() {
    guard status == .walkover, let score = score.final else { return }
    guard let leader = score.leader, awardedTo ?? leader == leader else {
      doubts.append(
        Doubt("score-not-taken", "The score \(score) is not that of a walkover, and is not taken."))
      self.score = FeedScore()
      return
    }
    (status, awardedTo, note) = (.awarded, leader, note ?? "walkover")
    doubts.append(
      Doubt("walkover-score", "A walkover with a score, \(score): it is read as awarded so."))
  }
}
