public import JournalCore
public import JournalMemory

/// Reads of the log as it is now, for tests without concurrent writers.
extension EventLog {
  /// The records of a stream in order of version.
  public func read(_ stream: StreamName) async throws(LogError) -> [Record] {
    try await read(stream, upTo: .max)
  }

  /// Records in order of position, from `first` on, at most `limit`.
  public func read(from first: Int, limit: Int) async throws(LogError) -> [Record] {
    try await read(from: first, limit: limit, upTo: .max)
  }

  /// The record at a position; nil if there is none.
  public func record(at position: Int) async throws(LogError) -> Record? {
    try await snapshot().record(at: position)
  }

  /// The locations of the events with these ids; unknown ids are left out.
  public func locate(_ ids: [EventID]) async throws(LogError) -> [EventID: EventLocation] {
    try await locate(ids, upTo: .max)
  }

  /// The facts of a match, settled and ordered.
  public func history(of match: StreamName) async throws(LogError) -> MatchHistory {
    try await history(of: match, upTo: .max)
  }

  /// Visits the facts of every match, one match at a time, in the order in which the matches began
  /// in the log.
  public func scanMatches(order: ScanOrder, _ visit: (StreamName, [Fact]) -> Void)
    async throws(LogError)
  {
    try await scanMatches(order: order, upTo: .max, visit)
  }
}

extension InMemoryEventLog {
  /// Creates an empty log whose clock starts at a kick-off in Madrid and advances a second with
  /// each reading.
  ///
  /// - Parameter isPrivate: whether texts about persons are kept beside the records.
  public convenience init(isPrivate: Bool = false) {
    let stepping = SteppingClock()
    self.init(
      identity: LogIdentity(
        origin: "match-journal/memory", isPrivate: isPrivate, timeZone: "Europe/Madrid")
    ) { stepping.read() }
  }
}
