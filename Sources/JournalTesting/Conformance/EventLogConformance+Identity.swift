import JournalCore
import JournalProof

/// The same id is the same event, for ever.
///
/// The rows are those of KurrentDB's `appending_to_implicitly_created_stream`, with the results
/// that this project wants. `eN@v` counts from -1 there, `exactly` from 0 here.
extension EventLogConformance {
  static let identity: [Promise] =
    rows.map { row in Promise(row.name) { try await row.check($0) } } + [
      Promise("row 4: a new id at a version to come conflicts", newIdTooHighConflicts),
      Promise("row 5: a new id at a version gone by conflicts", newIdTooLowConflicts),
      Promise("row 14: a batch known in part conflicts at an exact version", partConflicts),
      Promise("a batch known in part is completed under any", partIsCompletedUnderAny),
      Promise("row 15: an id belongs to one stream, and the conflict says which", oneStreamAnId),
      Promise("row 16: an id has one content, and the conflict shows both", oneContentAnId),
      Promise("six copies of one id in a batch are one event", sixCopiesAreOne),
      Promise("one id with two contents in a batch is refused", twoContentsInABatchAreRefused),
      Promise("a repeated event is known for the life of the log", repeatedLongAfter),
    ]

  /// A history, followed by events that are all known: nothing is written, whatever version is
  /// expected.
  struct Row: Sendable {
    let number: Int
    let history: [ClosedRange<Int>]
    let repeated: ClosedRange<Int>
    let expected: ExpectedVersion
    var times = 1

    var name: String {
      let past = history.map { $0.count == 1 ? "e\($0.lowerBound)" : "[\($0)]" }
      return "row \(number): [\(repeated)] at \(expected) after \(past) is a no-op"
    }

    func check(_ log: any EventLog) async throws {
      for batch in history { _ = try await log.append(try events(batch)) }
      for _ in 0..<times {
        try await log.demandReplay(try events(repeated), at: expected)
      }
    }
  }

  /// The rows. The id of `e0` has the number 1 here, and so on.
  static let rows: [Row] = {
    let six = (1...6).map { $0...$0 }
    let batch = [1...2]
    return [
      Row(number: 1, history: six, repeated: 1...1, expected: .noStream),
      Row(number: 2, history: six, repeated: 1...1, expected: .any, times: 3),
      Row(number: 3, history: six, repeated: 1...1, expected: .exactly(6)),
      Row(number: 4, history: six, repeated: 1...1, expected: .exactly(7)),
      Row(number: 5, history: six, repeated: 1...1, expected: .exactly(5)),
      Row(number: 6, history: [1...1], repeated: 1...1, expected: .exactly(1)),
      Row(number: 7, history: [1...1], repeated: 1...1, expected: .any),
      Row(number: 8, history: [1...1], repeated: 1...1, expected: .noStream),
      Row(number: 9, history: [1...1, 2...2, 3...3], repeated: 2...2, expected: .any, times: 2),
      Row(number: 10, history: batch, repeated: 1...1, expected: .noStream),
      Row(number: 11, history: batch, repeated: 1...1, expected: .any),
      Row(number: 12, history: batch, repeated: 2...2, expected: .exactly(1)),
      Row(number: 13, history: batch, repeated: 2...2, expected: .any),
    ]
  }()

  static func newIdTooHighConflicts(_ log: any EventLog) async throws {
    try await log.appendSingly(try events(1...6))
    try await log.demandConflict([try event(7)], at: .exactly(7), actual: 6)
  }

  static func newIdTooLowConflicts(_ log: any EventLog) async throws {
    try await log.appendSingly(try events(1...6))
    try await log.demandConflict([try event(7)], at: .exactly(5), actual: 6)
  }

  static func partConflicts(_ log: any EventLog) async throws {
    try await log.append(try events(1...2), at: .noStream)
    try await log.demandConflict(try events(1...3), at: .noStream, actual: 2)
    try await log.demandConflict(try events(1...3), at: .exactly(2), actual: 2)
  }

  static func partIsCompletedUnderAny(_ log: any EventLog) async throws {
    try await log.append(try events(1...2), at: .noStream)
    let results = try await log.append(try events(1...3), at: .any)
    try demand("what was replayed", results.map(\.replayed), is: [true, true, false])
    try demand("the positions", results.map(\.record.position), is: [1, 2, 3])
    try demand("the head", try await log.head().position, is: 3)
  }

  static func oneStreamAnId(_ log: any EventLog) async throws {
    try await log.appendSingly([try event(9), try event(1)])
    for expected in [ExpectedVersion.any, .noStream, .any] {
      let stray = [try event(1, in: Ground.second)]
      let error = try await log.refusal(of: stray, expecting: [Ground.second: expected])
      guard case .idConflict(.e(1), Ground.first, 2, _, _) = error else {
        throw Breach(reason: "Expected a conflict naming \(Ground.first) and e2: \(error)")
      }
    }
    try demand("the head", try await log.head().position, is: 2)
  }

  static func oneContentAnId(_ log: any EventLog) async throws {
    let (first, other) = (try event(1, saying: "X"), try event(1, saying: "Y"))
    try await log.appendSingly([first])
    let held = try await log.everything()
    for expected in [ExpectedVersion.any, .noStream, .exactly(1)] {
      let error = try await log.refusal(of: [other], expecting: [Ground.first: expected])
      let conflict = LogError.idConflict(
        id: .e(1), stream: Ground.first, position: 1, stored: hash(first), offered: hash(other))
      try demand("the error", error, is: conflict)
    }
    try demand("the log afterwards", try await log.everything(), is: held)
  }

  private static func hash(_ draft: Draft) -> String {
    Fingerprint.hex(of: JSONValue.object(draft.content).canonicalBytes)
  }

  static func sixCopiesAreOne(_ log: any EventLog) async throws {
    let copies = Array(repeating: try event(1), count: 6)
    let results = try await log.append(copies, at: .noStream)
    try demand(
      "what was replayed", results.map(\.replayed), is: [false] + Array(repeating: true, count: 5))
    try demand("the positions", Set(results.map(\.record.position)), is: [1])
    try demand("the head", try await log.head().position, is: 1)
    try await log.demandReplay(copies, at: .any)
  }

  static func twoContentsInABatchAreRefused(_ log: any EventLog) async throws {
    let batch = [try event(1), try event(2, saying: "X"), try event(2, saying: "Y")]
    _ = try await log.refusal(of: batch)
    try demand("the head", try await log.head().position, is: 0)
  }

  static func repeatedLongAfter(_ log: any EventLog) async throws {
    for start in stride(from: 1, through: 401, by: 100) {
      _ = try await log.append(try events(start...start + 99))
    }
    try await log.demandReplay([try event(1)], at: .any)
    try await log.demandReplay(try events(150...160), at: .noStream)
  }
}
