import JournalCore

/// The versions that a writer may expect of a stream.
extension EventLogConformance {
  static let versions: [Promise] = [
    Promise("any version is any version", anyVersionIsAny),
    Promise("no stream means no event yet", noStreamMeansNoEvent),
    Promise("an exact version is exact", exactVersionIsExact),
    Promise("each stream of a batch is held to its own version", eachStreamHasItsVersion),
    Promise("a stream that is only named is held to its version too", namedStreamIsHeldToo),
    Promise("a conflict says what is there", conflictSaysWhatIsThere),
  ]

  static func anyVersionIsAny(_ log: any EventLog) async throws {
    for number in 1...3 { try await log.append([try event(number)], at: .any) }
    try demand("the head", try await log.head().position, is: 3)
  }

  static func noStreamMeansNoEvent(_ log: any EventLog) async throws {
    try await log.append([try event(1)], at: .noStream)
    try await log.demandConflict([try event(2)], at: .noStream, actual: 1)
    try await log.append([try event(3, in: Ground.second)], at: .noStream)
    try demand("the head", try await log.head().position, is: 2)
  }

  static func exactVersionIsExact(_ log: any EventLog) async throws {
    try await log.append([try event(1)], at: .exactly(0))
    try await log.append(try events(2...3), at: .exactly(1))
    for wrong in [0, 1, 2, 4, 100] {
      try await log.demandConflict([try event(4)], at: .exactly(wrong), actual: 3)
    }
    try await log.append([try event(4)], at: .exactly(3))
    try demand("the head", try await log.head().position, is: 4)
  }

  static func eachStreamHasItsVersion(_ log: any EventLog) async throws {
    try await log.appendSingly(try events(1...2))
    let batch = [try event(3), try event(4, in: Ground.second)]
    let error = try await log.refusal(
      of: batch, expecting: [Ground.first: .exactly(2), Ground.second: .exactly(1)])
    let conflict = LogError.versionConflict(
      stream: Ground.second, expected: .exactly(1), actual: 0)
    try demand("the error", error, is: conflict)
    try demand("the head", try await log.head().position, is: 2)
    _ = try await log.append(
      batch, expecting: [Ground.first: .exactly(2), Ground.second: .noStream])
    try demand("the head", try await log.head().position, is: 4)
  }

  /// A decision may depend on a stream to which it does not write.
  static func namedStreamIsHeldToo(_ log: any EventLog) async throws {
    try await log.appendSingly([try event(1, in: .registry)])
    try await log.demandConflict(
      [try event(2)], on: .registry, at: .exactly(0), actual: 1)
    _ = try await log.append([try event(2)], expecting: [.registry: .exactly(1)])
    try demand("the head", try await log.head().position, is: 2)
  }

  static func conflictSaysWhatIsThere(_ log: any EventLog) async throws {
    try await log.appendSingly(try events(1...3))
    try await log.demandConflict([try event(4)], at: .exactly(2), actual: 3)
    try await log.demandConflict(
      [try event(4, in: Ground.second)], on: Ground.second, at: .exactly(2), actual: 0)
  }
}
