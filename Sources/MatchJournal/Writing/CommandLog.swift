public import JournalCore

/// The log seen as what recorders did: one command after the other, the newest first.
struct CommandLog {
  private let snapshot: LogSnapshot
  private var histories: [StreamName: StreamHistory] = [:]

  /// How far back a command is looked for: a recorder's last command is mostly among the last few.
  static let reach = 20_000

  init(_ snapshot: LogSnapshot) { self.snapshot = snapshot }

  /// What a record is to undo and redo.
  enum Kind: Hashable {
    /// Something that a recorder entered.
    case entry
    /// It takes an entry back, or a redo.
    case undo
    /// It takes an undo back.
    case redo
  }

  /// The records of one command that stand.
  struct Command {
    /// In order of position; never empty.
    let records: [Record]

    /// Whether something that was written with them has been taken back already.
    let isRest: Bool

    /// `e12`, or `e12-e15`.
    var range: String {
      let first = records.first.map { "e\($0.position)" } ?? ""
      guard records.count > 1, let last = records.last else { return first }
      return "\(first)-e\(last.position)"
    }
  }

  /// The records of a stream, read once.
  mutating func history(_ stream: StreamName) async throws(LogError) -> StreamHistory {
    if let history = histories[stream] { return history }
    let history = StreamHistory(try await snapshot.read(stream))
    histories[stream] = history
    return history
  }

  /// What a record is. A goal that was struck out and is given again was no undo: that was a command.
  mutating func kind(of record: Record) async throws(LogError) -> Kind {
    guard case .retraction(let retraction) = record.event, retraction.reason != "restore",
      let target = try await history(record.stream).record(of: retraction.target)
    else { return .entry }
    return try await kind(of: target) == .undo ? .redo : .undo
  }

  /// Whether a record counts still.
  mutating func stands(_ record: Record) async throws(LogError) -> Bool {
    !(try await history(record.stream).isWithdrawn(record))
  }

  /// The last command of a recorder that stands and is of a kind.
  ///
  /// - Parameters:
  ///   - stream: only commands that wrote to it; nil for all.
  ///   - limit: only commands before this position.
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

  /// The last thing that a recorder entered behind a position and that stands.
  ///
  /// Closing the journal of a match, confirming and publishing say nothing new of it.
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

  /// What was written together with a record: one transaction, so that it stands side by side.
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

  /// The first event behind a position that stands and names something.
  ///
  /// - Returns: its position; nil if there is none, or the log goes on too far to look.
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
    // Whoever wrote so much since has most likely named it.
    return start <= snapshot.position ? start : nil
  }
}

extension MatchEvent {
  /// Whether it says something about the keeping of the journal, and nothing about what happened.
  fileprivate var isAboutTheJournal: Bool {
    switch self {
    case .journalClosed, .journalReopened, .reportPublished, .confirmation: true
    default: false
    }
  }
}

extension Record {
  /// The event that it takes back, if it does.
  public var retracted: EventID? {
    if case .retraction(let retraction) = event { retraction.target } else { nil }
  }
}
