public import JournalCore
import JournalSQLite

/// A journal of football matches: the entry point for a program that embeds it.
///
/// It reads the log, derives answers and appends events. Every answer can name the events it rests
/// on.
public struct MatchJournal: Sendable {
  /// The log behind it.
  public let log: any EventLog

  /// The file behind the log, for diagnosis; nil if the journal was not opened as a file.
  let file: SQLiteEventLog?

  let identities: Identities

  /// Opens a journal over any log.
  ///
  /// - Parameter identities: the source of ids; the machine's clock and random numbers by default.
  public init(log: any EventLog, identities: Identities = Identities()) {
    self.init(log, file: nil, identities)
  }

  private init(_ log: any EventLog, file: SQLiteEventLog?, _ identities: Identities) {
    self.log = log
    self.file = file
    self.identities = identities
  }

  /// Creates a journal file at an unused path. It stays there, even if the power fails.
  ///
  /// - Parameters:
  ///   - origin: the name in its checkpoints; a random one by default.
  ///   - isPrivate: whether names of persons and texts about them stay outside the hashed records,
  ///     so that they can be erased. Only the owner may read the file, whatever the umask is.
  ///   - timeZone: the IANA time zone in which times are read, such as `Europe/Madrid`.
  /// - Throws: `LogError.cannotCreate` if the path is taken or no file can be created there;
  ///   `LogError.refused` if the origin cannot be used in a checkpoint.
  public static func create(
    at path: String, origin: String? = nil, isPrivate: Bool = false,
    timeZone: String? = nil, identities: Identities = Identities()
  ) throws(LogError) -> MatchJournal {
    if let origin { try checkOrigin(origin) }
    let file = try SQLiteEventLog.create(
      at: path,
      identity: LogIdentity(origin: origin, isPrivate: isPrivate, timeZone: timeZone),
      clock: identities.clock)
    return MatchJournal(file, file: file, identities)
  }

  /// Refuses an origin that does not fit on one line of a checkpoint or cannot name the signing
  /// key. It may hold no spaces, no plus sign and nothing invisible, because keys and checkpoints
  /// are copied from where they are shown.
  private static func checkOrigin(_ origin: String) throws(LogError) {
    let isSound =
      !origin.isEmpty && origin.utf8.count <= 200 && TextRules.isPrinted(origin)
      && origin.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0 != "+"
      }
    guard isSound else {
      throw .refused(
        Refusal(
          "bad-origin", "\"\(TextRules.harmless(origin))\" cannot be a journal's origin.",
          hint: "Write it like a web address without https: records.example.org/copa-2018."))
    }
  }

  /// Opens a journal file.
  ///
  /// - Throws: `LogError` if there is no file, or it is not a journal.
  public static func open(
    at path: String, readOnly: Bool = false, identities: Identities = Identities()
  ) throws(LogError) -> MatchJournal {
    let file = try SQLiteEventLog.open(at: path, readOnly: readOnly, clock: identities.clock)
    return MatchJournal(file, file: file, identities)
  }

  /// The current instant by the journal's clock.
  public var now: Instant { identities.clock() }
}
