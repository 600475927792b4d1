import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

struct `A feed of matches that the journal holds` {
  private let desk = ImportDesk()

  private func event(_ plan: ImportPlan, _ type: String) -> JSONObject? {
    plan.drafts.first { $0.event.name == type }?.data
  }

  private func position(ofGoalAt minute: Int16, in match: MatchReading) -> Int? {
    match.history.facts.first { $0.kind == .goal && $0.minute == minute }?.position
  }

  // MARK: - Names

  /// Names that other lines write with a country, with a stray sign, or as the slug of another. The
  /// teams and people are made up.
  @Test(arguments: [
    ["Alder (Bra) v Birch (Uru) 1-0", "Alder\u{A0}Bra) v Cedar 2-0"],
    ["Alder Bra) v Cedar 2-0", "Alder (Bra) v Birch (Uru) 1-0"],
    ["Alder (Bra) v Birch 1-0", "Alder (Arg) v Cedar 2-0", "Alder-Arg v Dogwood 3-0"],
    ["Alder v Birch 1-0", "Alder+ v Cedar 2-0", "Alder 2 v Dogwood 3-0"],
    [
      "Alder v Birch 1-0 (Ash 5')", "Alder v Cedar 1-0 (Ash! 7')", "Alder v Dogwood 1-0 (ash-2 9')",
    ],
  ])
  func `brings nothing new, whatever its names are like`(lines: [String]) async throws {
    let text = "= Made-up Cup 2024\n\n2024-10-22\n" + lines.map { "  \($0)\n" }.joined()
    let feed = try FootballText.read(Array(text.utf8), file: "cup.txt")
    #expect(feed.matches.count == lines.count && feed.problems.isEmpty)
    try await desk.take(feed, from: "cup.txt")
    #expect(!(try await desk.take(feed, from: "cup.txt")).hasNews)
  }

  // MARK: - Goals

  @Test func `fills in the minute that the journal leaves open`() async throws {
    try await desk.take(.copa.with(0) { $0.incidents[0].at = nil }, from: "typed")
    let plan = try await desk.take(.copa)
    #expect(ImportDesk.types(plan) == ["source-added": 1, "correction": 1])
    #expect(plan.findings.map(\.kind) == [.fillsIn])
    #expect(plan.findings[0].here == "?'")
    #expect(plan.findings[0].there == "89'")
    #expect(try await desk.goals("leg-rma") == ["real-madrid asensio 89"])
    #expect(!(try await desk.take(.copa)).hasNews)
  }

  @Test func `fills in the scorer that the journal does not know`() async throws {
    let anonymous = Feed.copa.with(0) {
      $0.incidents[0].what = .goal(player: nil, own: false, penalty: false, assist: nil)
    }
    try await desk.take(anonymous, from: "typed")
    try await desk.take(.copa)
    #expect(try await desk.goals("leg-rma") == ["real-madrid asensio 89"])
    #expect(!(try await desk.take(.copa)).hasNews)
  }

  @Test func `fills in added time, and takes a minute without it for the same`() async throws {
    let played = Feed(matches: [
      FeedMatch("Birch", "1-0", "Alder", on: "2020-01-01").goal(.home, "Ash", "90")
    ])
    let exact = played.with(0) { $0.incidents[0].at = "90+3" }
    try await desk.take(played)
    try await desk.take(exact, from: "exact.txt")
    #expect(try await desk.goals("birch") == ["birch ash 90+3"])
    #expect(!(try await desk.take(played, from: "third.txt")).hasNews)
  }

  @Test func `notes another minute as a claim, and keeps ours`() async throws {
    try await desk.take(.copa, from: "typed")
    let changed = Feed.copa.with(1) { $0.incidents[1].at = "31" }
    let plan = try await desk.take(changed)
    #expect(ImportDesk.types(plan) == ["source-added": 1, "claim": 1])
    #expect(event(plan, "claim")?["field"] == "minute")
    #expect(event(plan, "claim")?["value"] == 31)
    #expect(plan.findings.map(\.kind) == [.claims])
    #expect(plan.findings[0].subject == "Eraso")
    #expect(plan.findings[0].recorded == "desk, import")
    #expect(try await desk.goals("rma-leg").contains("leganes eraso 32"))
  }

  @Test func `notes a difference once`() async throws {
    try await desk.take(.copa, from: "typed")
    let changed = Feed.copa.with(1) { $0.incidents[1].at = "31" }
    try await desk.take(changed)
    let again = try await desk.take(changed)
    #expect(!again.hasNews)
    #expect(again.counts.notedBefore == 1)
    // Another version of the file with the same content adds nothing either.
    let third = changed.with(0) { $0.attendance = 10_000 }
    let plan = try await desk.take(third)
    #expect(ImportDesk.types(plan) == ["source-added": 1, "attendance": 1])
  }

  @Test func `notes another scorer as a claim`() async throws {
    try await desk.take(.copa, from: "typed")
    let changed = Feed.copa.with(1) {
      $0.incidents[1].what = .goal(player: "Beauvue", own: false, penalty: false, assist: nil)
    }
    let plan = try await desk.take(changed)
    #expect(
      ImportDesk.types(plan) == ["source-added": 1, "person-registered": 1, "claim": 1])
    #expect(event(plan, "claim")?["field"] == "player")
    #expect(event(plan, "claim")?["value"] == "beauvue")
    #expect(try await desk.goals("rma-leg").contains("leganes eraso 32"))
  }

  @Test func `takes the feed's word where it is told to`() async throws {
    try await desk.take(.copa, from: "typed")
    let changed = Feed.copa.with(1) {
      $0.incidents[1].at = "31"
      $0.incidents[2].what = .goal(player: "Beauvue", own: false, penalty: false, assist: nil)
      $0.score.fullTime = Score(1, 3)
    }
    let options = ImportOptions(taking: .theirs)
    let plan = try await desk.take(changed, options)
    #expect(ImportDesk.types(plan)["claim"] == nil)
    #expect(ImportDesk.types(plan)["correction"] == 3)
    #expect(try await desk.goals("rma-leg").contains("leganes eraso 31"))
    #expect(try await desk.goals("rma-leg").contains("leganes beauvue 55"))
    #expect(try await desk.match("rma-leg").scoreboard().value.total == Score(1, 3))
    #expect(!(try await desk.take(changed, options)).hasNews)
  }

  @Test func `knows a player by the last name`() async throws {
    let full = Feed.copa.with(1) {
      $0.incidents[1].what = .goal(player: "Javier Eraso", own: false, penalty: false, assist: nil)
    }
    try await desk.take(full, from: "typed")
    #expect(!(try await desk.take(.copa)).hasNews)
    let initial = Feed.copa.with(1) {
      $0.incidents[1].what = .goal(player: "J. Eraso", own: false, penalty: false, assist: nil)
    }
    #expect(!(try await desk.take(initial, from: "initial.txt")).hasNews)
  }

  @Test func `adds a goal that the score leaves room for`() async throws {
    try await desk.take(.copa.with(1) { $0.incidents.removeLast() }, from: "typed")
    let plan = try await desk.take(.copa)
    #expect(plan.counts.newGoals == 1)
    #expect(plan.findings.isEmpty)
    #expect(try await desk.goals("rma-leg").count == 3)
  }

  @Test func `does not add a goal that it leaves no room for, and says so`() async throws {
    try await desk.take(.copa, from: "typed")
    let more = Feed.copa.with(1) { $0 = $0.goal(.away, "Beauvue", "80") }
    let plan = try await desk.take(more)
    #expect(!plan.hasNews)
    #expect(plan.problems.count == 1)
    #expect(try await desk.goals("rma-leg").count == 3)
  }

  @Test func `leaves alone what was corrected or taken back by hand`() async throws {
    try await desk.take(.copa)
    let match = try await desk.match("rma-leg")
    let eraso = try #require(position(ofGoalAt: 32, in: match))
    let pires = try #require(position(ofGoalAt: 55, in: match))
    let fix = try desk.journal.draft(
      correcting: eraso, in: match, values: [:], time: Entry(minute: Minute(33)), by: Author())
    try await desk.journal.append(fix)
    try await desk.journal.append(
      try desk.journal.drafts(undoing: pires, in: try await desk.match("rma-leg"), by: Author()))
    #expect(!(try await desk.take(.copa)).hasNews)
  }

  // MARK: - Scores

  @Test func `notes another score as a claim on the declared one`() async throws {
    try await desk.take(.copa, from: "typed")
    let plan = try await desk.take(.copa.with(1) { $0.score.fullTime = Score(1, 3) })
    #expect(ImportDesk.types(plan) == ["source-added": 1, "claim": 1])
    #expect(event(plan, "claim")?["field"] == "away")
    #expect(event(plan, "claim")?["value"] == 3)
    #expect(plan.matches.map(\.hasSameResult) == [true, false])
    let score = try await desk.records.first {
      $0.event.name == "score-declared" && $0.stream.slug.hasPrefix("real")
    }
    #expect(event(plan, "claim")?["about"] == score.map { .string($0.id.description) })
    #expect(try await desk.match("rma-leg").scoreboard().value.total == Score(1, 2))
  }

  @Test func `adds the half-time score that nobody declared`() async throws {
    try await desk.take(.copa.with(1) { $0.incidents = [] }, from: "typed")
    let plan = try await desk.take(
      .copa.with(1) {
        $0.incidents = []
        $0.score.halfTime = Score(0, 1)
      })
    #expect(ImportDesk.types(plan) == ["source-added": 1, "score-declared": 1])
  }

  // MARK: - A match that was logged live

  private func logSecondLeg() async throws {
    var reporter = Reporter(in: .match("real-madrid-leganes-2018-01-24") ?? .registry)
    var registry = Reporter(in: .registry, first: 500)
    for (slug, name) in [("real-madrid", "Real Madrid"), ("leganes", "Leganés")] {
      try await desk.journal.append([
        try registry.draft(
          "team-registered", data: ["team": .string(slug), "name": .string(name)])
      ])
    }
    for (slug, name, team) in [
      ("karim-benzema", "Karim Benzema", "real-madrid"), ("eraso", "Eraso", "leganes"),
      ("gabriel-pires", "Gabriel Pires", "leganes"),
    ] {
      try await desk.journal.append([
        try registry.draft(
          "person-registered",
          data: ["person": .string(slug), "name": .string(name), "team": .string(team)])
      ])
    }
    try await desk.journal.append(try reporter.drafts(CopaQuarterFinal.secondLeg))
  }

  @Test func `finds a match that was logged live, with the same result`() async throws {
    try await logSecondLeg()
    let feed = Feed(matches: [Feed.copa.matches[1].with { $0.score.halfTime = Score(0, 1) }])
    let plan = try await desk.plan(feed)
    #expect(plan.matches.map(\.hasSameResult) == [true])
    #expect(!plan.hasNews)
    #expect(plan.counts.knownGoals == 3)
  }

  @Test func `notes another result on the whistle`() async throws {
    try await logSecondLeg()
    let feed = Feed(matches: [Feed.copa.matches[1].with { $0.score.fullTime = Score(2, 2) }])
    let plan = try await desk.plan(feed)
    #expect(ImportDesk.types(plan) == ["source-added": 1, "claim": 1])
    #expect(event(plan, "claim")?["field"] == "score")
    #expect(event(plan, "claim")?["value"] == [2, 2])
  }

  // MARK: - The rest

  @Test func `adds attendance and referee once, and notes others`() async throws {
    let told = Feed.copa.with(0) {
      $0.attendance = 10_000
      $0.referee = "Mateu Lahoz"
      $0.venue = "Butarque"
    }
    try await desk.take(.copa, from: "typed")
    let first = try await desk.take(told)
    #expect(
      ImportDesk.types(first) == [
        "source-added": 1, "person-registered": 1, "attendance": 1, "officials-appointed": 1,
        "correction": 1,
      ])
    #expect(!(try await desk.take(told)).hasNews)
    let other = told.with(0) {
      $0.attendance = 9_000
      $0.referee = "Gil Manzano"
    }
    #expect(ImportDesk.types(try await desk.take(other))["claim"] == 2)
  }

  @Test func `knows a card again and adds one that is new`() async throws {
    func card(_ player: String, _ minute: Int?) -> FeedIncident {
      FeedIncident(
        line: 5, side: .home, at: minute.map { MatchTime(.firstHalf, $0) },
        .card(player: player, colour: .yellow))
    }
    try await desk.take(.copa.with(1) { $0.incidents.append(card("Ramos", nil)) }, from: "typed")
    let plan = try await desk.take(
      .copa.with(1) { $0.incidents += [card("Sergio Ramos", 20), card("Isco", 30)] })
    #expect(
      ImportDesk.types(plan) == [
        "source-added": 1, "person-registered": 1, "card": 1, "correction": 1,
      ])
  }

  @Test func `is found by its day although that was corrected`() async throws {
    try await desk.take(.copa, from: "typed")
    let match = try await desk.match("leg-rma")
    try await desk.journal.append(
      try desk.journal.draft(
        correcting: match.stream.records[0].position, in: match, values: ["date": "2018-01-19"],
        by: Author()))
    let moved = Feed.copa.with(0) { $0.date = CalendarDate("2018-01-19") }
    #expect(!(try await desk.take(moved)).hasNews)
  }

  @Test func `is found by its teams and day, whatever its slug says`() async throws {
    try await desk.take(Feed(matches: [Feed.copa.matches[1]]), from: "typed")
    let odd = try #require(StreamName.match("first-leg-of-the-quarter-final"))
    let match = MatchScheduled(
      home: "leganes", away: "real-madrid", date: try #require(CalendarDate("2018-01-18")))
    try await desk.journal.append([
      try desk.journal.draft(.matchScheduled(match), to: odd, by: Author())
    ])
    let plan = try await desk.plan(.copa)
    #expect(plan.counts.newMatches == 0)
    #expect(plan.matches.map(\.slug).contains(odd.slug))
  }

  @Test func `is found by the teams that stand for those of its slug`() async throws {
    try await desk.take(.copa, from: "typed")
    let renamed = TeamRegistered(team: "cd-leganes", name: "CD Leganés")
    let merged = EntitiesMerged(from: "leganes", into: "cd-leganes", kind: .team)
    try await desk.journal.append([
      try desk.journal.draft(.teamRegistered(renamed), to: .registry, by: Author()),
      try desk.journal.draft(.entitiesMerged(merged), to: .registry, by: Author()),
    ])
    #expect(try await desk.plan(.copa).counts.newMatches == 0)
  }

  @Test func `is looked for among the fixtures, and no other match is read`() async throws {
    let day = try #require(CalendarDate("2018-01-18")).daysSince1970
    let season = Feed(
      matches: (0..<40).map { index in
        var match = Feed.copa.matches[index % 2]
        match.date = CalendarDate(daysSince1970: day + 10 * index)
        return match
      })
    try await desk.take(season)
    let before = desk.log.readsByStream
    let absent = FeedMatch("Leganés", "1-1", "Real Madrid", on: "2018-05-01")
    #expect(try await desk.plan(Feed(matches: [absent])).counts.newMatches == 1)
    let read = desk.log.readsByStream.filter { $0.key.category == .match }
    let more = read.filter { before[$0.key, default: 0] < $0.value }
    #expect(more.isEmpty, "\(more)")
  }
}
