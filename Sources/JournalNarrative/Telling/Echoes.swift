/// Sequences of four words that a report already has, and that a reader would hear as an echo.
struct Echoes {
  private var told: Set<[Substring]> = []

  /// Adds a sentence.
  mutating func tell(_ text: String) { told.formUnion(Self.sequences(of: text)) }

  /// The number of sequences of a text that were told before.
  func count(in text: String) -> Int { Self.sequences(of: text).count { told.contains($0) } }

  private static func sequences(of text: String) -> [[Substring]] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.indices.dropLast(3).map { Array(words[$0..<($0 + 4)]) }
  }
}
