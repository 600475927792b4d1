import JournalCore
import JournalFeeds

/// A match of a feed with its names and its stream resolved.
struct ImportedMatch {
  /// The match as the feed gives it.
  var feed: FeedMatch

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

  /// The tie that it belongs to.
  var tie: TieSlug?

  /// The leg of the tie.
  var leg: Int?

  /// The natural key of the match, with which the ids of its events begin.
  var key: [String] {
    [competition?.text ?? "", date.description, home.text, away.text, "\(meeting)"]
  }

  /// The team of a side.
  func team(_ side: Side) -> TeamSlug { side == .home ? home : away }

  /// The match in words, for use in problems.
  var title: String { "\(feed.home.name) v \(feed.away.name)" }
}
