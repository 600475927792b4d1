import JournalCore
import JournalFeeds
import JournalReading
import JournalTesting
import MatchJournal
import Testing

/// The lines of a file that are written in several transactions.
struct `Lines in parts` {
  /// The tie of January 2018 as a file of lines.
  private func tie() async throws -> [UInt8] {
    let journal = try TestStore.journal()
    try await journal.logDemo()
    return try await exported(journal)
  }

  private func exported(_ journal: MatchJournal) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    try await journal.export { bytes += $0 }
    return bytes
  }

  /// Hands over the lines of a file, a few at a time.
  @discardableResult
  private func take(
    _ bytes: [UInt8], _ journal: MatchJournal, together: Int, dryRun isDry: Bool = false,
    stream: StreamName? = nil, progress: (Int) throws -> Void = { _ in }
  ) async throws -> LinesOutcome {
    var lines = try JSONLines.read(bytes)[...]
    return try await journal.record(
      linesFrom: { limit in
        defer { lines = lines.dropFirst(limit) }
        return Array(lines.prefix(limit))
      }, dryRun: isDry, .init(author: Author(by: "desk", via: .import), stream: stream),
      together: together, progress: progress)
  }

  @Test(arguments: [1, 2, 7, 30, 1_000])
  func `make the same journal as in one`(together: Int) async throws {
    let bytes = try await tie()
    let journal = try TestStore.journal()
    let outcome = try await take(bytes, journal, together: together)
    #expect(try await exported(journal) == bytes)
    let count = try JSONLines.read(bytes).count
    #expect((outcome.newCount, outcome.knownCount) == (count, 0))
    #expect(outcome.moved == nil)
    #expect(outcome.doubts == (try await take(bytes, TestStore.journal(), together: count)).doubts)
    let again = try await take(bytes, journal, together: together)
    #expect((again.newCount, again.knownCount) == (0, count))
  }

  @Test func `name a bare line that stands twice, wherever it does`() async throws {
    let person =
      #"{"type":"person-registered","stream":"registry","data":{"person":"p","name":"P"}}"#
    let journal = try TestStore.journal()
    let text = [person, person.replacing("\"p\"", with: "\"q\"")].joined(separator: "\n")
    #expect(try await take(Array(text.utf8), journal, together: 1).newCount == 2)
    #expect(try await take(Array(text.utf8), journal, together: 1).knownCount == 2)
    // The same content again is another event, and refused here: its slug is taken.
    let twice = Array([person, person].joined(separator: "\n").utf8)
    let refusal = await #expect(throws: Refusal.self) {
      try await take(twice, TestStore.journal(), together: 1)
    }
    #expect(refusal?.line == 2)
  }

  private static let league = [
    #"{"type":"source-added","stream":"registry","data":{"source":"s","kind":"file"}}"#,
    #"{"type":"competition-defined","stream":"competition/l","data":{"competition":"l","name":"L","season":"2025-26"}}"#,
    #"{"type":"team-registered","stream":"registry","data":{"team":"elm","name":"Elm"}}"#,
    #"{"type":"team-registered","stream":"registry","data":{"team":"fir","name":"Fir"}}"#,
    #"{"type":"points-deducted","stream":"competition/l","source":["s"],"data":{"authority":"The league","team":"elm","points":3,"reason":"debts"}}"#,
    #"{"type":"points-restored","stream":"competition/l","source":["s"],"data":{"authority":"The league","team":"elm","points":2,"reason":"appeal"}}"#,
    #"{"type":"points-restored","stream":"competition/l","source":["s"],"data":{"authority":"The league","team":"elm","points":1,"reason":"again"}}"#,
    #"{"type":"points-restored","stream":"competition/l","source":["s"],"data":{"authority":"The league","team":"elm","points":1,"reason":"once more"}}"#,
  ]

  @Test(arguments: [1, 2, 3, 100])
  func `hold a ruling against what earlier parts held`(together: Int) async throws {
    let journal = try TestStore.journal()
    let file = Array(Self.league.joined(separator: "\n").utf8)
    let refusal = await #expect(throws: Refusal.self) {
      try await take(file, journal, together: together)
    }
    #expect(refusal?.line == 8, "no team gets back more points than it lost")
    let isIn = try await journal.log.head().position
    #expect(isIn == 7 / together * together)
    let mended = Array(Self.league.dropLast().joined(separator: "\n").utf8)
    let rest = try await take(mended, journal, together: together)
    #expect((rest.newCount, rest.knownCount) == (7 - isIn, isIn))
  }

  @Test func `tell what is in after each part`() async throws {
    let bytes = try await tie()
    let count = try JSONLines.read(bytes).count
    var told: [Int] = []
    try await take(bytes, TestStore.journal(), together: 50) { told.append($0) }
    #expect(told == Array(stride(from: 50, to: count, by: 50)) + [count])
  }

  @Test func `end where they are told to, and go on there`() async throws {
    struct Enough: Error {}
    let (bytes, journal) = (try await tie(), try TestStore.journal())
    await #expect(throws: Enough.self) {
      try await take(bytes, journal, together: 40) { if $0 >= 80 { throw Enough() } }
    }
    #expect(try await journal.log.head().position == 80)
    let rest = try await take(bytes, journal, together: 40)
    #expect(rest.knownCount == 80)
    #expect(try await exported(journal) == bytes)
  }

  @Test func `are right where somebody else writes between them`() async throws {
    let (bytes, desk) = (try await tie(), ImportDesk())
    let count = try JSONLines.read(bytes).count
    // Another recorder registers a person before each of the first parts is written.
    let persons: [PersonSlug] = [
      PersonSlug(known: "other-one"), PersonSlug(known: "other-two"),
      PersonSlug(known: "other-three"),
    ]
    let others = try persons.map { person in
      [
        try desk.journal.draft(
          .personRegistered(
            PersonRegistered(person: person, name: "O")),
          to: .registry, by: Author())
      ]
    }
    desk.log.letAhead(others)
    let outcome = try await take(bytes, desk.journal, together: 25)
    #expect(outcome.newCount == count)
    #expect(try await desk.records.count == count + others.count)
    #expect(outcome.moved?.from == 1)
    let alone = try await take(bytes, TestStore.journal(), together: 25)
    #expect(outcome.doubts == alone.doubts)
  }

  @Test func `are nothing but looked at in a dry run`() async throws {
    let (bytes, journal) = (try await tie(), try TestStore.journal())
    let outcome = try await take(bytes, journal, together: 10, dryRun: true)
    #expect(outcome.isDry)
    #expect(outcome.newCount == (try JSONLines.read(bytes)).count)
    #expect(try await journal.log.head().position == 0)
  }

  @Test func `are cut the same, however the bytes come`() async throws {
    let bytes = Array("\n  \n".utf8) + (try await tie()).dropLast()
    let whole = try JSONLines.read(bytes).map { ($0.number, $0.length) }
    for size in [1, 2, 3, 64, 1_000, 65_536] {
      var cutter = JSONLines.Cutter()
      var cut: [JSONLines.Line] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        cut += try cutter.take(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      cut += try cutter.finish()
      #expect(cut.map { ($0.number, $0.length) }.elementsEqual(whole, by: ==), "\(size)")
    }
  }

  @Test func `are refused where one has no end, without taking it in`() throws {
    var cutter = JSONLines.Cutter()
    _ = try cutter.take(Array("{}\n{\"a\":\"".utf8))
    let refusal = #expect(throws: Refusal.self) {
      for _ in 0..<100 { _ = try cutter.take([UInt8](repeating: 0x61, count: 1_000)) }
    }
    #expect(refusal?.line == 2)
    var blank = JSONLines.Cutter()
    for _ in 0..<100 { #expect(try blank.take([UInt8](repeating: 0x20, count: 1_000)).isEmpty) }
    #expect(try blank.finish().isEmpty)
  }
}
