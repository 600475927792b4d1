import JournalCore

/// The name of an event in an address or a line, such as `e12`.
enum EventName {
  /// Returns the position of an event; nil if the word is no such name, or written in another way than
  /// the program writes it, such as `e012`.
  static func position(_ word: some StringProtocol) -> Int? {
    guard word.first == "e", let position = Int(word.dropFirst()), position > 0,
      word == "e\(position)"
    else { return nil }
    return position
  }

  /// Reads the name that somebody asks with.
  ///
  /// - Throws: `Refusal` if it is none.
  static func asked(_ word: some StringProtocol) throws(Refusal) -> Int {
    guard let position = position(word) else {
      throw Refusal(
        "bad-event", "\"\(TextRules.harmless(String(word)))\" is no event.",
        hint: "Write e11.")
    }
    return position
  }
}
