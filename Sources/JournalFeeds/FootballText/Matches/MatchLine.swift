import JournalCore

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
  /// The awarded score, if that on the line is of play.
  var awarded: Score?
  /// The reason why the line is no match after all.
  var refusal: String?
  /// What is odd about it.
  var doubts: [Doubt] = []
  /// The reason why part of the line could not be read.
  var reason: String?
}

extension Doubt {
  /// A doubt about an award whose note and score disagree.
  static func award(_ reason: String) -> Doubt { Doubt("award-disagrees", reason) }

  /// A doubt about a note that may change the result and is not understood.
  static func note(_ text: String) -> Doubt {
    Doubt("note-not-understood", "The note \"\(text)\" is not understood.")
  }
}
