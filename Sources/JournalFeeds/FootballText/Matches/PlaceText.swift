/// The text after `@`: ground, city, country, spectators, offset from UTC.
struct PlaceText {
  var venue: String?
  var city: String?
  var country: String?
  var attendance: Int?
  var offset: Int?
  /// The parts between commas.
  private var parts: [String] = []

  /// Whether it names a place, and not spectators alone.
  var isNamed: Bool { !parts.isEmpty }

  /// Reads from `@` to a bracket, the end of the line, or two spaces that do not follow a comma.
  static func take(_ cursor: inout Cursor) -> PlaceText? {
    guard cursor.take(Sign.place) else { return nil }
    var place = PlaceText()
    cursor.skipBlanks()
    let start = cursor.at
    var last = Sign.place
    while let byte = cursor.peek(), byte != Sign.newline, byte != Sign.bracket {
      if byte == Sign.open {
        guard takeParenthesis(&cursor) else { break }
        continue
      }
      var ahead = cursor
      if cursor.isAtWordStart, Attendance.take(&ahead) != nil { break }
      if byte != Sign.space { last = byte }
      if byte == Sign.space, cursor.peek(1)?.isBlank ?? true, last != Sign.comma, last != Sign.colon
      {
        var ahead = cursor
        ahead.skipBlanks()
        guard takeParenthesis(&ahead) else { break }
        cursor = ahead
        continue
      }
      cursor.at += 1
    }
    place.add(cursor.bytes[start..<cursor.at])
    place.offset = cursor.attempt { cursor in
      cursor.skipBlanks()
      guard cursor.take(Sign.open), let offset = ClockReader.offset(&cursor) else { return nil }
      return cursor.take(Sign.close) ? offset : nil
    }
    place.attendance = place.attendance ?? cursor.attempt(Attendance.take)
    return place
  }

  /// Takes words in parentheses that belong to a place: `Guadalajara (Zapopan)`. An offset, a score
  /// and a list of goals do not; goals have minutes.
  private static func takeParenthesis(_ cursor: inout Cursor) -> Bool {
    let taken = cursor.attempt { cursor -> Bool? in
      var attendance = cursor
      guard Attendance.take(&attendance) == nil, cursor.take(Sign.open) else { return nil }
      var offset = cursor
      guard ClockReader.offset(&offset) == nil else { return nil }
      let inside = cursor.run { ![Sign.open, Sign.close, Sign.newline].contains($0) }
      guard cursor.take(Sign.close), inside.contains(where: \.isLetter) else { return nil }
      return isGoals(inside) ? nil : true
    }
    return taken ?? false
  }

  private static func isGoals(_ inside: ArraySlice<UInt8>) -> Bool {
    if inside.contains(Sign.semicolon) { return true }
    var cursor = Cursor(Array(inside))
    while !cursor.isAtEnd {
      if cursor.isAtWordStart {
        if ScoreReader.isPair(cursor) { return true }
        var ahead = cursor
        // `Estadio 5 de Mayo` has a number, but not at its end.
        if MinuteMark.take(&ahead) != nil {
          let isMarked = ahead.at > 0 && ahead.bytes[..<ahead.at].last == Sign.tick
          ahead.skipBlanks()
          if isMarked || ahead.isAtEnd || ahead.peek() == Sign.comma { return true }
        }
      }
      cursor.at += 1
    }
    return false
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    for part in Self.apart(bytes) {
      if let spectators = Attendance.inPart(part) {
        attendance = spectators
      } else if case let text = part.words, !text.isEmpty {
        parts.append(text)
      }
    }
  }

  /// Splits at commas outside parentheses.
  private static func apart(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var (start, depth) = (bytes.startIndex, 0)
    for (index, byte) in zip(bytes.indices, bytes) {
      depth += byte == Sign.open ? 1 : byte == Sign.close ? -1 : 0
      guard byte == Sign.comma, depth == 0 else { continue }
      parts.append(bytes[start..<index])
      start = index + 1
    }
    return parts + [bytes[start...]]
  }

  /// Determines which part is the ground, the city and the country.
  ///
  /// Three capitals at the end are a country, and so is the last of three parts. A single part is a
  /// city unless it has a word for grounds. Of two parts, the first is the ground. The city comes
  /// first if only the second part has a word for grounds; it also does if neither has one and the
  /// place precedes the match (`@ Moskva, Luzhniki`). `?` stands for an unknown part.
  mutating func settle(beforeMatch: Bool) {
    var names = parts
    if names.count > 1, let last = names.last, Self.isCode(last) { country = names.removeLast() }
    if names.count > 2 {
      country = (names[2...] + [country].compactMap { $0 }).joined(separator: ", ")
    }
    guard let first = names.first else { return }
    guard names.count > 1 else {
      if GroundWord.isIn(first) { venue = first } else { city = first }
      return
    }
    let isGroundFirst =
      GroundWord.isIn(first) || first == "?" || !(GroundWord.isIn(names[1]) || beforeMatch)
    let (ground, town) = isGroundFirst ? (first, names[1]) : (names[1], first)
    (venue, city) = (ground == "?" ? nil : ground, town == "?" ? nil : town)
  }

  /// Whether a text is a country code such as `ARG`.
  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
