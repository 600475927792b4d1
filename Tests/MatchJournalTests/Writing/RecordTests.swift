import JournalCore
import JournalProof
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Synchronization
import Testing

/// The outcome of a write is what the log made of it, whoever else writes.
struct `Recording` {
  private let desk = Author(by: "desk", via: .typed)
  private let journal: MatchJournal
  private let copa: StreamName
  private let liga: StreamName

  init() async throws {
    journal = try TestStore.journal()
    copa = try #require(StreamName.match("real-madrid-leganes-2018-01-24"))
    liga = try #require(StreamName.match("alaves-valencia-2018-01-24"))
    let date = try #require(CalendarDate("2018-01-24"))
    for (home, away, stream) in [
      ("real-madrid", "leganes", copa), ("alaves", "valencia", liga),
    ] as [(TeamSlug, TeamSlug, StreamName)] {
      try await journal.append([
        try journal.draft(
          .matchScheduled(MatchScheduled(home: home, away: away, date: date)), to: stream, by: desk)
      ])
    }
  }

  private func note(_ text: String, in stream: StreamName, by author: Author? = nil) throws
    -> Draft
  {
    try journal.draft(.observation(Observation(text: text)), to: stream, by: author ?? desk)
  }

  private func goal(_ team: TeamSlug, _ minute: Int, in stream: StreamName) throws -> Draft {
    try journal.draft(
      .goal(Goal(team: team)), to: stream,
      at: MatchTime(minute > 45 ? .secondHalf : .firstHalf, minute), by: desk)
  }

  @Test func `tells the place that the log gave, not the one that was foreseen`() async throws {
    let outcome = try await journal.record { view in
      let prepared = try await journal.prepare(
        [try goal("leganes", 32, in: copa)], seeing: view)
      // A second recorder is faster, at another match.
      try await journal.append([try note("rain in Vitoria", in: liga)])
      return prepared
    }
    let record = try #require(outcome.records.first)
    #expect(record.position == 4)
    #expect(record == (try await journal.log.record(at: 4)))
    let facts = try #require(outcome.histories[copa]).facts
    #expect(facts.last?.position == 4)
    #expect(outcome.newCount == 1)
  }

  @Test func `begins anew when somebody wrote to the same match`() async throws {
    var looks = 0
    let outcome = try await journal.record { view in
      looks += 1
      let prepared = try await journal.prepare(
        [try goal("leganes", 32, in: copa)], seeing: view)
      if looks < 4 { try await journal.append([try note("look \(looks)", in: copa)]) }
      return prepared
    }
    #expect(looks == 4)
    #expect(outcome.records.map(\.position) == [6])
    #expect(try await journal.log.head().position == 6)
  }

  @Test func `writes nothing on a dry run, and says where it would stand`() async throws {
    let outcome = try await journal.record(dryRun: true) { view in
      try await journal.prepare([try goal("leganes", 32, in: copa)], seeing: view)
    }
    #expect(outcome.isDry)
    #expect(outcome.records.map(\.position) == [3])
    #expect(try await journal.log.head().position == 2)
  }

  @Test func `by eight at one match tells each what is its own`() async throws {
    let (journal, copa) = (journal, copa)
    let outcomes = try await withThrowingTaskGroup(of: [(String, Record)].self) { group in
      for writer in 1...8 {
        group.addTask {
          var told: [(String, Record)] = []
          for number in 1...12 {
            let text = "\(writer)/\(number)"
            let author = Author(by: "recorder-\(writer)", via: .live)
            let outcome = try await journal.record { view in
              let draft = try journal.draft(
                .observation(Observation(text: text)), to: copa, by: author)
              return try await journal.prepare([draft], seeing: view)
            }
            told += outcome.records.map { (text, $0) }
          }
          return told
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(outcomes.count == 96)
    let log = try await journal.log.read(from: 1, limit: .max)
    #expect(log.map(\.position) == Array(1...98))
    for (text, record) in outcomes {
      #expect(log[record.position - 1] == record)
      #expect(record.draft.data["text"] == .string(text))
    }
  }
}

/// A log with few capabilities is reported as such, and nothing is substituted.
struct `A journal over a log that only appends and reads` {
  private func journal(isPrivate: Bool = false) throws -> MatchJournal {
    MatchJournal(
      log: CountingLog(try TestStore.log(isPrivate: isPrivate), capabilities: LogCapabilities.none))
  }

  @Test func `cannot check itself, copy itself or prove anything, and says so`() async throws {
    let journal = try journal()
    try await journal.logDemo()
    await #expect(throws: LogError.lacks(.verifying)) { try await journal.verify() }
    await #expect(throws: LogError.lacks(.copying)) { try await journal.backup(to: "copy") }
    await #expect(throws: LogError.lacks(.proving)) { try await journal.checkpoint() }
    await #expect(throws: LogError.lacks(.proving)) { try await journal.inclusionProof(of: 1) }
    await #expect(throws: LogError.lacks(.proving)) {
      try await journal.receipt(for: .tie("copa-qf"))
    }
    let checkpoint = try Checkpoint(origin: "made.up/log", size: 1, root: MerkleHash.leaf([]))
    await #expect(throws: LogError.lacks(.proving)) {
      try await journal.exportTiles(of: checkpoint) { _, _ in }
    }
    await #expect(throws: LogError.lacks(.examining)) { try await journal.fileFacts() }
  }

  @Test func `erases nothing, although it is private`() async throws {
    let journal = try journal(isPrivate: true)
    let author = Author(by: "desk", via: .typed)
    let person = PersonRegistered(person: "p-1", name: "Javier Eraso", role: .player)
    try await journal.append([
      try journal.draft(.personRegistered(person), to: .registry, by: author)
    ])
    await #expect(throws: LogError.lacks(.erasing)) {
      try await journal.erase([1], reason: "on request", by: author)
    }
    await #expect(throws: LogError.lacks(.erasing)) { try await journal.plan(erasing: [1]) }
    #expect(try await journal.log.head().position == 1)
  }

  @Test func `tells a story all the same`() async throws {
    let journal = try journal()
    try await journal.logDemo()
    let tie = try await journal.view().tie(TieSlug(known: "copa-qf"))
    #expect(tie.verdict.decidedBy == "away-goals")
  }
}

/// The permanent properties of a journal apply over any log.
struct `A private journal` {
  @Test func `mints slugs that tell no name, and keeps names outside its records`() async throws {
    let journal = try TestStore.journal(isPrivate: true)
    #expect(journal.isPrivate)
    let author = Author(by: "desk", via: .typed)
    var setup = MatchSetup(
      title: try MatchTitle("Leganés 0-1 Real Madrid (Asensio 89')"),
      date: try #require(CalendarDate("2018-01-18")))
    setup.referee = "Made-Up Referee"
    try await journal.append(try await journal.drafts(for: setup, by: author).drafts)
    let records = try await journal.log.read(from: 1, limit: .max)
    #expect(records.count > 5)
    for record in records {
      let text = String(decoding: record.body, as: UTF8.self).lowercased()
      #expect(!text.contains("asensio") && !text.contains("made-up"), "e\(record.position)")
    }
    let directory = try await journal.view().directory()
    #expect(directory.persons.values.map(\.name).sorted() == ["Asensio", "Made-Up Referee"])
  }

  @Test func `reads times in the zone that its log was started with`() throws {
    #expect(try TestStore.journal().timeZone == "Europe/Madrid")
  }
}
