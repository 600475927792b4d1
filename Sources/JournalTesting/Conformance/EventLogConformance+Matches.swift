import JournalCore
import JournalMemory
import JournalProjections

/// The facts of matches, of one match and of all at once.
extension EventLogConformance {
  static let matches: [Promise] = [
    Promise("a history is that of the events, settled and ordered", historyIsThatOfTheEvents),
    Promise("a history as it was is that of a log which knew no more", historyAsItWas),
    Promise("the scan in match order and the histories agree", scanAgreesWithHistories),
    Promise("the scan in entry order gives the same scores", scanGivesTheSameScores),
    Promise("the scan goes through the matches in the order they were begun", scanIsInOrder),
    Promise("fixtures are as matches are set, corrected", fixturesAreCorrected),
    Promise("a name has one number in the whole log", nameHasOneNumber),
    Promise("a reference to an event that is not there yet points nowhere", noForwardReference),
  ]

  /// Writes both legs, alternating in the log, with corrections, a goal struck out and undone
  /// entries.
  private static func writeMatches(to log: any EventLog) async throws {
    var first = Reporter(in: Ground.first)
    var second = Reporter(in: Ground.second, first: 11)
    try await log.appendSingly(try first.drafts(CopaQuarterFinal.firstLeg))
    try await log.appendSingly(try second.drafts(CopaQuarterFinal.secondLeg))
    try await log.appendSingly([
      try first.draft(.correction(of: .e(2), ["minute": 88, "player": "asensio"])),
      try second.draft(.disallowed(.e(21), .offside, "57")),
      try second.draft(.retraction(of: .e(32))),
      try first.draft(.correction(of: .e(4), ["minute": 89, "player": "isco"])),
      try second.draft(.retraction(of: .e(15))),
      try second.draft(.goal("leganes", "beauvue", "?")),
    ])
  }

  static func historyIsThatOfTheEvents(_ log: any EventLog) async throws {
    try await writeMatches(to: log)
    let (first, second) = (
      try await log.history(of: Ground.first), try await log.history(of: Ground.second)
    )
    try demand("the goals of leg 1", goals(of: first), is: ["real-madrid isco 89"])
    let expected = [
      "leganes eraso 32", "real-madrid karim-benzema 47", "leganes gabriel-pires 55",
      "leganes beauvue 0",
    ]
    try demand("the goals of leg 2", goals(of: second), is: expected)
    let cards = second.facts.filter { $0.kind == .card }
    try demand("the cards of leg 2", cards.map { Int($0.minute) }, is: [75, 80])
  }

  private static func goals(of history: MatchHistory) -> [String] {
    GoalList(folding: history.facts).goals.map { goal in
      let (team, player) = (history.names.slug(goal.team), history.names.slug(goal.person))
      return "\(team ?? "?") \(player ?? "?") \(goal.minute)"
    }
  }

  static func historyAsItWas(_ log: any EventLog) async throws {
    try await writeMatches(to: log)
    let records = try await log.everything()
    for position in stride(from: 0, through: records.count, by: 3) {
      let past = InMemoryEventLog()
      _ = try await past.append(records.prefix(position).map(\.draft))
      for match in [Ground.first, Ground.second] {
        let found = try await log.history(of: match, upTo: position)
        let expected = try await past.history(of: match)
        try demand("\(match) at e\(position)", found.spelled, is: expected.spelled)
      }
    }
  }

  static func scanAgreesWithHistories(_ log: any EventLog) async throws {
    try await writeMatches(to: log)
    var scanned: [StreamName: [Fact]] = [:]
    try await log.scanMatches(order: .match) { scanned[$0] = $1 }
    var histories: [MatchHistory] = []
    try await log.scanHistories(of: nil, upTo: .max) { histories.append($0) }
    for (match, scannedHistory) in zip([Ground.first, Ground.second], histories) {
      let history = try await log.history(of: match)
      try demand("the facts of \(match)", scanned[match] ?? [], is: history.facts)
      try demand("the history of \(match)", scannedHistory.spelled, is: history.spelled)
    }
    try demand("the histories", histories.count, is: 2)
    for (position, count) in [(0, 0), (1, 1)] {
      var early: [MatchHistory] = []
      try await log.scanHistories(of: [Ground.second, Ground.third], upTo: position) {
        early.append($0)
      }
      let isThere = try await log.streams(.match, upTo: position).contains(Ground.second)
      try demand("those up to e\(position)", early.count, is: isThere ? count : 0)
    }
  }

  static func scanGivesTheSameScores(_ log: any EventLog) async throws {
    try await writeMatches(to: log)
    // One goal stays struck out, so that the facts in order of entry could give another score.
    let records = try await log.read(Ground.second)
    guard let goal = records.first(where: { $0.event.name == "goal" }) else {
      throw Breach(reason: "The goals of leg 2 are missing.")
    }
    var reporter = Reporter(in: Ground.second, first: 301)
    try await log.appendSingly([try reporter.draft(.disallowed(goal.id, .offside, "57"))])
    for order in [ScanOrder.entry, .checked] {
      var scanned: [StreamName: Scoreboard] = [:]
      try await log.scanMatches(order: order) { scanned[$0] = Scoreboard(folding: $1) }
      for match in [Ground.first, Ground.second] {
        let board = Scoreboard(folding: try await log.history(of: match).facts)
        try demand("the scoreboard of \(match)", scanned[match], is: board)
      }
    }
  }

  /// Among them one that was never set, and one whose day was corrected.
  static func fixturesAreCorrected(_ log: any EventLog) async throws {
    var first = Reporter(in: Ground.first)
    var second = Reporter(in: Ground.second, first: 21)
    try await log.appendSingly([
      try second.draft(.scheduled("real-madrid", "leganes", on: "2018-01-24")),
      try first.draft(.scheduled("leganes", "real-madrid", on: "2018-01-18")),
      try event(99, in: Ground.third),
      try second.draft(.correction(of: .e(21), ["date": "2018-01-25"])),
    ])
    let days = ["2018-01-24", "2018-01-25"].map { CalendarDate($0) }
    func fixture(_ stream: StreamName, _ home: TeamSlug?, _ away: TeamSlug?, _ day: CalendarDate?)
      -> MatchFixture
    {
      MatchFixture(stream: stream, home: home, away: away, date: day)
    }
    let before = fixture(Ground.second, "real-madrid", "leganes", days[0])
    let after = fixture(Ground.second, "real-madrid", "leganes", days[1])
    let leg = fixture(Ground.first, "leganes", "real-madrid", CalendarDate("2018-01-18"))
    let unset = fixture(Ground.third, nil, nil, nil)
    try demand("the fixtures", try await log.fixtures(upTo: .max), is: [after, leg, unset])
    try demand("those up to e3", try await log.fixtures(upTo: 3), is: [before, leg, unset])
    try demand("those up to e1", try await log.fixtures(upTo: 1), is: [before])
    // A correction of a team, which is taken back.
    try await log.appendSingly([
      try second.draft(.correction(of: .e(21), ["away": "leganes-b"])),
      try second.draft(.retraction(of: .e(23))),
    ])
    let other = fixture(Ground.second, "real-madrid", "leganes-b", days[1])
    for (position, away, expected) in [
      (4, "leganes", [after]), (5, "leganes", []), (5, "leganes-b", [other]),
      (6, "leganes", [after]), (6, "leganes-b", []), (0, "leganes", []),
    ] as [(Int, TeamSlug, [MatchFixture])] {
      let found = try await log.fixtures(between: ["real-madrid"], and: [away], upTo: position)
      guard let found else { return }
      try demand("those against \(away) up to e\(position)", found, is: expected)
    }
    let both = try await log.fixtures(
      between: ["leganes", "real-madrid"], and: ["real-madrid", "leganes"], upTo: .max)
    try demand("those either way", both ?? [], is: [after, leg])
  }

  static func scanIsInOrder(_ log: any EventLog) async throws {
    let order = [Ground.third, Ground.first, Ground.second]
    for (index, match) in order.enumerated() {
      try await log.appendSingly([try event(index * 2 + 1, in: match)])
      try await log.appendSingly([try event(index * 2 + 2, in: .registry)])
    }
    try await log.appendSingly([try event(99, in: Ground.third)])
    for scanOrder in [ScanOrder.entry, .checked, .match] {
      var seen: [StreamName] = []
      try await log.scanMatches(order: scanOrder) { match, _ in seen.append(match) }
      try demand("the matches", seen, is: order)
    }
  }

  /// Checks names that only a correction introduces as well, so that sums over many matches are
  /// possible.
  static func nameHasOneNumber(_ log: any EventLog) async throws {
    try await writeMatches(to: log)
    var numbers: [String: Set<NameID>] = [:]
    var slugs: [NameID: Set<String>] = [:]
    for match in [Ground.first, Ground.second] {
      let history = try await log.history(of: match)
      for id in history.facts.flatMap({ [$0.team, $0.person, $0.other] }) where id.isSome {
        let slug = history.names.slug(id) ?? "?"
        numbers[slug, default: []].insert(id)
        slugs[id, default: []].insert(slug)
      }
    }
    try demand(numbers["isco"] != nil, "A name that a correction brought in is missing.")
    for (slug, ids) in numbers { try demand("the numbers of \(slug)", ids.count, is: 1) }
    for (_, names) in slugs { try demand("the names of one number", names.count, is: 1) }
  }

  static func noForwardReference(_ log: any EventLog) async throws {
    var reporter = Reporter(in: Ground.second)
    try await log.appendSingly([
      try reporter.draft(.scheduled("real-madrid", "leganes", on: "2018-01-24")),
      try reporter.draft(.retraction(of: .e(3))),
      try reporter.draft(.goal("leganes", "eraso", "32")),
      try reporter.draft(.retraction(of: .e(4))),
    ])
    let history = try await log.history(of: Ground.second)
    try demand("the goals", goals(of: history), is: ["leganes eraso 32"])
    try demand("what e2 acts upon", history.raw.first { $0.position == 2 }?.subject, is: 0)
    try demand("what e4 acts upon", history.raw.first { $0.position == 4 }?.subject, is: 0)
  }
}
