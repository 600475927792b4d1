public import JournalCore

extension Entry {
  /// Takes a minute as typed: `55`, `45+2`, or `?` if nobody knows it.
  ///
  /// - Throws: `Refusal` if the text is no minute.
  public mutating func take(minute text: String) throws(Refusal) {
    if text == "?" {
      isMinuteUnknown = true
      return
    }
    guard let minute = Minute(text) else {
      throw Refusal(
        "no-such-minute", "There is no minute \(TextRules.harmless(text)).",
        hint: "Write 55, 45+2, or ? if unknown.")
    }
    self.minute = minute
  }

  /// Takes a period as typed: `H1`, `et2`.
  ///
  /// - Throws: `Refusal` if no period has this name.
  public mutating func take(period text: String) throws(Refusal) {
    let wanted = text.uppercased()
    guard let period = Period.allCases.first(where: { $0.rawValue.uppercased() == wanted }) else {
      throw Refusal(
        "bad-value", "There is no period \"\(TextRules.harmless(text))\".",
        hint: "They are \(Period.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    self.period = period
  }
}
