import JournalCore
import JournalMemory
import JournalTesting
import MatchJournal
import Testing

/// Times as typed, in Madrid: an hour ahead of GMT in January, two in July.
struct `A time as it is typed` {
  /// Returns a journal with events recorded at 21:30, 22:00 and 22:30 in Madrid on 24 January 2018.
  ///
  /// - Parameter now: the time at which it is asked.
  private func journal(at now: String = "2018-01-24T22:40:00+01:00") async throws -> MatchJournal {
    let clock = SteppingClock(step: 30 * 60_000)
    let asked = try #require(OffsetInstant(now)).instant
    let log = InMemoryEventLog(
      identity: LogIdentity(origin: "example.org/test", timeZone: "Europe/Madrid")
    ) { clock.read() }
    let journal = MatchJournal(log: log, identities: Identities(clock: { asked }))
    for team in ["real-madrid", "leganes", "alaves"] as [TeamSlug] {
      try await journal.append([
        try journal.draft(
          .teamRegistered(TeamRegistered(team: team, name: team.text)), to: .registry,
          by: Author())
      ])
    }
    return journal
  }

  @Test(arguments: [
    ("22:05", 2), ("22:00", 2), ("21:59", 1), ("22:00:00", 2), ("2018-01-24T21:30", 1),
    ("2018-01-24", 3), ("45m", 1), ("1h", 1), ("600s", 3), ("2018-01-24T21:00:00Z", 2),
  ])
  func `is the last event by then`(text: String, position: Int) async throws {
    let known = try await journal().position(known: KnownTime(text))
    #expect(known.position == position)
    #expect(known.instant != nil)
  }

  @Test func `may be an event`() async throws {
    let known = try await journal().position(known: KnownTime("e2"))
    #expect(known.position == 2 && known.instant == nil)
  }

  @Test(arguments: [
    ("21:00", "nothing-known"), ("2h", "nothing-known"), ("2018-01-23", "nothing-known"),
    ("e0", "nothing-known"), ("noon", "usage"), ("24:00", "usage"), ("22:60", "usage"),
    ("2018-02-30", "usage"), ("", "usage"), ("-5m", "usage"),
  ])
  func `that says nothing is refused`(text: String, code: String) async throws {
    let journal = try await journal()
    await #expect {
      try await journal.position(known: KnownTime(text))
    } throws: { error in
      (error as? Refusal)?.code == code
    }
  }

  @Test func `of a kick-off is that of the place, in summer too`() async throws {
    let journal = try await journal()
    for (day, instant) in [
      ("2018-01-24", "2018-01-24T21:30:00+01:00"), ("2018-07-24", "2018-07-24T21:30:00+02:00"),
    ] {
      let date = try CalendarDate(typed: day)
      #expect(try journal.kickOff("21:30", on: date) == OffsetInstant(instant))
    }
    for text in ["21:30:15", "21", "25:00", "evening"] {
      #expect(throws: Refusal.self) {
        try journal.kickOff(text, on: try CalendarDate(typed: "2018-01-24"))
      }
    }
  }

  @Test func `of today is the day of the place`() async throws {
    #expect(try await journal(at: "2018-01-24T23:59:00+01:00").today.description == "2018-01-24")
    #expect(try await journal(at: "2018-01-24T23:30:00Z").today.description == "2018-01-25")
  }
}
