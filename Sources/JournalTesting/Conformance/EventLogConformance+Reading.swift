import JournalCore

/// What reads return.
extension EventLogConformance {
  static let reading: [Promise] = [
    Promise("reading from a position gives at most so many from there", readingHasStartAndLimit),
    Promise("a stream is read as it was at a position", streamIsReadUpTo),
    Promise("a stream that nobody wrote to is empty", unknownStreamIsEmpty),
    Promise("a record is found by its position", recordIsFoundByPosition),
    Promise("events are located by their ids", eventsAreLocated),
    Promise("streams come by category, in the order in which they were begun", streamsInOrder),
    Promise("the matches of a tie are found as they were at a position", matchesOfATie),
    Promise(
      "the matches of a competition are found as they were at a position",
      matchesOfACompetition),
  ]

  static func readingHasStartAndLimit(_ log: any EventLog) async throws {
    try await log.appendSingly(try events(1...3))
    let all = [1, 2, 3]
    for start in [-1, 0, 1, 2, 3, 4, 11] {
      for limit in [0, 1, 2, 10, .max] {
        let found = try await log.read(from: start, limit: limit).map(\.position)
        let expected = Array(all.filter { $0 >= start }.prefix(limit))
        try demand("reading from \(start), at most \(limit)", found, is: expected)
      }
    }
  }

  static func streamIsReadUpTo(_ log: any EventLog) async throws {
    _ = try await log.append([
      try event(1), try event(2, in: Ground.second), try event(3), try event(4, in: Ground.second),
    ])
    let expected: [(Int, [Int])] = [(0, []), (1, [1]), (2, [1]), (3, [1, 3]), (99, [1, 3])]
    for (position, positions) in expected {
      let found = try await log.read(Ground.first, upTo: position).map(\.position)
      try demand("the stream up to e\(position)", found, is: positions)
    }
  }

  static func unknownStreamIsEmpty(_ log: any EventLog) async throws {
    try await log.appendSingly([try event(1)])
    try demand("the records", try await log.read(Ground.second), is: [])
    try demand("the facts", try await log.history(of: Ground.second).facts, is: [])
  }

  static func recordIsFoundByPosition(_ log: any EventLog) async throws {
    try await log.appendSingly(try events(1...2))
    try demand("e1", try await log.record(at: 1)?.id, is: .e(1))
    try demand("e2", try await log.record(at: 2)?.id, is: .e(2))
    for position in [-1, 0, 3] {
      try demand("e\(position)", try await log.record(at: position), is: nil)
    }
  }

  static func eventsAreLocated(_ log: any EventLog) async throws {
    try await log.appendSingly([try event(1), try event(2, in: Ground.second)])
    let found = try await log.locate([.e(2), .e(3), .e(1), .e(2)])
    let expected: [EventID: EventLocation] = [
      .e(1): EventLocation(position: 1, stream: Ground.first),
      .e(2): EventLocation(position: 2, stream: Ground.second),
    ]
    try demand("the places", found, is: expected)
    try demand("the places of nothing", try await log.locate([]), is: [:])
  }

  static func streamsInOrder(_ log: any EventLog) async throws {
    let competition = StreamName.competition("copa-del-rey-2017-18")
    let order = [Ground.second, .registry, Ground.first, Ground.second, competition, Ground.third]
    for (index, stream) in order.enumerated() {
      try await log.appendSingly([try event(index + 1, in: stream)])
    }
    let matches = try await log.streams(.match, upTo: .max)
    try demand("the matches", matches, is: [Ground.second, Ground.first, Ground.third])
    let early = try await log.streams(.match, upTo: 3)
    try demand("the matches up to e3", early, is: [Ground.second, Ground.first])
    try demand("the matches up to e0", try await log.streams(.match, upTo: 0), is: [])
    try demand("the registry", try await log.streams(.registry, upTo: .max), is: [.registry])
    let competitions = try await log.streams(.competition, upTo: .max)
    try demand("the competitions", competitions, is: [competition])
  }

  static func matchesOfATie(_ log: any EventLog) async throws {
    var first = Reporter(in: Ground.first)
    var other = Reporter(in: Ground.third, first: 11)
    var second = Reporter(in: Ground.second, first: 21)
    try await log.appendSingly([
      try first.draft(CopaQuarterFinal.firstLeg[0]),
      try other.draft(.scheduled("alaves", "valencia", on: "2018-01-24", tie: "copa-qf-2", leg: 2)),
      try second.draft(.scheduled("real-madrid", "leganes", on: "2018-01-24")),
      try second.draft(.correction(of: .e(21), ["tie": "copa-qf", "leg": 2])),
    ])
    let tie = CopaQuarterFinal.tie
    let found = try await log.matches(in: tie, upTo: .max)
    try demand("the matches", found, is: [Ground.first, Ground.second])
    try demand("those up to e3", try await log.matches(in: tie, upTo: 3), is: [Ground.first])
    try demand("those up to e0", try await log.matches(in: tie, upTo: 0), is: [])
    try demand("those of no tie", try await log.matches(in: "copa-final", upTo: .max), is: [])
  }
  static func matchesOfACompetition(_ log: any EventLog) async throws {
    var first = Reporter(in: Ground.first)
    var other = Reporter(in: Ground.third, first: 11)
    var second = Reporter(in: Ground.second, first: 21)
    let day = Happening.scheduled("leganes", "real-madrid", on: "2018-01-18").event.data
    func match(_ home: String, _ away: String, _ competition: String?) -> JSONObject {
      var data = day
      (data["home"], data["away"]) = (.string(home), .string(away))
      data["competition"] = competition.map { .string($0) }
      return data
    }
    try await log.appendSingly([
      try first.draft("match-scheduled", data: match("leganes", "real-madrid", "copa")),
      try other.draft("match-scheduled", data: match("alaves", "valencia", "copa-2")),
      try second.draft("match-scheduled", data: match("real-madrid", "leganes", nil)),
      try second.draft(.correction(of: .e(21), ["competition": "copa"])),
    ])
    let found = try await log.matches(of: "copa", upTo: .max)
    try demand("the matches", found, is: [Ground.first, Ground.second])
    try demand("those up to e3", try await log.matches(of: "copa", upTo: 3), is: [Ground.first])
    try demand("those up to e0", try await log.matches(of: "copa", upTo: 0), is: [])
    try demand("those of none", try await log.matches(of: "copa-3", upTo: .max), is: [])
  }
}
