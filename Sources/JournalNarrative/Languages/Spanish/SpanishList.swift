import JournalCore

/// Lists of names: "A, B y C", with "e" before an i sound.
enum SpanishList {
  /// A list such as `Tito`, `Tito y Eraso` or `Tito, Eraso e Isco`.
  static func of(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(and(before: last)) \(last)"
  }

  /// `e` before a word that begins with an i sound, such as Iniesta or Higuaín, otherwise `y`. A
  /// diphthong keeps "y": "y hierro", "y Iago".
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
