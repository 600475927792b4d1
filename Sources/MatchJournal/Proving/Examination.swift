import JournalCore
import JournalSQLite

/// What a look at a journal's file and at what it stands on found.
public struct Examination: Hashable, Sendable {
  /// One thing that was looked at.
  public struct Finding: Hashable, Sendable {
    /// What was looked at, a word or two.
    public let subject: String
    /// What was found, in a sentence or two.
    public let text: String
    /// Whether something needs doing.
    public let needsDoing: Bool
  }

  /// What was looked at, in order.
  public let findings: [Finding]

  /// Whether something needs doing.
  public var needsDoing: Bool { findings.contains(where: \.needsDoing) }
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
      journalFinding(events), Self.library(facts), Self.form(facts, obstacle),
      Self.files(facts, path: file.path), Self.settings(facts), Self.lock(facts, path: file.path),
      Self.disk(facts),
    ])
  }

  private func journalFinding(_ events: Int) -> Examination.Finding {
    let names = isPrivate ? "names and texts of persons can be erased" : "nothing can be erased"
    return Examination.Finding(
      subject: "Journal", text: "\(origin ?? "no origin yet"), \(events) events; \(names).",
      needsDoing: false)
  }

  private static func library(_ facts: LogFileFacts) -> Examination.Finding {
    let text =
      facts.hasWALResetFix
      ? "SQLite \(facts.library)."
      : "SQLite \(facts.library), from before 3.51.3: two connections that write and checkpoint at "
        + "the same time can corrupt a file (WAL reset). The lock beside the journal keeps this "
        + "program from that; let no other program write to the file."
    return Examination.Finding(subject: "Library", text: text, needsDoing: false)
  }

  private static func form(_ facts: LogFileFacts, _ obstacle: LogError?) -> Examination.Finding {
    if !facts.schemaDifferences.isEmpty {
      let first = facts.schemaDifferences.prefix(3).joined(separator: "; ")
      return Examination.Finding(
        subject: "Form",
        text: "Tables or guards were changed from outside (\(first)), so the journal is only read. "
          + "Save it with journal export and import that into a new one.", needsDoing: true)
    }
    let older = facts.form < facts.knownForm
    let text =
      "Version \(facts.form)"
      + (older ? "; the next command that writes brings it to \(facts.knownForm)." : ".")
    guard let obstacle else {
      return Examination.Finding(subject: "Form", text: text, needsDoing: false)
    }
    return Examination.Finding(subject: "Form", text: "\(text) \(obstacle)", needsDoing: true)
  }

  private static func files(_ facts: LogFileFacts, path: String) -> Examination.Finding {
    let atRest = "Copy the one file \(path), with journal backup or by hand."
    let text =
      facts.walSize == 0
      ? "\(facts.size) bytes, and nothing beside it. \(atRest)"
      : "\(facts.size) bytes, and \(facts.walSize) more in \(path)-wal, which belong to it: somebody "
        + "is writing, or was cut off. Copy it with journal backup; the next command that writes "
        + "moves them into the file."
    return Examination.Finding(subject: "Files", text: text, needsDoing: false)
  }

  private static func settings(_ facts: LogFileFacts) -> Examination.Finding {
    let isWAL = facts.journalMode.lowercased() == "wal"
    return Examination.Finding(
      subject: "Settings",
      text: isWAL
        ? "Write-ahead log, synced before each acknowledgement (\(facts.synchronous))."
        : "The journal mode is \(facts.journalMode) and should be wal: another program changed it. "
          + "sqlite3 FILE \"PRAGMA journal_mode=wal\" brings it back.",
      needsDoing: !isWAL)
  }

  private static func lock(_ facts: LogFileFacts, path: String) -> Examination.Finding {
    if let obstacle = facts.lockObstacle {
      return Examination.Finding(
        subject: "Lock",
        text: "\(path)-lock cannot be locked (\(obstacle)), so nothing can be written. Move away "
          + "what is there.", needsDoing: true)
    }
    return Examination.Finding(
      subject: "Lock",
      text: facts.isLockFree
        ? "Free." : "Held by another program at this moment, as long as it writes.",
      needsDoing: false)
  }

  private static func disk(_ facts: LogFileFacts) -> Examination.Finding {
    if facts.isOnNetwork {
      return Examination.Finding(
        subject: "Disk",
        text: "The file lies on a network's file system. Its locks and syncs are not to be relied "
          + "upon: keep the journal on a disk of this machine.", needsDoing: true)
    }
    let isLow = facts.free < 64 << 20
    return Examination.Finding(
      subject: "Disk",
      text: "\(facts.free >> 20) MiB free." + (isLow ? " Make room: an append needs some." : ""),
      needsDoing: isLow)
  }
}
