import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import JournalTesting
import MatchJournal
import Testing

/// The registry is read as needed, and every answer is the same as if all of it had been read.
struct `An answer from those whom it needs` {
  @Test func `of the demo is that from everybody`() async throws {
    let journal = try TestStore.journal()
    try await journal.logDemo()
    try await expectSame(in: journal)
  }

  @Test func `of a cup with rulings is that from everybody`() async throws {
    let cup = try await SpringCup()
    try await expectSame(in: cup.journal)
    try await expectSameTables(of: cup.slug, in: cup.journal)
  }

  @Test(.enabled(if: History.isPresent, History.absence))
  func `of a season that was imported is that from everybody`() async throws {
    let season = try await Season(["espana/2012-13/1-liga.txt"], rules: "es.la-liga.2012-13")
    try await expectSameTables(of: season.competition, in: season.journal)
    try await expectSame(in: season.journal, limit: 30)
  }

  @Test func `under a supposition about a tie is the tie's own`() async throws {
    let journal = try TestStore.journal()
    try await journal.logDemo()
    let defined = try #require(
      try await journal.log.snapshot().read(.competition("copa-del-rey-2017-18")).first {
        if case .tieDefined = $0.event { true } else { false }
      })
    let replace: JSONObject = ["round": "Final"]
    let correction = try journal.draft(
      .correction(Correction(target: defined.id, replace: replace)), to: defined.stream,
      by: Author())
    let corrected = try #require(try await journal.append([correction]).records.first?.position)
    let view = try await journal.supposing(
      without: [corrected], in: try await journal.view(readingAll: false))
    let name = try await view.resolve(match: "rma-leg")
    let answer = try await view.ask(.match(name))
    #expect(answer.tie?.verdict.decidedBy == "away-goals")
  }

  @Test func `without a correction of a name calls the team as it was registered`() async throws {
    let journal = try TestStore.journal()
    try await journal.logDemo()
    let registered = try #require(
      try await journal.log.snapshot().read(.registry).first {
        if case .teamRegistered(let team) = $0.event { team.team == "leganes" } else { false }
      })
    let correction = try journal.draft(
      .correction(Correction(target: registered.id, replace: ["short": "The cucumber growers"])),
      to: .registry, by: Author())
    let corrected = try #require(try await journal.append([correction]).records.first?.position)
    let now = try await journal.view(readingAll: false)
    let name = try await now.resolve(match: "rma-leg")
    #expect(try await now.ask(.match(name)).match.title(.away) == "The cucumber growers")
    let then = try await journal.supposing(without: [corrected], in: now)
    #expect(try await then.ask(.match(name)).match.title(.away) == "Leganés")
  }

  @Test func `says of a struck-out goal that it does without whose it was`() async throws {
    let journal = try TestStore.journal()
    try await journal.logDemo()
    let view = try await journal.view(readingAll: false)
    let match = try await view.match(try await view.resolve(match: "rma-leg"))
    let goal = try #require(
      match.stream.records.first {
        if case .goal(let goal) = $0.event { goal.player == "gabriel-pires" } else { false }
      })
    let ruling = try journal.draft(
      .goalDisallowed(GoalDisallowed(goal: goal.id, reason: .offside)), to: goal.stream,
      at: MatchTime(.secondHalf, 56), by: Author())
    let prepared = try await journal.prepare([ruling], allowsLate: true)
    let struck = try #require(try await journal.append(prepared).records.first?.position)
    let supposed = try await journal.supposing(
      without: [struck], in: try await journal.view(readingAll: false))
    let line = try #require(try await SuppositionText(supposed).line)
    #expect(line.contains("Pires"))
    #expect(!line.contains("gabriel-pires"))
  }

  @Test func `to a slug that was merged away is that of the slug it was merged into`()
    async throws
  {
    let journal = try TestStore.journal()
    let (one, two) = (PersonSlug(known: "p1"), PersonSlug(known: "p2"))
    let merger = EntitiesMerged(from: "ghost", into: "p1", kind: .person)
    try await journal.append([
      try journal.draft(
        .personRegistered(PersonRegistered(person: one, name: "Ann One")), to: .registry,
        by: Author()),
      try journal.draft(
        .personRegistered(PersonRegistered(person: two, name: "Ghost Rider")), to: .registry,
        by: Author()),
    ])
    // As a batch from elsewhere brings it: the slug that is merged was never registered.
    try await journal.append([
      try journal.draft(.entitiesMerged(merger), to: .registry, by: Author())
    ])
    #expect(try await journal.view(readingAll: false).person(named: "ghost") == one)
    #expect(try await journal.view(readingAll: false).person(named: "ghost rider") == two)
  }

  @Test func `to a renamed competition with its season is that one`() async throws {
    let journal = try TestStore.journal()
    let (first, second) = (CompetitionSlug(known: "c1"), CompetitionSlug(known: "c2"))
    func defined(_ slug: CompetitionSlug, _ name: String) throws -> Draft {
      let event = CompetitionDefined(competition: slug, season: "2017-18", name: name)
      return try journal.draft(.competitionDefined(event), to: .competition(slug), by: Author())
    }
    try await journal.append([try defined(first, "Primera"), try defined(second, "Super Liga")])
    let renamed = EntityRenamed(entity: "c1", name: "Liga", kind: .competition)
    try await journal.append([
      try journal.draft(.entityRenamed(renamed), to: .registry, by: Author())
    ])
    #expect(
      try await journal.view(readingAll: false).competitionSlug(named: "liga 2017-18") == first)
    #expect(
      try await journal.view(readingAll: false).competitionSlug(named: "super liga") == second)
  }

  /// Compares each match, told in every way, and its tie with those of a view that has read
  /// everything.
  private func expectSame(in journal: MatchJournal, limit: Int = .max) async throws {
    for name in try await journal.view(readingAll: false).matchNames().prefix(limit) {
      let (near, whole) = (
        try await journal.view(readingAll: false), try await journal.view(readingAll: false)
      )
      _ = try await whole.directory()
      let (one, other) = (try await told(name, near), try await told(name, whole))
      #expect(one == other, "\(name.slug)")
    }
    try await expectSameList(in: journal)
  }

  /// Compares the list of matches with the matches, each read with everybody.
  private func expectSameList(in journal: MatchJournal) async throws {
    let whole = try await journal.view(readingAll: false)
    let all = try await whole.directory()
    let matches = try await whole.matches()
    let near = try await journal.view(readingAll: false)
    #expect(try await near.summaries() == matches.map { MatchSummary($0) })
    for slug in all.competitions.keys.sorted() {
      let own = try await whole.matches(of: [slug]).map { MatchSummary($0) }
      let found = try await journal.view(readingAll: false).summaries(of: [slug])
      #expect(found == own, "\(slug)")
    }
  }

  /// Compares the tables and the scorers with those of a view that has read everything.
  private func expectSameTables(of slug: CompetitionSlug, in journal: MatchJournal) async throws {
    let (near, whole) = (
      try await journal.view(readingAll: false), try await journal.view(readingAll: false)
    )
    _ = try await whole.directory()
    let (one, other) = (try await tables(of: slug, near), try await tables(of: slug, whole))
    #expect(one == other)
  }

  private func tables(of slug: CompetitionSlug, _ view: JournalView) async throws -> [String] {
    let tables = try await view.ask(.tables(of: slug))
    let text = TablesText(tables, isExplained: true, label: "")
    var lines: [String] = []
    for table in tables {
      lines += text.lines(of: table, try await view.decisions(on: table))
    }
    let results = try await view.ask(.results(of: slug))
    let scorers = results.scorers
    return lines
      + ScorersText(scorers.ranked, scorers, of: results, count: 100).lines
  }

  private func told(_ name: MatchName, _ view: JournalView) async throws -> [String] {
    let style = Style.plain
    let match = try await view.reading(name)
    let report = try await view.ask(.report(of: name, ReportOptions(language: .english))).report
    var lines = [
      JSONValue.object(Documents.audit(match, at: .end)).canonicalText,
      JSONValue.object(report.json).canonicalText,
    ]
    for record in match.stream.records { lines.append(EventWords(match).text(of: record.draft)) }
    if let result = match.result() {
      lines += AuditMatchText(match, result, try await view.decisions(on: match), style).lines
    }
    if let tie = try await view.tie(of: match) {
      lines.append(JSONValue.object(Documents.audit(tie)).canonicalText)
      lines += AuditText(tie, try await view.decisions(on: tie), style).lines(isShort: false)
    }
    return lines
  }
}
