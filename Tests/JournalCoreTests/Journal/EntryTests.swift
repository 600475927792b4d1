import JournalCore
import JournalTesting
import Testing

/// Returns the match time of a reporter's entry.
private func time(
  _ minute: String? = nil, _ period: Period? = nil, isLate: Bool = false, hasBegun: Bool = true,
  for setting: EventSetting = .inPlay, whistle: Period? = nil, after whistles: Happening...
) throws -> MatchTime? {
  let match = Scenario([.scheduled("real-madrid", "leganes", on: "2018-01-24")] + whistles)
  let clock = match.history.facts.reduce(into: MatchClock()) { $0.apply($1) }
  let entry = Entry(
    minute: minute.flatMap { Minute($0) }, isMinuteUnknown: minute == "?", period: period,
    isLate: isLate, hasBegun: hasBegun)
  return try entry.time(for: setting, whistle: whistle, clock: clock, format: .standard)
}

/// Returns the refusal of an entry; nil if it is accepted.
private func refusal(_ body: () throws -> MatchTime?) -> Refusal? {
  #expect(throws: Refusal.self) { try body() }
}

struct `A minute that is entered while a period is on` {
  @Test func `is one of that period`() throws {
    #expect(try time("32", after: .kickOff) == "32")
    #expect(try time("45+2", after: .kickOff) == "45+2")
    #expect(try time("46", after: .kickOff, .halfTime, .secondHalf) == "46")
    #expect(try time("?", after: .kickOff) == "?H1")
    #expect(try time("106", after: .starts(.extraTimeSecond)) == "106")
  }

  @Test func `past the end of the period is refused, and the hint says how to write it`() {
    let early = refusal { try time("46", after: .kickOff) }
    #expect(early?.code == "minute-outside-period")
    #expect(early?.hint == "Write 45+1'.")
    let late = refusal { try time("92", after: .kickOff, .halfTime, .secondHalf) }
    #expect(late?.hint == "Write 90+2'.")
  }

  @Test(arguments: ["155", "121", "999"])
  func `that no match has is refused, and the hint says how added time is written`(
    minute: String
  ) {
    let refused = refusal { try time(minute, after: .kickOff) }
    #expect(refused?.code == "no-such-minute")
    #expect(refused?.hint == "Stoppage time is written 90+5.")
  }

  @Test func `of an earlier period needs to be called late`() throws {
    let refused = refusal { try time("44", after: .kickOff, .halfTime, .secondHalf) }
    #expect(refused?.code == "earlier-period")
    let late = try time("44", isLate: true, after: .kickOff, .halfTime, .secondHalf)
    #expect(late == "44")
    let added = try time("45+2", isLate: true, after: .kickOff, .halfTime, .secondHalf)
    #expect(added == "45+2")
  }

  @Test func `of another period by name is refused, unless it is late`() throws {
    let refused = refusal { try time("44", .firstHalf, after: .kickOff, .halfTime, .secondHalf) }
    #expect(refused?.code == "period-closed")
    let late = try time("44", .firstHalf, isLate: true, after: .kickOff, .halfTime, .secondHalf)
    #expect(late == "44")
  }

  @Test func `has to be given`() {
    #expect(refusal { try time(after: .kickOff) }?.code == "no-minute")
  }
}

struct `A minute that is entered between the periods` {
  @Test func `is refused, unless it is late`() throws {
    let refused = refusal { try time("44", after: .kickOff, .halfTime) }
    #expect(refused?.code == "not-in-play")
    #expect(try time("44", isLate: true, after: .kickOff, .halfTime) == "44")
  }

  @Test func `is refused after the match, unless it is late`() throws {
    let refused = refusal { try time("90", after: .kickOff, .finalWhistle(.firstHalf)) }
    #expect(refused?.code == "match-over")
    let late = try time("90+3", isLate: true, after: .kickOff, .finalWhistle(.firstHalf))
    #expect(late == "90+3")
  }
}

/// A desk enters a match without logging whistles.
struct `Without whistles` {
  @Test(
    arguments: [
      ("1", .firstHalf), ("45", .firstHalf), ("45+3", .firstHalf), ("46", .secondHalf),
      ("90+13", .secondHalf), ("91", .extraTimeFirst), ("105", .extraTimeFirst),
      ("106", .extraTimeSecond), ("120", .extraTimeSecond),
    ] as [(String, Period)])
  func `the minute gives the period`(minute: String, period: Period) throws {
    #expect(try time(minute)?.period == period)
  }

  @Test func `an unknown minute leaves the period open unless it is named`() throws {
    #expect(try time("?") == .unknown())
    #expect(try time("?", .secondHalf) == "?H2")
    #expect(try time(nil, .secondHalf) == "?H2")
  }

  @Test func `nothing is entered before the match has begun`() throws {
    #expect(refusal { try time("32", hasBegun: false) }?.code == "not-kicked-off")
    #expect(try time("32", isLate: true, hasBegun: false) == "32")
  }

  @Test func `a minute that no match has is refused`() {
    #expect(refusal { try time("155") }?.code == "no-such-minute")
    #expect(refusal { try time("46", .firstHalf) }?.hint == "Write 45+1'.")
  }
}

struct `Other events` {
  @Test func `may come at any time, and then carry the period that is on`() throws {
    #expect(try time(for: .anyTime) == nil)
    #expect(try time(for: .anyTime, after: .kickOff) == "?H1")
    #expect(try time(for: .anyTime, after: .kickOff, .halfTime) == "HT")
    #expect(try time("40", for: .anyTime, after: .kickOff) == "40")
    let over = try time(for: .anyTime, after: .kickOff, .finalWhistle(.firstHalf))
    #expect(over == "post")
    #expect(try time(nil, .pre, for: .anyTime) == "pre")
  }

  @Test func `carry no time where they are about the match or another event`() throws {
    for setting in [EventSetting.administration, .housekeeping, .registry, .competition] {
      #expect(try time("40", for: setting, after: .kickOff) == nil)
    }
  }

  @Test func `are whistles, whose period they name or close`() throws {
    #expect(try time(for: .whistle, whistle: .firstHalf) == "H1")
    #expect(try time(for: .whistle, after: .kickOff) == "H1")
    #expect(try time(for: .whistle, after: .kickOff, .halfTime, .secondHalf, .fullTime) == "H2")
    #expect(try time(for: .whistle) == "post")
    #expect(try time("45+2", for: .whistle, whistle: .firstHalf) == "45+2")
    let refused = refusal { try time("46", for: .whistle, whistle: .firstHalf) }
    #expect(refused?.hint == "Write 45+1'.")
  }

  @Test func `are kicks, whose number is their place`() throws {
    #expect(try time("120", for: .shootOut) == "SO")
  }
}
