public import JournalCore
public import JournalSQLite

extension MatchJournal {
  /// Whether the journal was opened for reading only, or could only be opened that way.
  public var isReadOnly: Bool { obstacle != nil }

  /// The name in its checkpoints; nil if it has none.
  public var origin: String? { log.identity.origin }

  /// Whether names of persons and texts about them can be erased.
  public var isPrivate: Bool { log.identity.isPrivate }

  /// The IANA time zone in which times are read, such as `Europe/Madrid`; nil if none is set.
  public var timeZone: String? { log.identity.timeZone }

  /// The reason why nothing can be written; nil if the journal can be written.
  public var obstacle: LogError? { log.obstacle }

  /// Brings the files into a state in which they can be copied. Call this before closing.
  public func settle() async throws(LogError) { try await log.settle() }

  /// Returns the records after a position, and new ones as any process appends them.
  public func changes(after position: Int) -> LogChanges { log.changes(after: position) }

  /// Reads every event and checks it against everything stored about it, and its time against the
  /// machine's clock.
  ///
  /// - Throws: `LogError.lacks` if the log cannot be verified.
  public func verify() async throws(LogError) -> Verification {
    guard let verifying = log.capabilities.verifying else { throw .lacks(.verifying) }
    var report = try await verifying.verify()
    if report.isSound {
      report.doubtfulTimes = try await doubtfulTimes(in: try await log.snapshot())
    }
    return report
  }

  /// Copies the journal as it is now to an unused place, for a file the path of another file.
  ///
  /// - Throws: `LogError.lacks` if the log cannot copy itself.
  public func backup(to target: String) async throws(LogError) {
    guard let copying = log.capabilities.copying else { throw .lacks(.copying) }
    try await copying.copy(to: target)
  }

  /// Reports on the file and its surroundings without changing anything.
  ///
  /// - Throws: `LogError.lacks` if the journal was not opened as a file.
  public func fileFacts() async throws(LogError) -> LogFileFacts {
    guard let file else { throw .lacks(.examining) }
    return try await file.fileFacts()
  }

  /// Returns the current and previous match that an earlier version of the program kept in the
  /// file.
  public func rememberedMatches() async throws(LogError) -> (current: String?, previous: String?) {
    try await file?.rememberedMatches() ?? (nil, nil)
  }
}
