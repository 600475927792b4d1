/// What stands behind `@`: ground, city, country, spectators, offset from UTC.
struct PlaceText {
  var venue: String?
  var city: String?
  var country: String?
  var attendance: Int?
  var offset: Int?
  /// The parts between the commas.
  private var parts: [String] = []

  /// Reads from the `@` to two blanks that follow no comma, a bracket or the end of the line.
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

  /// Tells ground, city and country apart.
  ///
  /// Three capitals at the end are a country, and so is what stands behind two other parts. A
  /// single part is a city unless it holds a word for grounds. Of two the first is the ground. The
  /// city is first where only the second part holds a word for grounds, and, where neither does,
  /// in a place that stands before the match (`@ Moskva, Luzhniki`). `?` stands for what is not
  /// known.
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

  /// `ARG`.
  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
