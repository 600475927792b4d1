import JournalCore

/// The streams to which the checks write.
enum Ground {
  static let first = stream("match/leganes-real-madrid-2018-01-18")
  static let second = stream("match/real-madrid-leganes-2018-01-24")
  static let third = stream("match/alaves-valencia-2018-01-24")

  private static func stream(_ name: String) -> StreamName {
    guard let stream = StreamName(name) else { preconditionFailure("not a stream: \(name)") }
    return stream
  }
}

/// The plain event `eN` of the conformance cases (<doc:PromisesOfTheLog>): a log knows nothing of
/// football.
func event(
  _ number: Int, in stream: StreamName = Ground.first, saying text: String = "noted"
) throws -> Draft {
  var reporter = Reporter(in: stream, first: number)
  return try reporter.draft(Happening(.observation(Observation(text: text))))
}

/// The plain events of a range.
func events(_ numbers: ClosedRange<Int>, in stream: StreamName = Ground.first) throws -> [Draft] {
  try numbers.map { try event($0, in: stream) }
}

extension EventLog {
  /// Appends, expecting a version of the first draft's stream.
  @discardableResult
  func append(_ drafts: [Draft], at expected: ExpectedVersion) async throws(LogError)
    -> [Appended]
  {
    let stream = drafts.first?.stream ?? Ground.first
    return try await append(drafts, expecting: [stream: expected])
  }

  /// Appends the drafts one by one, each in its own transaction.
  func appendSingly(_ drafts: [Draft]) async throws(LogError) {
    for draft in drafts { _ = try await append([draft]) }
  }

  /// All records.
  func everything() async throws(LogError) -> [Record] { try await read(from: 1, limit: .max) }

  /// The error that an append throws; a breach if it throws none.
  func refusal(
    of drafts: [Draft], expecting: [StreamName: ExpectedVersion] = [:]
  ) async throws -> LogError {
    do throws(LogError) {
      _ = try await append(drafts, expecting: expecting)
    } catch {
      return error
    }
    throw Breach(reason: "The append was not refused.")
  }

  /// Demands that an append conflicts with what a stream holds, and writes nothing.
  func demandConflict(
    _ drafts: [Draft], on stream: StreamName = Ground.first, at expected: ExpectedVersion,
    actual: Int
  ) async throws {
    let before = try await everything()
    let error = try await refusal(of: drafts, expecting: [stream: expected])
    let conflict = LogError.versionConflict(stream: stream, expected: expected, actual: actual)
    try demand("the error", error, is: conflict)
    try demand("the log afterwards", try await everything(), is: before)
  }

  /// Demands that an append changes nothing and returns what is there, marked as replayed.
  func demandReplay(_ drafts: [Draft], at expected: ExpectedVersion) async throws {
    let before = try await everything()
    let results = try await append(drafts, at: expected)
    let originals = drafts.compactMap { draft in before.first { $0.id == draft.id } }
    try demand("the records returned", results.map(\.record), is: originals)
    try demand(results.allSatisfy(\.replayed), "A known event is not marked as replayed.")
    try demand("the log afterwards", try await everything(), is: before)
  }
}
