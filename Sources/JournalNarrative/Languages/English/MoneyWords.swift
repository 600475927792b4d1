/// Amounts of money in English.
enum MoneyWords {
  private static let signs = ["EUR": "€", "GBP": "£", "USD": "$"]

  /// An amount such as `€45 million`, `£1.5 billion` or `CHF 800,000`.
  static func phrase(_ amount: Int, _ unit: String) -> String? {
    guard amount >= 0, !unit.isEmpty else { return nil }
    let sign = signs[unit] ?? "\(unit.tidied) "
    for (power, word) in [(1_000_000_000, "billion"), (1_000_000, "million")]
    where amount >= power {
      guard amount % (power / 10) == 0 else { break }
      let tenths = amount / (power / 10)
      return "\(sign)\(tenths / 10)\(tenths % 10 == 0 ? "" : ".\(tenths % 10)") \(word)"
    }
    return sign + NumberWords.grouped(amount)
  }
}
