import Foundation
public import JournalCore
import JournalReading
public import JournalRules
import JournalSQLite

/// The findings about a journal's file and what it depends on.
public struct Examination: Hashable, Sendable {
  /// The findings, in the order of examination.
  public let findings: [Finding]

  /// Whether any finding calls for action.
  public var needsDoing: Bool { findings.contains(where: \.needsDoing) }

  /// One aspect that was examined, with its facts.
  public enum Finding: Hashable, Sendable {
    /// The journal: its origin, how many events it holds, and whether texts can be erased.
    case journal(origin: String?, events: Int, isPrivate: Bool)
    /// The library of the store, and whether two connections can write safely.
    case library(version: String, isSafe: Bool)
    /// Tables or guards that were changed from outside, so that the journal opens for reading only.
    case changedForm(differences: [String])
    /// The version of the stored format, the current version, and the obstacle to writing, if any.
    case form(version: Int, known: Int, obstacle: LogError?)
    /// The file, its size and the size of the files beside it, in bytes.
    case files(path: String, size: Int, beside: Int)
    /// How the file is written.
    case settings(mode: String, synchronous: String)
    /// The lock file, the reason why it cannot be locked, if any, and whether it is free.
    case lock(path: String, obstacle: String?, isFree: Bool)
    /// The recording times that are not to be trusted, because a clock was wrong.
    case clock(doubtful: [ClockStretch])
    /// The matches that may not belong in their league or group; nil if something that they rest on is
    /// damaged.
    case matches(doubtful: [MeetingDoubt]?)
    /// The disk: whether it is on a network, and its free space in bytes.
    case disk(isOnNetwork: Bool, free: Int)

    /// Whether the finding calls for action.
    public var needsDoing: Bool {
      switch self {
      case .journal, .library, .files, .matches: false
      case .changedForm: true
      case .form(_, _, let obstacle): obstacle != nil
      case .settings(let mode, _): mode.lowercased() != "wal"
      case .lock(_, let obstacle, _): obstacle != nil
      case .clock(let doubtful): doubtful.contains { $0.correction == nil }
      case .disk(let isOnNetwork, let free): isOnNetwork || free < Self.leastRoom
      }
    }

    /// Whether the finding is a doubt that only people can settle.
    public var isDoubt: Bool {
      if case .matches(let doubtful?) = self { !doubtful.isEmpty } else { false }
    }

    /// The free space that an append may need, in bytes.
    private static let leastRoom = 64 << 20
  }
}

extension MatchJournal {
  /// Examines the file and what it depends on without changing anything. A journal of an earlier form
  /// must be opened for reading, or it is brought up to date by then.
  ///
  /// - Throws: `LogError.lacks` if the journal was not opened as a file.
  public func examine() async throws -> Examination {
    guard let file else { throw LogError.lacks(.examining) }
    let facts = try await file.fileFacts()
    guard obstacle?.obstacle == .readOnly else { return try await examination(facts, obstacle) }
    guard facts.form == facts.knownForm else {
      return try await examination(facts, Self.isWritable(file.path) ? nil : obstacle)
    }
    // What stands against writing shows only when the file is opened for it.
    let writer = try MatchJournal.open(at: file.path)
    return try await writer.examination(
      try await writer.file?.fileFacts() ?? facts, writer.obstacle)
  }

  private static func isWritable(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return [path, folder].allSatisfy { FileManager.default.isWritableFile(atPath: $0) }
  }

  private func examination(_ facts: LogFileFacts, _ obstacle: LogError?) async throws
    -> Examination
  {
    let events = try await log.head().position
    let path = file?.path ?? ""
    return Examination(findings: [
      .journal(origin: origin, events: events, isPrivate: isPrivate),
      .library(version: facts.library, isSafe: facts.hasWALResetFix), Self.form(facts, obstacle),
      .files(path: path, size: facts.size, beside: facts.walSize),
      .settings(mode: facts.journalMode, synchronous: facts.synchronous),
      .lock(path: path, obstacle: facts.lockObstacle, isFree: facts.isLockFree),
      .clock(doubtful: try await doubtfulTimes()), .matches(doubtful: try await doubtfulMatches()),
      .disk(isOnNetwork: facts.isOnNetwork, free: facts.free),
    ])
  }

  /// The events whose times are not to be trusted; what is damaged is left to `verify`.
  private func doubtfulTimes() async throws(LogError) -> [ClockStretch] {
    do throws(LogError) {
      return try await doubtfulTimes(in: try await log.snapshot())
    } catch {
      guard case .damaged = error else { throw error }
      return []
    }
  }

  /// The matches that may not belong where they are; nil if something is damaged, which is left to
  /// `verify`.
  private func doubtfulMatches() async throws -> [MeetingDoubt]? {
    do {
      return try await view().meetingDoubts()
    } catch LogError.damaged {
      return nil
    }
  }

  private static func form(_ facts: LogFileFacts, _ obstacle: LogError?) -> Examination.Finding {
    facts.schemaDifferences.isEmpty
      ? .form(version: facts.form, known: facts.knownForm, obstacle: obstacle)
      : .changedForm(differences: facts.schemaDifferences)
  }
}
