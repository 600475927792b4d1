import JournalCore
import JournalMemory
import JournalProjections
@testable import JournalSQLite
import JournalTesting
import Testing

/// The same random matches in both logs.
@Suite(.serialized) struct `SQLite and memory agree` {
  /// Returns twelve matches with interleaved events, to be appended in batches of several sizes.
  private static func drafts(seed: UInt64) -> [Draft] {
    let matches = (0..<12).map { RandomMatch(seed: seed + UInt64($0), first: $0 * 1000 + 1) }
    var random = SplitMix64(seed: seed)
    var rest = matches.map { $0.drafts[...] }
    var mixed: [Draft] = []
    while let next = rest.indices.filter({ !rest[$0].isEmpty }).randomElement(using: &random) {
      mixed += rest[next].prefix(3)
      rest[next] = rest[next].dropFirst(3)
    }
    return mixed
  }

  private static func fill(_ log: any EventLog, _ drafts: [Draft]) async throws {
    var rest = drafts[...]
    var size = 1
    while !rest.isEmpty {
      _ = try await log.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
      size = size * 2 % 61
    }
  }

  @Test(arguments: [1000, 2000, 3000, 4000] as [UInt64])
  func `on every history, now and as it was`(seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    let logs: [any EventLog] = [try folder.journal(), InMemoryEventLog()]
    let drafts = Self.drafts(seed: seed)
    for log in logs { try await Self.fill(log, drafts) }
    let streams = try await logs[0].streams(.match, upTo: .max)
    #expect(streams.count == 12)
    #expect(try await logs[1].streams(.match, upTo: .max) == streams)
    for stream in streams {
      for position in [drafts.count / 3, drafts.count / 2, .max] {
        let histories = [
          try await logs[0].history(of: stream, upTo: position),
          try await logs[1].history(of: stream, upTo: position),
        ]
        #expect(histories[0].spelled == histories[1].spelled, "\(stream) at e\(position)")
      }
    }
  }

  @Test(arguments: [5000, 6000] as [UInt64], [ScanOrder.entry, .match])
  func `on the scores of a scan, which are those of the matches one by one`(
    seed: UInt64, order: ScanOrder
  ) async throws {
    let folder = try TemporaryFolder()
    let journal = try folder.journal()
    try await Self.fill(journal, Self.drafts(seed: seed))
    var scanned: [StreamName: Score] = [:]
    try await journal.scanMatches(order: order) { scanned[$0] = Scoreboard(folding: $1).total }
    let matches = (0..<12).map { RandomMatch(seed: seed + UInt64($0), first: $0 * 1000 + 1) }
    #expect(scanned.count == 12)
    for match in matches {
      let history = try await journal.history(of: match.stream)
      #expect(scanned[match.stream] == Scoreboard(folding: history.facts).total)
      #expect(scanned[match.stream] == match.score)
    }
  }

  /// Packed facts are those of the matches one by one, at every position, and so are those of a file
  /// that has none yet.
  @Test(arguments: [8000, 9000] as [UInt64], [false, true])
  func `on the histories of many matches at once`(seed: UInt64, unpacked: Bool) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.journal()
    let memory = InMemoryEventLog()
    let drafts = Self.drafts(seed: seed)
    for log in [file, memory] as [any EventLog] { try await Self.fill(log, drafts) }
    try await file.settle()
    if unpacked { try await OlderForm.turnToUnpacked(folder.file()) }
    let read = try SQLiteEventLog.open(at: folder.file(), readOnly: true)
    let streams = try await read.streams(.match, upTo: .max)
    for position in [1, drafts.count / 3, drafts.count / 2, .max] {
      for asked in [nil, Set(streams.prefix(5))] {
        var found: [String] = []
        try await read.scanHistories(of: asked, upTo: position) { found += $0.spelled }
        var expected: [String] = []
        for stream in try await memory.streams(.match, upTo: position)
        where asked?.contains(stream) ?? true {
          expected += try await memory.history(of: stream, upTo: position).spelled
        }
        #expect(!found.isEmpty && found == expected, "e\(position)")
      }
    }
    let written = try SQLiteEventLog.open(at: folder.file())
    #expect(try await written.verify().damages == [])
    #expect(try await written.schemaDifferences() == [])
  }

  /// A match that is set only by its second event is not set, as everywhere, and verify finds the file
  /// sound.
  @Test func `on a match that does not begin by being set`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    let stream = try #require(StreamName.match("late"))
    var reporter = Reporter(in: stream)
    for happening in [
      Happening.declared(1, 0), .scheduled("leganes", "real-madrid", on: "2018-01-18"),
    ] { _ = try await log.append([try reporter.draft(happening)]) }
    #expect(try await log.fixtures(between: ["leganes"], and: ["real-madrid"], upTo: .max) == [])
    #expect(try await log.verify().damages == [])
  }

  /// What corrects an event that is not in the log changes nothing, in a match that is set or one that is
  /// not, and both go on.
  @Test(arguments: [false, true])
  func `on a correction of an event that is not there`(isSet: Bool) async throws {
    let folder = try TemporaryFolder()
    let logs: [any EventLog] = [try folder.journal(), InMemoryEventLog()]
    let stream = try #require(StreamName.match("copa-qf-1"))
    var reporter = Reporter(in: stream)
    let known: [Happening] =
      isSet
      ? [
        .scheduled("leganes", "real-madrid", on: "2018-01-18"),
        .goal("real-madrid", "karim-benzema", "47"),
      ] : []
    let happenings = known + [.correction(of: .e(999), ["minute": "90"]), .retraction(of: .e(998))]
    let drafts = try happenings.map { try reporter.draft($0) }
    var histories: [String] = []
    for log in logs {
      _ = try await log.append(drafts)
      let history = try await log.history(of: stream, upTo: .max)
      #expect(history.facts.contains { $0.kind == .goal } == isSet)
      histories.append("\(history.spelled)")
    }
    #expect(histories[0] == histories[1])
    let written = try #require(logs[0] as? SQLiteEventLog)
    #expect(try await written.verify().damages == [])
  }

  @Test func `on every byte`() async throws {
    let folder = try TemporaryFolder()
    let logs: [any EventLog] = [try folder.journal(), InMemoryEventLog()]
    for log in logs { try await Self.fill(log, Self.drafts(seed: 7000)) }
    let bodies = try await logs[0].read(from: 1, limit: .max).map(\.body)
    #expect(try await logs[1].read(from: 1, limit: .max).map(\.body) == bodies)
  }
}
