import JournalCore

/// A line with two teams.
struct MatchLine {
  /// How sure it is that both names are those of teams.
  enum Certainty {
    /// A sign or a score stands between them.
    case sure
    /// Words before the score may have another meaning: `Derby abandoned 1-1 Fog`.
    case doubtful
    /// Only words stand between them, or they look like a sentence: `Derby postponed Fog`.
    case unsure
  }

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
  var certainty = Certainty.sure
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
