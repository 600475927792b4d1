/// What stands behind `@`: ground, city, spectators, offset from UTC.
struct PlaceText {
  var venue: String?
  var city: String?
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
      if byte == Sign.space, cursor.peek(1)?.isBlank ?? true, last != Sign.comma, last != Sign.colon { break }
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
        add(text)
      }
    }
  }

  /// A country's three capitals stay with the city before them.
  private mutating func add(_ part: String) {
    let isCode = part.utf8.count == 3 && part.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    if isCode, let last = parts.popLast() {
      parts.append("\(last), \(part)")
    } else {
      parts.append(part)
    }
  }

  /// Tells ground and city apart.
  ///
  /// A single part is a city unless it holds a word for grounds. Of more parts the first is the
  /// ground and the rest the city; `?` is neither. The city is first where only the second part holds a word for
  /// grounds, and, where no part does, in a place that stands before the match (`@ Moskva, Luzhniki`).
  mutating func settle(beforeMatch: Bool) {
    guard let first = parts.first else { return }
    let rest = parts.dropFirst().joined(separator: ", ")
    guard !rest.isEmpty else {
      if GroundWord.isIn(first) { venue = first } else { city = first }
      return
    }
    let isCityFirst =
      GroundWord.isIn(first) || first == "?"
      ? false : GroundWord.isIn(parts[1]) ? true : beforeMatch
    let (ground, town) = isCityFirst ? (rest, first) : (first, rest)
    (venue, city) = (ground == "?" ? nil : ground, town == "?" ? nil : town)
  }
}
