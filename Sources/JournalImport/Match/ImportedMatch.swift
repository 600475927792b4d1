import JournalCore
import JournalFeeds

/// A match of a feed with its names resolved and its stream found.
struct ImportedMatch {
  /// What the feed says.
  let feed: FeedMatch

  /// The team at home, as the match names it.
  var home: TeamSlug

  /// The team away, as the match names it.
  var away: TeamSlug

  /// The day.
  let date: CalendarDate

  /// The competition, where one is named.
  let competition: CompetitionSlug?

  /// Which meeting of the two on that day it is, from 1.
  let meeting: Int

  /// Its stream.
  let stream: StreamName

  /// Whether the journal does not hold it yet.
  let isNew: Bool

  /// The tie that it belongs to.
  var tie: TieSlug?

  /// The leg of the tie.
  var leg: Int?

  /// The natural key of the match: what the ids of its events begin with.
  var key: [String] {
    [competition?.text ?? "", date.description, home.text, away.text, "\(meeting)"]
  }

  /// The team of a side.
  func team(_ side: Side) -> TeamSlug { side == .home ? home : away }

  /// The match in words, for problems.
  var title: String { "\(feed.home.name) v \(feed.away.name)" }
}
