/// What became of a match, in the words of tables and their abbreviations.
struct TableStatus {
  private let status: FeedMatch.Status?
  private let hasExtraTime: Bool
  /// Whether it says that the match was played to its end.
  private(set) var saysPlayed = false
  /// Whether it says that the match went to penalties.
  private(set) var saysShootOut = false

  init(_ status: FeedMatch.Status) {
    self.status = status
    hasExtraTime = false
  }

  /// Reads a word; nil if it is not known.
  init?(_ text: String) {
    let word = text.lowercased().filter { $0.isLetter || $0.isNumber }
    hasExtraTime = Self.later.contains(word)
    if hasExtraTime || Self.played.contains(word) {
      status = nil
      saysPlayed = true
      saysShootOut = Self.kicks.contains(word)
    } else if let other = Self.others[word] ?? StatusWord(note: text)?.status {
      status = other
    } else {
      return nil
    }
  }

  /// Reads the word with which a note begins, such as `abandoned after 60 minutes`; nil if that says
  /// nothing of what became of the match.
  init?(note: String) {
    guard let known = StatusWord.opening(note[...])?.word.status else { return nil }
    (status, hasExtraTime) = (known, false)
  }

  /// Whether at least part of the match was played, or a score awarded.
  var wasPlayed: Bool {
    status.map { ![.cancelled, .postponed, .scheduled].contains($0) } ?? true
  }

  /// Marks a match with it.
  func mark(_ match: inout FeedMatch) {
    if let status {
      match.status = status
      // A match that was not played has no score, whatever stands in its columns.
      if !wasPlayed { match.score = FeedScore() }
    }
    if hasExtraTime, match.score.extraTime == nil {
      match.score.hasExtraTime = true
      (match.score.extraTime, match.score.fullTime) = (match.score.fullTime, nil)
    }
  }

  // Words in lower case, without spaces and signs.

  /// A match that was played, as its score says.
  private static let played: Set = [
    "ft", "finished", "complete", "completed", "played", "final", "fulltime", "ended", "result",
    "post",
  ]

  /// A match that went on after 90 minutes.
  private static let later: Set = [
    "aet", "afterextratime", "extratime", "pen", "pens", "penalties", "ap",
  ]

  /// A match that went to penalties.
  private static let kicks: Set = ["pen", "pens", "penalties", "ap"]

  private static let others: [String: FeedMatch.Status] = [
    "scheduled": .scheduled, "ns": .scheduled, "notstarted": .scheduled, "incomplete": .scheduled,
    "upcoming": .scheduled, "fixture": .scheduled, "tbd": .scheduled, "pre": .scheduled,
    "p": .postponed, "pp": .postponed, "delayed": .postponed, "rescheduled": .postponed,
    "can": .cancelled, "cancl": .cancelled, "notplayed": .cancelled, "np": .cancelled,
    "vs": .scheduled, "v": .scheduled, "aa": .abandoned, "aband": .abandoned,
    "interrupted": .abandoned, "int": .abandoned,
    "award": .awarded, "forfeit": .awarded, "forfeited": .awarded, "ff": .awarded,
    "wo": .walkover, "walkoverawarded": .walkover, "expunged": .annulled,
  ]
}
