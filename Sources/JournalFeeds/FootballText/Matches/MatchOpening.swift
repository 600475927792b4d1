/// What may precede the teams of a match, or stand alone: number, date, time, place, round, ground.
struct MatchOpening {
  /// Whose ground it is, in the schedule of one team.
  enum Ground {
    case home
    case away
    case neutral
  }

  var number: String?
  var date: PartialDate?
  var clock: ClockReader.Reading?
  var place: PlaceText?
  var round: String?
  var ground: Ground?

  /// Whether a date, time, place or round is present.
  var isAnything: Bool { date != nil || clock != nil || place != nil || round != nil }

  /// Reads as much as is present; never fails.
  static func read(_ cursor: inout Cursor) -> MatchOpening {
    var opening = MatchOpening()
    cursor.skipBlanks()
    opening.number = cursor.attempt(number)
    cursor.skipBlanks()
    opening.date = takeDate(&cursor)
    skipComma(&cursor)
    opening.clock = ClockReader.take(&cursor)
    cursor.skipBlanks()
    if cursor.peek() == Sign.place { opening.place = PlaceText.take(&cursor) }
    cursor.skipBlanks()
    if opening.place == nil, opening.date != nil, let count = cursor.attempt(Attendance.take) {
      opening.place = PlaceText()
      opening.place?.attendance = count
    }
    cursor.skipBlanks()
    opening.round = cursor.attempt(round)
    cursor.skipBlanks()
    opening.ground = cursor.attempt(ground)
    cursor.skipBlanks()
    return opening
  }

  /// Takes `Sat Aug/15`, with or without brackets.
  private static func takeDate(_ cursor: inout Cursor) -> PartialDate? {
    guard cursor.peek() == Sign.bracket else { return DateReader.take(&cursor) }
    return cursor.attempt { cursor in
      cursor.at += 1
      // A date must start a word, but a bracket precedes it.
      var inside = Cursor(Array(cursor.bytes[cursor.at...]))
      guard let date = DateReader.take(&inside), inside.take(Sign.bracketEnd) else { return nil }
      cursor.at += inside.at
      return date
    }
  }

  private static func skipComma(_ cursor: inout Cursor) {
    cursor.skipBlanks()
    if cursor.take(Sign.comma) { cursor.skipBlanks() }
  }

  /// Reads `(12)`.
  private static func number(_ cursor: inout Cursor) -> String? {
    guard cursor.take(Sign.open), let number = cursor.number(1...6), cursor.take(Sign.close) else {
      return nil
    }
    return "\(number)"
  }

  /// Reads `▪26` before a team.
  private static func round(_ cursor: inout Cursor) -> String? {
    guard RoundLine.takeMarker(&cursor) else { return nil }
    let word = cursor.run { !$0.isBlank }.words
    return word.isEmpty ? nil : word
  }

  private static func ground(_ cursor: inout Cursor) -> Ground? {
    guard cursor.take(Sign.open), let letter = cursor.peek() else { return nil }
    cursor.at += 1
    guard cursor.take(Sign.close), cursor.peek()?.isBlank == true else { return nil }
    switch letter | 0x20 {
    case UInt8(ascii: "h"): return .home
    case UInt8(ascii: "a"): return .away
    case UInt8(ascii: "n"): return .neutral
    default: return nil
    }
  }
}
