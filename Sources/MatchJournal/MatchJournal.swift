public import JournalCore
import JournalSQLite

/// A journal of football matches: what a program embeds.
///
/// It reads, asks the core, and writes. Every answer it gives can name the events it rests on.
public struct MatchJournal: Sendable {
  /// The log behind it.
  public let log: any EventLog

  /// The file behind it, if it was opened as one: a doctor looks at that.
  let file: SQLiteEventLog?

  let identities: Identities

  /// Opens a journal over any log.
  ///
  /// - Parameter identities: where ids come from; the machine's clock and random numbers if not given.
  public init(log: any EventLog, identities: Identities = Identities()) {
    self.init(log, file: nil, identities)
  }

  private init(_ log: any EventLog, file: SQLiteEventLog?, _ identities: Identities) {
    self.log = log
    self.file = file
    self.identities = identities
  }

  /// Creates a journal file where nothing is yet.
  ///
  /// - Parameters:
  ///   - origin: the name that its checkpoints carry; a random one if not given.
  ///   - isPrivate: whether names of persons and texts about them stay outside the hashed records, so
  ///     that they can be erased.
  ///   - timeZone: the time zone (IANA) that times are read in, such as `Europe/Madrid`.
  /// - Throws: `LogError.cannotCreate` where something is, or nothing can be; `LogError.refused` for
  ///   an origin that cannot stand in a checkpoint.
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

  /// A checkpoint's origin is one line, and the name of the key that signs it: no spaces, no plus, and
  /// nothing that is not printed as it is, for keys and checkpoints are copied from where they are shown.
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
          hint: "A name like an address without scheme: records.example.org/copa-2018."))
    }
  }

  /// Opens a journal file.
  ///
  /// - Throws: `LogError` where there is none, or the file is something else.
  public static func open(
    at path: String, readOnly: Bool = false, identities: Identities = Identities()
  ) throws(LogError) -> MatchJournal {
    let file = try SQLiteEventLog.open(at: path, readOnly: readOnly, clock: identities.clock)
    return MatchJournal(file, file: file, identities)
  }

  /// The instant now, by the journal's clock.
  public var now: Instant { identities.clock() }
}
