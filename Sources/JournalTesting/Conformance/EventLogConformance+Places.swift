import JournalCore

/// Places in the log and in the stream: without gaps and in order, with any number of writers.
extension EventLogConformance {
  static let places: [Promise] = [
    Promise("an empty log has its head at 0", emptyLogHasItsHeadAtZero),
    Promise("positions are dense over all streams", positionsAreDense),
    Promise("versions are dense in each stream", versionsAreDense),
    Promise("an append of nothing writes nothing", appendOfNothingWritesNothing),
    Promise("what append returns is what the log holds", appendReturnsWhatIsHeld),
    Promise("many writers leave no hole and lose nothing", manyWritersLeaveNoHole),
    Promise("a batch takes neighbouring places, whoever else writes", batchesDoNotInterleave),
    Promise("of many writers at one version one wins", oneWriterWinsAVersion),
  ]

  static func emptyLogHasItsHeadAtZero(_ log: any EventLog) async throws {
    try demand("the head", try await log.head(), is: LogHead(position: 0, recordedAt: nil))
    try demand("the records", try await log.everything(), is: [])
  }

  static func positionsAreDense(_ log: any EventLog) async throws {
    let grounds = [Ground.first, Ground.second, Ground.first, Ground.third, Ground.second]
    for (index, ground) in grounds.enumerated() {
      let appended = try await log.append([try event(index + 1, in: ground)])
      try demand("the position", appended.map(\.record.position), is: [index + 1])
      try demand("the head", try await log.head().position, is: index + 1)
    }
    _ = try await log.append(try events(6...8))
    try demand("the positions", try await log.everything().map(\.position), is: Array(1...8))
    let last = try await log.everything().last?.recordedAt
    try demand("the time of the head", try await log.head().recordedAt, is: last)
  }

  static func versionsAreDense(_ log: any EventLog) async throws {
    _ = try await log.append([
      try event(1, in: Ground.first), try event(2, in: Ground.second), try event(3, in: .registry),
      try event(4, in: Ground.first),
    ])
    _ = try await log.append([try event(5, in: Ground.second), try event(6, in: Ground.first)])
    let versions: [(StreamName, [Int], [Int])] = [
      (Ground.first, [1, 2, 3], [1, 4, 6]), (Ground.second, [1, 2], [2, 5]), (.registry, [1], [3]),
    ]
    for (stream, expected, positions) in versions {
      let records = try await log.read(stream)
      try demand("the versions of \(stream)", records.map(\.version), is: expected)
      try demand("the positions of \(stream)", records.map(\.position), is: positions)
    }
  }

  static func appendOfNothingWritesNothing(_ log: any EventLog) async throws {
    try demand("the results", try await log.append([]), is: [])
    try demand("the head", try await log.head().position, is: 0)
  }

  static func appendReturnsWhatIsHeld(_ log: any EventLog) async throws {
    let returned = try await log.append(try events(1...3)).map(\.record)
    try demand("the records", try await log.everything(), is: returned)
    for record in returned {
      try demand("e\(record.position)", try await log.record(at: record.position), is: record)
    }
  }

  static func manyWritersLeaveNoHole(_ log: any EventLog) async throws {
    let writers = 8
    let each = 5
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask {
          for index in 0..<each {
            let ground = index.isMultiple(of: 2) ? Ground.first : Ground.second
            _ = try await log.append([try event(writer * each + index + 1, in: ground)])
          }
        }
      }
      try await group.waitForAll()
    }
    let records = try await log.everything()
    try demand("the positions", records.map(\.position), is: Array(1...writers * each))
    try demand("the events", records.map(\.id).sorted(), is: (1...writers * each).map { .e($0) })
    for ground in [Ground.first, Ground.second] {
      let versions = try await log.read(ground).map(\.version)
      try demand("the versions", versions, is: Array(1...versions.count))
    }
  }

  static func batchesDoNotInterleave(_ log: any EventLog) async throws {
    let size = 25
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          _ = try await log.append(try events(writer * size + 1...(writer + 1) * size))
        }
      }
      try await group.waitForAll()
    }
    let ids = try await log.everything().map(\.id)
    for start in stride(from: 0, to: 4 * size, by: size) {
      let batch = Array(ids[start..<start + size])
      try demand(batch == batch.sorted(), "Two batches stand mixed from e\(start + 1) on.")
      try demand(batch.last == batch.first.map { $0.later(by: size - 1) }, "A batch is torn apart.")
    }
  }

  static func oneWriterWinsAVersion(_ log: any EventLog) async throws {
    let winners = await withTaskGroup(of: Bool.self) { group in
      for number in 1...6 {
        group.addTask { (try? await log.append([try event(number)], at: .noStream)) != nil }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    try demand("the writers that succeeded", winners, is: 1)
    try demand("the events", try await log.everything().count, is: 1)
  }
}

extension EventID {
  /// The id that `EventID.e` gives to a later number.
  fileprivate func later(by count: Int) -> EventID { .e(Int(low & 0xFFFF_FFFF) + count) }
}
