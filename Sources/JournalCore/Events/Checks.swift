/// Checks that several kinds of event share.
enum Checks {
  static func notEmpty(_ text: String, _ field: String) throws(Refusal) {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw Refusal("empty-text", "\"\(field)\" is empty.", hint: "Give it some text.")
    }
  }

  static func whistled(_ period: Period) throws(Refusal) {
    guard period.isWhistled else {
      throw Refusal(
        "bad-period", "No whistle starts or ends \(period.rawValue) (\(period.title)).",
        hint: "Use H1, H2, ET1, ET2 or SO.")
    }
  }
}
