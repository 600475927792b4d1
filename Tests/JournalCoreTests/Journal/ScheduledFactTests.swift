import JournalCore
import JournalMemory
import JournalTesting
import Testing

/// The facts of a match's first event say everything that its body says.
struct `What a match is set as` {
  /// Returns the match as given by its facts and by its body, with corrections.
  private static func readings(_ log: InMemoryEventLog, _ match: StreamName = Reporter().stream)
    async throws -> (facts: MatchScheduled?, body: MatchScheduled?)
  {
    let stream = StreamHistory(try await log.read(match))
    var body: MatchScheduled?
    if let first = stream.records.first,
      case .matchScheduled(let scheduled) = stream.effective(first).event
    {
      body = scheduled
    }
    return (try await log.history(of: match).scheduled, body)
  }

  private static func bytes(_ match: MatchScheduled?) throws -> String? {
    try match.map { JSONValue.object(try MatchEvent.matchScheduled($0).encoded()).canonicalText }
  }

  /// A quarter-final with every field filled in.
  private static let whole = MatchScheduled(
    home: "real-madrid", away: "leganes", date: CalendarDate(daysSince1970: 17_555),
    kickOff: OffsetInstant("2018-01-24T21:30:00.250+01:00"), competition: "copa-del-rey-2017-18",
    season: "2017-18", stage: "Knock-out", group: "Grupo Único", round: "Quarter-finals", leg: 2,
    tie: "copa-qf", matchday: 7, venue: "Estadio Santiago Bernabéu", neutral: false,
    regulation: RegulationPin(id: "es.copa-del-rey.2017-18", digest: "ab"))

  @Test func `is in its facts to the last field`() async throws {
    let log = InMemoryEventLog()
    var reporter = Reporter()
    _ = try await log.append([try reporter.draft(Happening(.matchScheduled(Self.whole)))])
    let (facts, body) = try await Self.readings(log)
    #expect(facts == Self.whole)
    #expect(try Self.bytes(facts) == Self.bytes(body))
  }

  @Test(arguments: ["0001-01-01", "1872-11-30", "1969-12-31", "1970-01-01", "9999-12-31"])
  func `is on any day of the calendar`(day: String) async throws {
    let log = InMemoryEventLog()
    var reporter = Reporter()
    _ = try await log.append([
      try reporter.draft(.scheduled("real-madrid", "leganes", on: day))
    ])
    #expect(try await log.history(of: reporter.stream).scheduled?.date.description == day)
  }

  @Test func `is what corrections leave of it, and what was recorded once it is taken back`()
    async throws
  {
    let log = InMemoryEventLog()
    var reporter = Reporter()
    let corrections: [Happening] = [
      .correction(of: .e(1), ["round": "Semi-finals", "venue": .null, "neutral": true]),
      .correction(of: .e(2), ["date": "2018-01-25", "kickOff": "2018-01-25T20:00:00Z"]),
      .correction(of: .e(1), ["regulation": ["digest": "cd", "id": "x y"], "leg": .null]),
      .retraction(of: .e(3)), .correction(of: .e(1), ["home": "leganes"]),
      .correction(of: .e(1), ["away": "getafe", "tie": .null, "competition": "c"]),
      .retraction(of: .e(1)), .retraction(of: .e(8)),
    ]
    for happening in [Happening(.matchScheduled(Self.whole))] + corrections {
      _ = try await log.append([try reporter.draft(happening)])
      let (facts, body) = try await Self.readings(log)
      #expect(facts != nil)
      #expect(try Self.bytes(facts) == Self.bytes(body))
    }
  }

  @Test func `keeps texts apart that differ in bytes only`() async throws {
    let log = InMemoryEventLog()
    for (number, venue) in ["Butarque, Legan\u{E9}s", "Butarque, Legane\u{301}s"].enumerated() {
      var reporter = Reporter(at: "leganes-getafe-2018-01-0\(number + 1)", first: number + 1)
      var match = Self.whole
      match.venue = venue
      _ = try await log.append([try reporter.draft(Happening(.matchScheduled(match)))])
      let (facts, body) = try await Self.readings(log, reporter.stream)
      #expect(try Self.bytes(facts) == Self.bytes(body))
    }
  }

  @Test func `is nothing where the first event is another one`() async throws {
    let log = InMemoryEventLog()
    var reporter = Reporter()
    _ = try await log.append(
      try reporter.drafts([
        Happening(.observation(Observation(text: "early"))),
        .scheduled("real-madrid", "leganes", on: "2018-01-24"),
      ]))
    let (facts, body) = try await Self.readings(log)
    #expect(facts == nil)
    #expect(body == nil)
  }

  @Test func `is left alone by a ruling that was recorded before it`() async throws {
    let log = InMemoryEventLog()
    var reporter = Reporter()
    _ = try await log.append(
      try events() + [try reporter.draft(Happening(.matchScheduled(Self.whole)))])
    let award = try Reporter.award(on: nil, made: nil)
    let history = try await log.history(of: reporter.stream).ruled(by: award, at: 1)
    #expect(history.scheduled == Self.whole)
  }

  private func events() throws -> [Draft] {
    var reporter = Reporter(in: .registry, first: 90)
    return [try reporter.draft(Happening(.observation(Observation(text: "noted"))))]
  }
}

struct `The day of a match` {
  @Test func `is open while it is put off, and known once it is moved`() async throws {
    let log = InMemoryEventLog()
    var reporter = Reporter()
    let moved = MatchRescheduled(date: CalendarDate(daysSince1970: 17_560))
    let steps: [(Happening, Bool)] = [
      (.scheduled("real-madrid", "leganes", on: "2018-01-24"), false),
      (Happening(.matchPostponed(.sample)), true), (Happening(.matchRescheduled(moved)), false),
      (.retraction(of: .e(3)), true), (.retraction(of: .e(4)), false),
      (Happening(.matchPostponed(.sample)), true), (.retraction(of: .e(2)), true),
    ]
    for (happening, isPutOff) in steps {
      _ = try await log.append([try reporter.draft(happening)])
      #expect(try await log.history(of: reporter.stream).isPutOff == isPutOff)
    }
  }
}

struct `The day from which a ruling counts` {
  @Test(
    arguments: [
      (nil, nil, []), ("2018-02-01", nil, ["2018-01-31"]),
      (nil, "2018-02-03T00:30:00+01:00", ["2018-01-31", "2018-02-01", "2018-02-02"]),
      ("2018-02-02", "2018-02-03T12:00:00+01:00", ["2018-01-31", "2018-02-01"]),
    ] as [(String?, String?, [String])])
  func `is the one that it names, else the one on which it was made`(
    named: String?, made: String?, before: [String]
  ) async throws {
    let log = InMemoryEventLog()
    var reporter = Reporter()
    _ = try await log.append([
      try reporter.draft(.scheduled("real-madrid", "leganes", on: "2018-01-24")),
      try Reporter.award(on: named, made: made),
    ])
    let history = try await log.history(of: reporter.stream)
    for day in ["2018-01-31", "2018-02-01", "2018-02-02", "2018-02-03"] {
      let date = try #require(CalendarDate(day))
      #expect(history.rulings(after: date) == (before.contains(day) ? [2] : []), "\(day)")
    }
  }
}

extension Reporter {
  /// Returns an award of the second leg, with its days.
  fileprivate static func award(on named: String?, made: String?) throws -> Draft {
    var reporter = Reporter(first: 2)
    let award = ResultAwarded(
      score: Score(3, 0), to: "real-madrid", reason: "a player was not eligible",
      authority: "rfef", date: named.flatMap { CalendarDate($0) })
    var content = try reporter.draft(Happening(.resultAwarded(award))).content
    content["occurredAt"] = made.map { .string($0) }
    return try Draft(content: content)
  }
}
