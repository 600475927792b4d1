public import JournalCore
public import JournalSQLite

extension MatchJournal {
  /// Whether the journal was opened, or could only be opened, for reading.
  public var isReadOnly: Bool { obstacle != nil }

  /// The name that its checkpoints carry; nil if it has none.
  public var origin: String? { log.identity.origin }

  /// Whether names of persons and texts about them can be erased.
  public var isPrivate: Bool { log.identity.isPrivate }

  /// The time zone (IANA) that times are read in, such as `Europe/Madrid`; nil if nobody said.
  public var timeZone: String? { log.identity.timeZone }

  /// Why nothing can be written; nil if it can.
  public var obstacle: LogError? { log.obstacle }

  /// Leaves everything where a copy at rest finds it. Call before leaving.
  public func settle() async throws(LogError) { try await log.settle() }

  /// Every record after a position, as it comes, whoever appends it, in this process or another.
  public func changes(after position: Int) -> LogChanges { log.changes(after: position) }

  /// Reads every event and checks it against everything that is stored about it.
  ///
  /// - Throws: `LogError.lacks` if the log cannot.
  public func verify() async throws(LogError) -> Verification {
    guard let verifying = log.capabilities.verifying else { throw .lacks(.verifying) }
    return try await verifying.verify()
  }

  /// Copies the journal, as it is now, to a place that must be free; for a file, the path of another.
  ///
  /// - Throws: `LogError.lacks` if the log cannot copy itself.
  public func backup(to target: String) async throws(LogError) {
    guard let copying = log.capabilities.copying else { throw .lacks(.copying) }
    try await copying.copy(to: target)
  }

  /// Looks at the file and at what it stands on, and changes nothing.
  ///
  /// - Throws: `LogError.lacks` for a journal that was not opened as a file.
  public func fileFacts() async throws(LogError) -> LogFileFacts {
    guard let file else { throw .lacks(.examining) }
    return try await file.fileFacts()
  }

  /// The current match and the one before it, as an earlier program kept them in the file.
  public func rememberedMatches() async throws(LogError) -> (current: String?, previous: String?) {
    try await file?.rememberedMatches() ?? (nil, nil)
  }
}
