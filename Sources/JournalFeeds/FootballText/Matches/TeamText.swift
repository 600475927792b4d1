/// The name of a team on a line, with its country: `Celtic FC (SCO)`.
struct TeamText {
  var team: FeedTeam
  /// Whether the name contains two spaces in a row, which start a new text in the format.
  var isBroken: Bool

  /// Whether a note about the match stands behind the name: `Fir (Rain)`.
  var hasNote: Bool {
    guard let open = team.name.lastIndex(of: "("), team.name.hasSuffix(")") else { return false }
    return MatchNotes.isWeather(team.name[team.name.index(after: open)...].dropLast())
  }

  /// Reads the whole of a text. Nil if it has no name, or has a comma or semicolon, which no team
  /// has: a stray line of a line-up (`Escobar - Rivas, Rojas`) is not a
  /// match.
  init?(_ bytes: ArraySlice<UInt8>) {
    var name = bytes.words
    isBroken = Self.hasGap(bytes)
    var country: String?
    if let open = name.lastIndex(of: "("), name.hasSuffix(")") {
      let inside = name[name.index(after: open)...].dropLast()
      if inside.utf8.count == 3, inside.utf8.allSatisfy(\.isLetter) {
        country = String(inside)
        name = name[..<open].utf8.words
      }
    }
    guard name.contains(where: { $0.isLetter || $0.isNumber }),
      !name.utf8.contains(where: { $0 == Sign.comma || $0 == Sign.semicolon })
    else { return nil }
    team = FeedTeam(name, country: country)
  }

  /// Whether a text in parentheses has the years of a club: `1878-1896`, `until 1915`.
  static func hasYears(_ inside: ArraySlice<UInt8>) -> Bool {
    let numbers = inside.split { !$0.isDigit }
    let isYear = numbers.first.map { number in
      number.count == 4 && (1850...2199).contains(Int(number.words) ?? 0)
    }
    return isYear == true && numbers.allSatisfy { [2, 4].contains($0.count) }
  }

  /// Whether a word is an abbreviation in small letters that names of clubs do not have.
  static func isAbbreviation(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, (0x61...0x7A).contains(first), word.utf8.last == Sign.dot
    else { return false }
    return !["v.v.", "s.v.", "e.v.", "a.s.", "f.c.", "c.f.", "s.c.", "b.v.", "a.c.", "u.s."]
      .contains(word.lowercased())
  }

  private static func hasGap(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.firstIndex(where: { !$0.isBlank }),
      let last = bytes.lastIndex(where: { !$0.isBlank })
    else { return false }
    var index = first
    while index < last {
      // The country is in a column of its own.
      if bytes[index].isBlank, bytes[index + 1].isBlank {
        let next = bytes[index...last].first { !$0.isBlank }
        return next != Sign.open
      }
      index += 1
    }
    return false
  }
}
