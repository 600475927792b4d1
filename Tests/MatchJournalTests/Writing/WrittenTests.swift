import JournalCore
import JournalProjections
import JournalReading
import JournalTesting
import MatchJournal
import Testing

/// What an outcome tells about whatever was written to.
struct `What was written` {
  private let desk = Author(by: "desk", via: .typed)
  private let journal: MatchJournal
  private let copa: StreamName

  init() async throws {
    journal = try TestStore.journal()
    copa = try #require(StreamName.match("real-madrid-leganes-2018-01-24"))
    let match = MatchScheduled(
      home: "real-madrid", away: "leganes", date: try #require(CalendarDate("2018-01-24")))
    try await journal.append([try journal.draft(.matchScheduled(match), to: copa, by: desk)])
  }

  private func goal(_ team: TeamSlug, _ minute: Int, in stream: StreamName) throws -> Draft {
    try journal.draft(
      .goal(Goal(team: team)), to: stream,
      at: MatchTime(minute > 45 ? .secondHalf : .firstHalf, minute), by: desk)
  }

  @Test func `tells how a match stood before and stands after`() async throws {
    let outcome = try await journal.record { view in
      try await journal.prepare([try goal("leganes", 32, in: copa)], seeing: view)
    }
    let written = try #require(try await outcome.written())
    guard case .match(let match) = written.place else {
      Issue.record("a goal is written to its match")
      return
    }
    #expect(match.before.scoreboard().value.total == Score(0, 0))
    #expect(match.after.scoreboard().value.total == Score(0, 1))
    #expect(match.after.stream.records.last == outcome.records.last)
    #expect(written.beside.isEmpty)
  }

  @Test func `tells how a match stood before, although it was tried twice`() async throws {
    var isFirst = true
    let outcome = try await journal.record { view in
      let prepared = try await journal.prepare([try goal("leganes", 55, in: copa)], seeing: view)
      if isFirst { try await journal.append([try goal("leganes", 32, in: copa)]) }
      isFirst = false
      return prepared
    }
    guard case .match(let match)? = try await outcome.written()?.place else {
      Issue.record("a goal is written to its match")
      return
    }
    #expect(match.before.scoreboard().value.total == Score(0, 1))
    #expect(match.after.scoreboard().value.total == Score(0, 2))
  }

  @Test func `tells of the registry if nothing was written to a match`() async throws {
    let team = TeamRegistered(team: "getafe", name: "Getafe")
    let outcome = try await journal.record { view in
      try await journal.prepare(
        [try journal.draft(.teamRegistered(team), to: .registry, by: desk)], seeing: view)
    }
    guard case .stream(let stream)? = try await outcome.written()?.place else {
      Issue.record("a team is written to the registry")
      return
    }
    #expect(stream.name == .registry)
    #expect(stream.directory.teams["getafe"] == nil)
  }
}
