import JournalCore

/// Amounts of money in Spanish.
enum SpanishMoney {
  private static let units = [
    "EUR": "euros", "GBP": "libras", "USD": "dólares", "CHF": "francos suizos",
    "MXN": "pesos mexicanos", "ARS": "pesos argentinos", "BRL": "reales",
  ]

  /// An amount: `45 millones de euros`, `1,5 millones de libras`, `800.000 francos suizos`.
  static func phrase(_ amount: Int, _ unit: String) -> String? {
    guard amount >= 0, !unit.isEmpty else { return nil }
    let currency = units[unit] ?? unit.tidied
    guard amount >= 1_000_000, amount % 100_000 == 0 else {
      return "\(SpanishNumber.grouped(amount)) \(currency)"
    }
    let (millions, tenths) = (amount / 1_000_000, amount % 1_000_000 / 100_000)
    let figure = SpanishNumber.grouped(millions) + (tenths == 0 ? "" : ",\(tenths)")
    return "\(figure) \(figure == "1" ? "millón" : "millones") de \(currency)"
  }
}
