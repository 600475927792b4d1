import JournalCore

/// Several names in a row: "A, B y C", and "e" before the sound of an i.
enum SpanishList {
  /// `Tito`, `Tito y Eraso`, `Tito, Eraso e Isco`.
  static func of(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(and(before: last)) \(last)"
  }

  /// `e` before a word that begins with the sound of an i, such as Iniesta or Higuaín, else `y`;
  /// a diphthong keeps "y": "y hierro", "y Iago".
  static func and(before next: String) -> String {
    var sound = Substring(SlugMint.fold(next))
    if sound.first == "h" { sound = sound.dropFirst() }
    guard let first = sound.first else { return "y" }
    let second = sound.dropFirst().first
    switch first {
    case "i": return second.map { "aeo".contains($0) } ?? false ? "y" : "e"
    case "y": return second.map { "aeiou".contains($0) } ?? true ? "y" : "e"
    default: return "y"
    }
  }
}
