import JournalCore

/// A recorder's own codes for the touchline, each of which stands for the start of a line: `hg` for
/// `g .h`, so that `-2 hg ramos` is `-2 g .h ramos`.
public struct LiveKeys: Hashable, Sendable {
  private let lines: [String: String]

  /// Creates the codes.
  ///
  /// - Parameter lines: for each code the words that it stands for. Those that are codes already keep
  ///   their meaning.
  public init(_ lines: [String: String] = [:]) {
    self.lines = lines.filter { !Self.taken.contains($0.key) }
  }

  /// The codes, sorted.
  public var codes: [String] { lines.keys.sorted() }

  /// The words that are codes already, which a code of one's own cannot be.
  public static let taken = Set(
    LiveReader.codes + ["uu", "redo", "q", "quit", "exit", "help", "y"]
      + EventCatalog.standard.words)

  /// Whether words begin with a code, so that one of one's own can stand for them.
  public static func canStand(for words: String) -> Bool {
    let code = LiveLine(words).word(0)
    let folded = code.lowercased()
    return LiveReader.codes.contains(folded) || ["uu", "redo"].contains(folded)
      || EventCatalog.standard.resolve(folded) != nil
  }

  /// Returns a line in the words of the journal: its code, if it is one of these, is written out.
  func written(_ line: LiveLine) -> LiveLine {
    guard !lines.isEmpty else { return line }
    // Only a time stands before a code.
    let index = (try? LiveTime(line).length) ?? 0
    guard let words = lines[line.word(index)] else { return line }
    return LiveLine(line.replacing(index, with: words))
  }
}
