/// A format that feeds are written in: its names, what tells it, and how it is read.
///
/// A new format is a folder with one of these, and a line in `all`.
public struct FeedFormat: Sendable {
  /// What it is called where somebody chooses it, in lower case: `football.txt`.
  public let name: String
  /// Another name that means it: `football-txt`; nil if there is none.
  public let otherName: String?
  /// Its name for people.
  public let title: String
  /// The most bytes that a file of this format may have.
  public let byteLimit: Int
  /// How much of it is read, as words that follow a colon.
  public let limits: String
  /// What its users should know besides, in words; nil if there is nothing.
  public let notes: String?
  /// Whether it takes a map of columns.
  public let takesMap: Bool
  /// A short file of this format.
  public let sample: FeedFile
  /// How it is read.
  public let reader: FeedReader

  /// How sure the start of a file is of this format; nil if it is another.
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

  /// The tables that it is made of; nil for a format of one file.
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
