import JournalCore

/// The rules of C2SP signed-note for the name of a key.
enum NoteKeyName {
  /// Throws a refusal if the name is empty or holds a space, a plus or a control character.
  static func check(_ name: String) throws(Refusal) {
    let isGood = name.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20
    }
    guard !name.isEmpty, isGood else { throw .badKeyName(name) }
  }
}
