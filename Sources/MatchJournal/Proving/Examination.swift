public import JournalCore
import JournalSQLite

/// What a look at a journal's file and at what it stands on found.
public struct Examination: Hashable, Sendable {
  /// What was looked at, in order.
  public let findings: [Finding]

  /// Whether something needs doing.
  public var needsDoing: Bool { findings.contains(where: \.needsDoing) }

  /// One thing that was looked at, with its facts.
  public enum Finding: Hashable, Sendable {
    /// The journal: its origin, how many events it holds, and whether texts can be erased.
    case journal(origin: String?, events: Int, isPrivate: Bool)
    /// The library of the store, and whether two connections can write without harm.
    case library(version: String, isSafe: Bool)
    /// Tables or guards that were changed from outside: the journal is only read.
    case changedForm(differences: [String])
    /// The version of the stored form, that which is written now, and what keeps from writing.
    case form(version: Int, known: Int, obstacle: LogError?)
    /// The file and what lies beside it, in bytes.
    case files(path: String, size: Int, beside: Int)
    /// How the file is written.
    case settings(mode: String, synchronous: String)
    /// The lock beside the file, why it cannot be had, and whether it is free.
    case lock(path: String, obstacle: String?, isFree: Bool)
    /// The disk: whether it is a network's, and the room on it in bytes.
    case disk(isOnNetwork: Bool, free: Int)

    /// Whether something needs doing about it.
    public var needsDoing: Bool {
      switch self {
      case .journal, .library, .files: false
      case .changedForm: true
      case .form(_, _, let obstacle): obstacle != nil
      case .settings(let mode, _): mode.lowercased() != "wal"
      case .lock(_, let obstacle, _): obstacle != nil
      case .disk(let isOnNetwork, let free): isOnNetwork || free < Self.leastRoom
      }
    }

    /// The room that an append may need, in bytes.
    private static let leastRoom = 64 << 20
  }
}

extension MatchJournal {
  /// Looks at the file and at what it stands on, and changes nothing.
  ///
  /// - Throws: `LogError.lacks` for a journal that was not opened as a file.
  public func examine() async throws -> Examination {
    guard let file else { throw LogError.lacks(.examining) }
    let facts = try await file.fileFacts()
    let events = try await log.head().position
    return Examination(findings: [
      .journal(origin: origin, events: events, isPrivate: isPrivate),
      .library(version: facts.library, isSafe: facts.hasWALResetFix), form(facts),
      .files(path: file.path, size: facts.size, beside: facts.walSize),
      .settings(mode: facts.journalMode, synchronous: facts.synchronous),
      .lock(path: file.path, obstacle: facts.lockObstacle, isFree: facts.isLockFree),
      .disk(isOnNetwork: facts.isOnNetwork, free: facts.free),
    ])
  }

  private func form(_ facts: LogFileFacts) -> Examination.Finding {
    facts.schemaDifferences.isEmpty
      ? .form(version: facts.form, known: facts.knownForm, obstacle: obstacle)
      : .changedForm(differences: facts.schemaDifferences)
  }
}
