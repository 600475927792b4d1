/// A line with two teams.
struct MatchLine {
  var home: FeedTeam
  var away: FeedTeam
  var score = FeedScore()
  var status = FeedMatch.Status.scheduled
  var notes = MatchNotes()
  var place: PlaceText?
  /// The index at which a list of goals begins on the same line.
  var goals: Int?
  /// The reason why part of the line could not be read.
  var reason: String?
}
