/// The text after `@`: ground, city, country, spectators, offset from UTC.
struct PlaceText {
  var venue: String?
  var city: String?
  var country: String?
  var attendance: Int?
  var offset: Int?
  /// The parts between commas.
  private var parts: [String] = []

  /// Reads from `@` to a bracket, the end of the line, or two spaces that do not follow a comma.
  static func take(_ cursor: inout Cursor) -> PlaceText? {
    guard cursor.take(Sign.place) else { return nil }
    var place = PlaceText()
    cursor.skipBlanks()
    let start = cursor.at
    var last = Sign.place
    while let byte = cursor.peek(), byte != Sign.newline, byte != Sign.bracket, byte != Sign.open {
      if byte != Sign.space { last = byte }
      if byte == Sign.space, cursor.peek(1)?.isBlank ?? true, last != Sign.comma, last != Sign.colon
      {
        break
      }
      cursor.at += 1
    }
    place.add(cursor.bytes[start..<cursor.at])
    place.offset = cursor.attempt { cursor in
      cursor.skipBlanks()
      guard cursor.take(Sign.open), let offset = ClockReader.offset(&cursor) else { return nil }
      return cursor.take(Sign.close) ? offset : nil
    }
    return place
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    for part in bytes.split(separator: Sign.comma) {
      if let spectators = Attendance.inPart(part) {
        attendance = spectators
      } else if case let text = part.words, !text.isEmpty {
        parts.append(text)
      }
    }
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
