public import JournalCore
import JournalSQLite

extension MatchJournal {
  /// Whether the journal was opened, or could only be opened, for reading.
  public var isReadOnly: Bool { obstacle != nil }

  /// The name that its checkpoints carry; nil for a journal that is no file.
  public var origin: String? { file?.identity?.origin }

  /// Whether names of persons and texts about them can be erased.
  public var isPrivate: Bool { file?.identity?.isPrivate ?? false }

  /// Why nothing can be written; nil where it can.
  public var obstacle: LogError? { file?.obstacle }

  /// A setting of the journal: context such as the current match, and no part of the record.
  ///
  /// A journal that is no file has none.
  public func setting(_ key: String) throws(LogError) -> String? { try file?.setting(key) }

  /// Changes a setting; nil removes it.
  public func set(_ key: String, to value: String?) async throws(LogError) {
    try await file?.set(key, to: value)
  }

  /// Moves everything into the one file, so that copying it is safe at rest. Call before leaving.
  public func settle() async throws(LogError) { try await file?.settle() }

  /// Reads every event and checks it against everything that is stored about it.
  ///
  /// - Returns: what was found; nil for a journal that is no file.
  public func verify() throws(LogError) -> Verification? { try file?.verify() }

  /// Copies the journal, as it is now, into one file that must not be there yet.
  public func backup(to target: String) throws(LogError) { try file?.backup(to: target) }
}
