/// The records after a position, one by one as they arrive, for followers.
///
/// The sequence has no end of its own. It ends when the task is cancelled, and throws if reading
/// does; resume after the last record you received.
///
/// ```swift
/// for try await record in log.changes(after: 12) { print(record.position, record.event.name) }
/// ```
public struct LogChanges: AsyncSequence, Sendable {
  /// A record.
  public typealias Element = Record
  /// The error that reading throws.
  public typealias Failure = LogError

  private let start: Int
  private let more: @Sendable (_ position: Int) async throws(LogError) -> [Record]

  /// Creates the sequence of changes for a store.
  ///
  /// - Parameters:
  ///   - position: the position after which to begin.
  ///   - more: returns records after a position, in order and without gaps. It waits until there
  ///     are some, and returns none only if the task was cancelled.
  public init(
    after position: Int,
    _ more: @escaping @Sendable (_ position: Int) async throws(LogError) -> [Record]
  ) {
    start = Swift.max(0, position)
    self.more = more
  }

  /// Begins after the position.
  public func makeAsyncIterator() -> Iterator { Iterator(position: start, more: more) }

  /// Delivers the records one by one.
  public struct Iterator: AsyncIteratorProtocol {
    private var position: Int
    private var ready: ArraySlice<Record> = []
    private let more: @Sendable (Int) async throws(LogError) -> [Record]

    fileprivate init(
      position: Int, more: @escaping @Sendable (Int) async throws(LogError) -> [Record]
    ) {
      self.position = position
      self.more = more
    }

    /// The next record; nil once the task is cancelled.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(LogError)
      -> Record?
    {
      if ready.isEmpty { ready = try await more(position)[...] }
      guard !Task.isCancelled, let record = ready.popFirst() else { return nil }
      position = record.position
      return record
    }

    /// The next record; nil once the task is cancelled.
    public mutating func next() async throws(LogError) -> Record? {
      try await next(isolation: nil)
    }
  }
}
