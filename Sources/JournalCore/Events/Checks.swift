/// Checks shared by several types of event.
enum Checks {
  static func notEmpty(_ text: String, _ field: String) throws(Refusal) {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw Refusal("empty-text", "\"\(field)\" is empty.", hint: "Give it some text.")
    }
  }

  /// Checks that a decision names who took it, and that its reason, if any, is not empty.
  static func ruling(_ authority: String, _ reason: String? = nil) throws(Refusal) {
    try notEmpty(authority, "authority")
    if let reason { try notEmpty(reason, "reason") }
  }

  static func whistled(_ period: Period) throws(Refusal) {
    guard period.isWhistled else {
      throw Refusal(
        "bad-period", "No whistle starts or ends \(period.rawValue) (\(period.title)).",
        hint: "Use H1, H2, ET1 to ET4, or SO.")
    }
  }
}

extension Refusal {
  static let badPlace = Refusal("bad-place", "Places in a table are numbered 1 to 999.")
}
