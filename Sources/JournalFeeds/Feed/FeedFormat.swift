/// A format of feeds: its names, how to detect it, and how to read it.
///
/// To add a format, add a folder with one of these and a line in `all`.
public struct FeedFormat: Sendable {
  /// The name by which the format is chosen, in lower case: `football.txt`.
  public let name: String
  /// Another name for it: `football-txt`; nil if there is none.
  public let otherName: String?
  /// The name for people.
  public let title: String
  /// The most bytes in a file of this format.
  public let byteLimit: Int
  /// The limits of reading, as words that follow a colon.
  public let limits: String
  /// Further notes for users; nil if there are none.
  public let notes: String?
  /// Whether it takes a column map.
  public let takesMap: Bool
  /// A short file of this format.
  public let sample: FeedFile
  /// The reader.
  public let reader: FeedReader

  /// Returns how strongly the start of a file suggests this format; nil if it is another format.
  let clue: @Sendable (FeedStart) -> FeedClue?

  init(
    name: String, otherName: String? = nil, title: String, byteLimit: Int, limits: String,
    notes: String? = nil, takesMap: Bool = false, sample: FeedFile, reader: FeedReader,
    clue: @escaping @Sendable (FeedStart) -> FeedClue?
  ) {
    self.name = name
    self.otherName = otherName
    self.title = title
    self.byteLimit = byteLimit
    self.limits = limits
    self.notes = notes
    self.takesMap = takesMap
    self.sample = sample
    self.reader = reader
    self.clue = clue
  }

  /// The tables that make up a feed; nil for a format of single files.
  public var tables: FeedTables? {
    if case .tables(let tables) = reader { tables } else { nil }
  }
}

extension FeedFormat: Hashable {
  /// Whether two formats have the same name.
  public static func == (one: FeedFormat, other: FeedFormat) -> Bool { one.name == other.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
