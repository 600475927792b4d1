import JournalCore

/// A minute as a file writes it: `44'`, `90+9'`, `90'+9`, `77`, `??'`.
struct MinuteMark: Equatable {
  /// The minute; nil for `??'`.
  var minute: Int?
  var added: Int?

  /// Reads a minute, unless what follows makes it part of a word.
  static func take(_ cursor: inout Cursor) -> MinuteMark? {
    cursor.attempt { cursor in
      if cursor.take("??") {
        _ = cursor.take(Sign.tick)
        return MinuteMark()
      }
      guard let minute = cursor.number(1...3) else { return nil }
      var mark = MinuteMark(minute: minute)
      _ = cursor.take(Sign.tick)
      if cursor.take(Sign.plus) {
        guard let added = cursor.number(1...2) else { return nil }
        mark.added = added
        _ = cursor.take(Sign.tick)
      }
      return endsWord(cursor) ? mark : nil
    }
  }

  private static func endsWord(_ cursor: Cursor) -> Bool {
    guard let next = cursor.peek() else { return true }
    if next.isBlank || [Sign.comma, Sign.semicolon, Sign.open, Sign.close].contains(next) {
      return true
    }
    var ahead = cursor
    return GoalMark.take(&ahead, isAttached: true) != nil
  }

  /// Returns the time of the match; nil if no match has such a minute.
  ///
  /// A minute over 90 in a match without extra time belongs to the second half, and a minute over
  /// 120 to the end of extra time; the time is then approximate.
  ///
  /// - Parameter hasExtraTime: whether there was extra time; nil if unknown.
  func time(hasExtraTime: Bool?) -> MatchTime? {
    guard let minute else { return .unknown() }
    let format = MatchFormat.standard
    let last = hasExtraTime == false ? 90 : format.lastMinute
    guard minute > last else { return exact(minute, format) }
    guard added == nil, minute - last <= Minute.addedLimit else { return nil }
    return MatchTime(
      period: format.period(of: last), minute: last, added: minute - last,
      precision: .approximate)
  }

  private func exact(_ minute: Int, _ format: MatchFormat) -> MatchTime? {
    guard let period = format.period(of: minute) else { return nil }
    let time = MatchTime(period, minute, added: added)
    do throws(Refusal) { try time.check(in: format) } catch { return nil }
    return time
  }
}
