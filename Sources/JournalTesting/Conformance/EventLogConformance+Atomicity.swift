import JournalCore

/// A batch is written completely or not at all.
extension EventLogConformance {
  static let atomicity: [Promise] = [
    Promise("a batch with one event that cannot be is refused whole", refusedWhole),
    Promise("a batch that conflicts in one stream writes to none", conflictWritesToNone),
    Promise("a batch with a stolen id writes nothing", stolenIdWritesNothing),
    Promise("what was refused can be appended later", refusedCanComeLater),
  ]

  static func refusedWhole(_ log: any EventLog) async throws {
    let batch = [try event(1), try tooLong(2), try event(3)]
    guard case .refused(let refusal) = try await log.refusal(of: batch) else {
      throw Breach(reason: "Expected a refusal of the record that is too long.")
    }
    try demand("the code", refusal.code, is: "record-too-long")
    try demand("the head", try await log.head().position, is: 0)
  }

  /// An event whose record would exceed 64,000 bytes.
  private static func tooLong(_ number: Int) throws -> Draft {
    try event(number, saying: String(repeating: "o", count: Record.byteLimit))
  }

  static func conflictWritesToNone(_ log: any EventLog) async throws {
    try await log.appendSingly([try event(1)])
    let batch = [try event(2, in: Ground.second), try event(3), try event(4, in: Ground.third)]
    try await log.demandConflict(batch, at: .exactly(0), actual: 1)
    try demand("the streams", try await log.streams(.match, upTo: .max), is: [Ground.first])
  }

  static func stolenIdWritesNothing(_ log: any EventLog) async throws {
    try await log.appendSingly([try event(1)])
    let batch = [try event(2), try event(3), try event(1, saying: "another"), try event(4)]
    guard case .idConflict = try await log.refusal(of: batch) else {
      throw Breach(reason: "Expected a conflict of ids.")
    }
    try demand("the head", try await log.head().position, is: 1)
  }

  static func refusedCanComeLater(_ log: any EventLog) async throws {
    _ = try await log.refusal(of: [try event(1), try tooLong(2)])
    let results = try await log.append([try event(1)], at: .noStream)
    try demand("what was replayed", results.map(\.replayed), is: [false])
    try demand("the positions", results.map(\.record.position), is: [1])
  }
}
