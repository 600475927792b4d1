public import JournalCore

extension FeedFormat {
  /// All formats. If two are equally sure of a file, the first reads it.
  public static let all: [FeedFormat] = [
    JSONLines.format, InternationalResults.format, Wyscout.format, ColumnMap.format,
    FootballText.format,
  ]

  /// The names by which a format is chosen, sorted.
  public static var names: [String] { all.map(\.name).sorted() }

  /// Finds the format with a name.
  ///
  /// - Throws: `Refusal` with the nearest name, or with all names, if there is none.
  public init(named name: String) throws(Refusal) {
    let wanted = name.lowercased()
    if let format = Self.all.first(where: { [$0.name, $0.otherName].contains(wanted) }) {
      self = format
      return
    }
    throw Refusal(
      "usage", "There is no format \"\(TextRules.harmless(name))\".",
      remedy: Nearest.remedy(for: wanted, among: Self.names)
        ?? .advice("Known: \(Self.names.joined(separator: ", "))."))
  }

  /// Detects the format of a file by its first bytes, then by its name; nil if neither tells.
  ///
  /// For a table, the header decides, because the name may be anything. Only the first 64 KiB are
  /// examined, so the start of a file is enough.
  public init?(sniffing file: FeedFile) {
    let start = FeedStart(file)
    var best: (format: FeedFormat, clue: FeedClue)?
    for format in Self.all {
      guard let clue = format.clue(start), best.map({ $0.clue < clue }) ?? true else { continue }
      best = (format, clue)
    }
    guard let best else { return nil }
    self = best.format
  }
}
