/// Numbers in French: one-word numbers, up to seize, in words.
enum FrenchNumber {
  private static let words = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
  ]

  /// A number such as `deux` or `17`.
  static func cardinal(_ number: Int) -> String {
    words.indices.contains(number) ? words[number] : "\(number)"
  }

  /// An ordinal before a masculine noun: `1er`, `2e`, `32e`.
  static func ordinal(_ number: Int) -> String { number == 1 ? "1er" : "\(number)e" }

  /// A counted noun: `aucun but`, `un but`, `24 buts`.
  static func counted(_ number: Int, _ one: String, _ several: String) -> String {
    switch number {
    case 0: "aucun \(one)"
    case 1: "un \(one)"
    default: "\(cardinal(number)) \(several)"
    }
  }

  /// A number in figures; from 10,000 on in groups: `74 000`.
  static func grouped(_ number: Int) -> String {
    number < 10_000
      ? "\(number)"
      : "\(number / 1_000)\u{A0}\(String(1_000 + number % 1_000).dropFirst())"
  }

  /// A list: `A`, `A et B`, `A, B et C`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) et \(last)"
  }
}
