/// Numbers in English: words up to nine, figures from ten.
enum NumberWords {
  private static let cardinals = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  private static let ordinals = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
  ]

  /// `two`, `12`.
  static func cardinal(_ number: Int) -> String {
    cardinals.indices.contains(number) ? cardinals[number] : "\(number)"
  }

  /// `second`, `12th`, `21st`, `113th`.
  static func ordinal(_ number: Int) -> String {
    if number > 0, ordinals.indices.contains(number) { return ordinals[number] }
    let isTeen = (11...13).contains(number % 100)
    switch number % 10 {
    case 1 where !isTeen: return "\(number)st"
    case 2 where !isTeen: return "\(number)nd"
    case 3 where !isTeen: return "\(number)rd"
    default: return "\(number)th"
    }
  }

  /// `once`, `twice`, `three times`.
  static func times(_ number: Int) -> String {
    number == 1 ? "once" : number == 2 ? "twice" : "\(cardinal(number)) times"
  }

  /// `no goals`, `one goal`, `24 goals`.
  static func goals(_ number: Int) -> String {
    number == 1 ? "one goal" : "\(cardinal(number)) goals"
  }

  /// `950`, `38,492`.
  static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    let rest = String(number % 1000)
    return grouped(number / 1000) + "," + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// `A`, `A and B`, `A, B and C`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}
