import JournalCore

/// A property of a match with its own keyword.
enum Property {
  case referee
  case attendance
  case goals
  case shootOut
  case cards(Card.Colour)
  case coach
  case note

  /// Returns the property of a keyword in any case; nil for any other word.
  static func named(_ key: some StringProtocol) -> Property? {
    switch key.lowercased() {
    case "ref", "referee": .referee
    case "att", "attn", "attendance": .attendance
    case "goals": .goals
    case "penalties", "penalty shootout", "penalty shoot-out", "penalty kicks", "shootout":
      .shootOut
    case "yellow cards", "yellow card", "yellow": .cards(.yellow)
    case "second yellow cards", "yellow-red", "yellow/red cards", "yellow-red cards":
      .cards(.secondYellow)
    // The format's "Sent off" does not say whether it was a second yellow card.
    case "red cards", "red card", "red", "sent off", "sent-off": .cards(.red)
    case "coach", "trainer", "manager": .coach
    case "note", "notes", "nb": .note
    default: nil
    }
  }

  static func isNote(_ key: Substring) -> Bool {
    if case .note = named(key) { true } else { false }
  }

  static func isCoach(_ key: Substring) -> Bool {
    if case .coach = named(key) { true } else { false }
  }
}
