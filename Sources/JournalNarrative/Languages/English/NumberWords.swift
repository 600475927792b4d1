/// Numbers in English: words up to nine, figures from ten.
enum NumberWords {
  private static let cardinals = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  private static let ordinals = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
  ]

  /// A number such as `two` or `12`.
  static func cardinal(_ number: Int) -> String {
    cardinals.indices.contains(number) ? cardinals[number] : "\(number)"
  }

  /// An ordinal such as `second`, `12th`, `21st` or `113th`.
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

  /// A number of times: `once`, `twice`, `three times`.
  static func times(_ number: Int) -> String {
    number == 1 ? "once" : number == 2 ? "twice" : "\(cardinal(number)) times"
  }

  /// A number of goals: `no goals`, `one goal`, `24 goals`.
  static func goals(_ number: Int) -> String {
    number == 1 ? "one goal" : "\(cardinal(number)) goals"
  }

  /// A number with its digits grouped: `950`, `38,492`.
  static func grouped(_ number: Int) -> String { GroupedNumber.text(number, ",") }

  /// A list: `A`, `A and B`, `A, B and C`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}
