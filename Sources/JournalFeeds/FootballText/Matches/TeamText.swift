/// The name of a team in a line, with the country behind it: `Celtic FC (SCO)`.
struct TeamText {
  var team: FeedTeam
  /// Whether two blanks stand inside: the format starts a new text there.
  var isBroken: Bool

  /// Reads all of a text; nil where there is no name in it, or a comma or semicolon, which no team
  /// has: a lost line of a line-up (`Escobar - Rivas, Rojas`) is no match.
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

  private static func hasGap(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.firstIndex(where: { !$0.isBlank }),
      let last = bytes.lastIndex(where: { !$0.isBlank })
    else { return false }
    var index = first
    while index < last {
      // The country stands in its own column.
      if bytes[index].isBlank, bytes[index + 1].isBlank {
        let next = bytes[index...last].first { !$0.isBlank }
        return next != Sign.open
      }
      index += 1
    }
    return false
  }
}
