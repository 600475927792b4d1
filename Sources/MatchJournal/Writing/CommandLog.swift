public import JournalCore

/// The log as a sequence of recorders' commands, newest first.
struct CommandLog {
  private let snapshot: LogSnapshot
  private var histories: [StreamName: StreamHistory] = [:]

  /// How many positions to search back; a recorder's last command is usually among the last few.
  static let reach = 20_000

  init(_ snapshot: LogSnapshot) { self.snapshot = snapshot }

  /// The role of a record in undo and redo.
  enum Kind: Hashable {
    /// Something that a recorder entered.
    case entry
    /// A retraction of an entry or of a redo.
    case undo
    /// A retraction of an undo.
    case redo
  }

  /// The standing records of one command.
  struct Command {
    /// The records in order of position; never empty.
    let records: [Record]

    /// Whether part of the command has already been taken back.
    let isRest: Bool

    /// The positions for display: `e12`, or `e12-e15`.
    var range: String {
      let first = records.first.map { "e\($0.position)" } ?? ""
      guard records.count > 1, let last = records.last else { return first }
      return "\(first)-e\(last.position)"
    }
  }

  /// Returns the records of a stream; reads them at most once.
  mutating func history(_ stream: StreamName) async throws(LogError) -> StreamHistory {
    if let history = histories[stream] { return history }
    let history = StreamHistory(try await snapshot.read(stream))
    histories[stream] = history
    return history
  }

  /// Returns the role of a record. Restoring a goal that was struck out is an entry, although it
  /// retracts the strike; so is what a ruling sets aside or lets count again.
  mutating func kind(of record: Record) async throws(LogError) -> Kind {
    guard case .retraction(let retraction) = record.event, retraction.reason != "restore",
      record.envelope.refs?.causedBy == nil,
      let target = try await history(record.stream).record(of: retraction.target)
    else { return .entry }
    return try await kind(of: target) == .undo ? .redo : .undo
  }

  /// Whether a record still stands.
  mutating func stands(_ record: Record) async throws(LogError) -> Bool {
    !(try await history(record.stream).isWithdrawn(record))
  }

  /// Returns the last standing command of a recorder and kind.
  ///
  /// - Parameters:
  ///   - stream: limits the search to commands that wrote to it; nil for all.
  ///   - limit: limits the search to commands before this position.
  mutating func last(
    _ kind: Kind, by recorder: String, in stream: StreamName?, before limit: Int = .max
  ) async throws(LogError) -> Command? {
    if let stream {
      for record in try await history(stream).records.reversed()
      where record.position < limit {
        guard try await fits(record, kind, recorder) else { continue }
        return try await command(of: record, kind)
      }
      return nil
    }
    var end = min(snapshot.position, limit - 1)
    while end > max(0, snapshot.position - Self.reach) {
      let start = max(1, end - 199)
      for record in try await snapshot.read(from: start, limit: end - start + 1).reversed()
      where try await fits(record, kind, recorder) {
        return try await command(of: record, kind)
      }
      end = start - 1
    }
    return nil
  }

  /// Returns the position of a recorder's last standing entry after a position.
  ///
  /// Closing or reopening the journal of a match, confirming and publishing do not count, because
  /// they add nothing about the match.
  mutating func entry(by recorder: String, in stream: StreamName?, after position: Int)
    async throws(LogError) -> Int?
  {
    var limit = Int.max
    while let command = try await last(.entry, by: recorder, in: stream, before: limit),
      let first = command.records.first?.position, let last = command.records.last?.position,
      last > position
    {
      if command.records.contains(where: { !$0.event.isAboutTheJournal }) { return last }
      limit = first
    }
    return nil
  }

  private mutating func fits(_ record: Record, _ kind: Kind, _ recorder: String)
    async throws(LogError) -> Bool
  {
    guard record.envelope.by == recorder, try await stands(record) else { return false }
    return try await self.kind(of: record) == kind
  }

  /// Returns the command of a record: all records of its batch, which one transaction put side by
  /// side.
  private mutating func command(of record: Record, _ kind: Kind) async throws(LogError) -> Command {
    guard let batch = record.envelope.batch else {
      return Command(records: [record], isRest: false)
    }
    var together = [record]
    var position = record.position
    while let next = try await snapshot.record(at: position - 1), next.envelope.batch == batch {
      together.insert(next, at: 0)
      position -= 1
    }
    position = record.position
    while let next = try await snapshot.record(at: position + 1), next.envelope.batch == batch {
      together.append(next)
      position += 1
    }
    var standing: [Record] = []
    for record in together where try await stands(record) {
      if try await self.kind(of: record) == kind { standing.append(record) }
    }
    return Command(records: standing, isRest: standing.count < together.count)
  }

  /// Finds the first standing event after a position that names something.
  ///
  /// - Returns: its position, or the position at which the search gave up; nil if there is none.
  mutating func mention(of slug: String, after position: Int) async throws(LogError) -> Int? {
    let needle = Array("\"\(slug)\"".utf8)
    var start = position + 1
    while start <= min(snapshot.position, position + Self.reach) {
      let records = try await snapshot.read(from: start, limit: 200)
      guard let last = records.last else { return nil }
      for record in records where record.body.contains(needle) {
        if try await stands(record), record.retracted == nil { return record.position }
      }
      start = last.position + 1
    }
    // With so much written since, something has most likely named it.
    return start <= snapshot.position ? start : nil
  }
}

extension MatchEvent {
  /// Whether the event concerns the keeping of the journal and not the match.
  fileprivate var isAboutTheJournal: Bool {
    switch self {
    case .journalClosed, .journalReopened, .reportPublished, .confirmation: true
    default: false
    }
  }
}

extension Record {
  /// The id of the event that it takes back; nil if it takes back none.
  public var retracted: EventID? {
    if case .retraction(let retraction) = event { retraction.target } else { nil }
  }
}
