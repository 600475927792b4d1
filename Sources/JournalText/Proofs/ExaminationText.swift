import JournalCore
import struct JournalRules.MeetingDoubt
public import MatchJournal

/// The examination of a journal's file, in words.
public struct ExaminationText {
  private let examination: Examination

  /// Creates the text of an examination.
  public init(_ examination: Examination) { self.examination = examination }

  /// The lines; findings that call for action are marked with `!`, doubts with `?`.
  public var lines: [String] {
    examination.findings.map { finding in
      let mark = finding.needsDoing ? "!" : finding.isDoubt ? "?" : " "
      return AuditLines.row("\(mark) \(finding.subject)", finding.text)
    }
  }
}

extension Examination.Finding {
  /// What was examined, in a word.
  package var subject: String {
    switch self {
    case .journal: "Journal"
    case .library: "Library"
    case .changedForm, .form: "Form"
    case .files: "Files"
    case .settings: "Settings"
    case .lock: "Lock"
    case .clock: "Clock"
    case .matches: "Matches"
    case .disk: "Disk"
    }
  }

  /// The finding in a sentence or two.
  package var text: String {
    switch self {
    case .journal(let origin, let events, let isPrivate):
      "\(origin ?? "no origin yet"), \(events) events; "
        + (isPrivate ? "people's names and texts can be erased." : "nothing can be erased.")
    case .library(let version, let isSafe): Self.library(version, isSafe)
    case .changedForm(let differences):
      "Tables or guards were changed from outside (\(differences.prefix(3).joined(separator: "; "))), "
        + "so the journal is open for reading only. Save it with journal export, and import that "
        + "into a new one."
    case .form(let version, let known, let obstacle):
      "Version \(version)"
        + (version < known ? "; the next command that writes brings it to \(known)." : ".")
        + (obstacle.map { " \($0)" } ?? "")
    case .files(let path, let size, let beside): Self.files(path, size, beside)
    case .settings(let mode, let synchronous):
      needsDoing
        ? "The journal mode is \(mode) and should be wal: another program changed it. "
          + "sqlite3 FILE \"PRAGMA journal_mode=wal\" brings it back."
        : "Write-ahead log, synced before each acknowledgement (\(synchronous))."
    case .lock(let path, let obstacle?, _):
      "\(path)-lock cannot be locked (\(obstacle)), so nothing can be written. Move away what is "
        + "there."
    case .lock(_, nil, let isFree):
      isFree ? "Free." : "Held by another program while it writes."
    case .clock(let doubtful):
      doubtful.isEmpty
        ? "No recording time is ahead of it."
        : doubtful.map { ClockText($0).sentence }.joined(separator: " ")
    case .matches(let doubtful): Self.matches(doubtful)
    case .disk(isOnNetwork: true, _):
      "The file is on a network file system, whose locks and syncs cannot be relied on: keep the "
        + "journal on a local disk."
    case .disk(_, let free):
      "\(free >> 20) MiB free." + (needsDoing ? " Make room: an append needs some." : "")
    }
  }

  private static func matches(_ doubtful: [MeetingDoubt]?) -> String {
    guard let doubtful else {
      return "Not looked at: the journal is damaged. journal verify says how."
    }
    guard !doubtful.isEmpty else { return "None seems to stand in the wrong place." }
    let told = doubtful.prefix(3).map { TextRules.harmless($0.doubt.reason) }.joined(separator: " ")
    return told + (doubtful.count > 3 ? " And \(doubtful.count - 3) more." : "")
  }

  private static func library(_ version: String, _ isSafe: Bool) -> String {
    isSafe
      ? "SQLite \(version)."
      : "SQLite \(version), older than 3.51.3: two connections that write and checkpoint at the "
        + "same time can corrupt a file (WAL reset). The lock beside the journal protects "
        + "this program; let no other program write to the file."
  }

  private static func files(_ path: String, _ size: Int, _ beside: Int) -> String {
    beside == 0
      ? "\(size) bytes, and nothing beside it. Copy the one file \(path), with journal backup or by "
        + "hand."
      : "\(size) bytes, and \(beside) more in \(path)-wal, which belong to it: somebody is writing, or "
        + "was cut off. Copy it with journal backup; the next command that writes moves them into the "
        + "file."
  }
}
