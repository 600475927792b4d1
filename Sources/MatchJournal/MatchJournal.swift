public import JournalCore
import JournalSQLite

/// A journal of football matches: what a program embeds.
///
/// It reads, asks the core, and writes. Every answer it gives can name the events it rests on.
public struct MatchJournal: Sendable {
  /// The log behind it.
  public let log: any EventLog

  /// The file behind it, where the log is one.
  let file: SQLiteEventLog?

  let identities: Identities

  /// Opens a journal over any log.
  ///
  /// - Parameter identities: where ids come from; the machine's clock and random numbers if not given.
  public init(log: any EventLog, identities: Identities = Identities()) {
    self.log = log
    self.file = log as? SQLiteEventLog
    self.identities = identities
  }

  /// Creates a journal file where nothing is yet.
  ///
  /// - Throws: `LogError.cannotCreate` where something is, or nothing can be.
  public static func create(at path: String, identities: Identities = Identities())
    throws(LogError) -> MatchJournal
  {
    MatchJournal(
      log: try SQLiteEventLog.create(at: path, clock: identities.clock), identities: identities)
  }

  /// Opens a journal file.
  ///
  /// - Throws: `LogError` where there is none, or the file is something else.
  public static func open(
    at path: String, readOnly: Bool = false, identities: Identities = Identities()
  ) throws(LogError) -> MatchJournal {
    let file = try SQLiteEventLog.open(at: path, readOnly: readOnly, clock: identities.clock)
    return MatchJournal(log: file, identities: identities)
  }

  /// The instant now, by the journal's clock.
  public var now: Instant { identities.clock() }
}
