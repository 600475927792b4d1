import JournalCore
import JournalFeeds

/// A match of a feed with its names and its stream resolved, without what the feed tells of it.
///
/// A feed may have half a million, so this holds no more than ties and meetings need.
struct ResolvedMatch {
  /// Its place among the matches of the feed, from 0.
  let index: Int

  /// The home team, as the match names it.
  var home: TeamSlug

  /// The away team, as the match names it.
  var away: TeamSlug

  /// The day.
  let date: CalendarDate

  /// The competition; nil if none is given.
  let competition: CompetitionSlug?

  /// The number of the meeting between the two teams on that day, from 1.
  let meeting: Int

  /// The stream of the match.
  let stream: StreamName

  /// Whether the match is not yet in the journal.
  let isNew: Bool

  /// The round that the feed gives.
  let round: String?

  /// The leg that the feed gives.
  let givenLeg: Int?

  /// Whether the feed gives a group or a matchday.
  let isOfLeague: Bool

  /// The tie that it belongs to.
  var tie: TieSlug?

  /// The leg of the tie.
  var leg: Int?
}

/// A match of a feed with what the feed tells of it.
struct ImportedMatch {
  /// The match as the feed gives it.
  var feed: FeedMatch

  /// The match with its names resolved.
  var resolved: ResolvedMatch

  init(_ feed: FeedMatch, _ resolved: ResolvedMatch) {
    (self.feed, self.resolved) = (feed, resolved)
  }

  /// The home team, as the match names it.
  var home: TeamSlug { resolved.home }

  /// The away team, as the match names it.
  var away: TeamSlug { resolved.away }

  /// The day.
  var date: CalendarDate { resolved.date }

  /// The stream of the match.
  var stream: StreamName { resolved.stream }

  /// Whether the match is not yet in the journal.
  var isNew: Bool { resolved.isNew }

  /// The natural key of the match, with which the ids of its events begin.
  var key: [String] {
    let competition = resolved.competition?.text ?? ""
    return [competition, date.description, home.text, away.text, "\(resolved.meeting)"]
  }

  /// The team of a side.
  func team(_ side: Side) -> TeamSlug { side == .home ? home : away }

  /// The match in words, for use in problems.
  var title: String { "\(feed.home.name) v \(feed.away.name)" }
}
