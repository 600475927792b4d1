import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Two made-up scorers at one made-up match, Ash v Elm: both journals begin as one.
struct `A merge` {
  private let ours, theirs: MatchJournal
  private let ana = Author(by: "ana", via: .live)
  private let ben = Author(by: "ben", via: .live)
  private static let stream = StreamName.match("ash-elm-2026-05-02")

  init() async throws {
    let base = try TestStore.journal(clock: Self.clock())
    var setup = MatchSetup(
      title: try MatchTitle("Ash v Elm"), date: try #require(CalendarDate("2026-05-02")))
    setup.venue = "Made-Up Ground"
    try await base.record(setup, by: Author(by: "desk", via: .typed))
    ours = try TestStore.journal(origin: "example.org/ana", clock: Self.clock(3_600_000))
    // Ben's watch is a little behind, so that what both log was recorded by Ana first.
    theirs = try TestStore.journal(
      origin: "example.org/ben",
      clock: Self.clock(3_600_500))
    let drafts = try await base.log.snapshot().read(from: 1, limit: 100).map { try $0.plain }
    for journal in [ours, theirs] { _ = try await journal.log.append(drafts) }
  }

  /// A clock that starts the evening after the match, some milliseconds later.
  private static func clock(_ offset: Int64 = 0) -> SteppingClock {
    SteppingClock(from: Instant(milliseconds: 1_777_838_400_000 + offset))
  }

  private func log(
    _ word: String, _ values: [String: String] = [:], at minute: String? = nil,
    in journal: MatchJournal, by author: Author
  ) async throws -> Int {
    let outcome = try await journal.record(
      word, values, at: minute, in: try #require(Self.stream), by: author)
    return try #require(outcome.records.last?.position)
  }

  private func match(_ journal: MatchJournal) async throws -> MatchReading {
    try await journal.view().match(try #require(Self.stream))
  }

  private func score(_ journal: MatchJournal) async throws -> Score? {
    try await match(journal).result()?.knownScore
  }

  @discardableResult
  private func merge(_ answers: MergePlan.Answer...) async throws -> Merged {
    try await ours.merge(try await ours.plan(merging: theirs), answers: answers)
  }

  private func logBoth(_ word: String, _ values: [String: String], _ one: String, _ two: String)
    async throws
  {
    _ = try await log(word, values, at: one, in: ours, by: ana)
    _ = try await log(word, values, at: two, in: theirs, by: ben)
  }

  // MARK: - What there can only be one of

  @Test func `of whistles that both logged keeps the first, and asks nobody`() async throws {
    for (journal, author) in [(ours, ana), (theirs, ben)] {
      for word in ["kick-off", "half-time", "second-half", "full-time"] {
        _ = try await log(word, in: journal, by: author)
      }
    }
    let plan = try await ours.plan(merging: theirs)
    #expect(plan.questions.isEmpty && plan.twins.count == 4)
    let keeps = plan.twins.map(\.keepsOurs)
    #expect(keeps == [true, true, true, true])
    try await merge()
    let match = try await match(ours)
    #expect(match.status() == .finished)
    let whistles = match.stream.standingDrafts.filter {
      ["period-start", "period-end"].contains($0.draft.envelope.type)
    }
    #expect(whistles.map { $0.record.envelope.by } == ["ana", "ana", "ana", "ana"])
  }

  // MARK: - What may be one thing

  @Test func `never joins two goals of one man unasked`() async throws {
    try await logBoth("goal", ["player": "Oak", "team": "Ash"], "31", "32")
    let plan = try await ours.plan(merging: theirs)
    #expect(plan.questions.count == 1)
    #expect(plan.questions[0].fields == ["minute"])
  }

  @Test func `of one goal at two minutes counts one, and claims the other minute`() async throws {
    try await logBoth("goal", ["player": "Oak", "team": "Ash"], "31", "32")
    try await merge(.same)
    #expect(try await score(ours) == Score(1, 0))
    let dispute = try #require(try await match(ours).disputes.first)
    #expect(dispute.claimed("minute") == 32 && dispute.values[0].recorded == 31)
    #expect(dispute.values.count == 1)
    let publisher = try await match(ours).directory.sources[dispute.sources[0]]?.publisher
    #expect(publisher == "ben")
  }

  @Test func `of two goals counts both`() async throws {
    try await logBoth("goal", ["player": "Oak", "team": "Ash"], "31", "32")
    try await merge(.another)
    #expect(try await score(ours) == Score(2, 0))
    #expect(try await match(ours).disputes.isEmpty)
  }

  @Test func `without an answer counts one, and says what it would be with the other`()
    async throws
  {
    try await logBoth("goal", ["player": "Oak", "team": "Ash"], "31", "32")
    try await merge()
    #expect(try await score(ours) == Score(1, 0))
    let effects = try await ours.view().disputes(on: try await match(ours))
    let another = try #require(
      effects.first { $0.dispute.claimed(Dispute.Field.another) != nil })
    #expect(another.changes)
    #expect(another.otherwise?.result()?.knownScore == Score(2, 0))
    let ruling = ClaimRuling(
      on: another.dispute.position, .accepted, authority: "referee", sources: ["report"],
      author: ana)
    let match = try await match(ours)
    let drafts = try ours.drafts(ruling: ruling, in: match)
    _ = try await ours.record { try await ours.prepare(drafts, seeing: $0, allowsLate: true) }
    #expect(try await score(ours) == Score(2, 0))
  }

  @Test func `asks nothing of goals that are minutes apart, or of other teams`() async throws {
    try await logBoth("goal", ["player": "Oak", "team": "Ash"], "31", "40")
    _ = try await log("goal", ["player": "Fir", "team": "Elm"], at: "31", in: theirs, by: ben)
    #expect(try await ours.plan(merging: theirs).questions.isEmpty)
    try await merge()
    #expect(try await score(ours) == Score(2, 1))
  }

  @Test func `of a goal that one of them saw struck out keeps it struck out`() async throws {
    try await logBoth("goal", ["player": "Oak", "team": "Ash"], "31", "31")
    let goal = try await match(theirs).result()?.goals.first?.position ?? 0
    _ = try await log(
      "goal-disallowed", ["goal": "e\(goal)", "reason": "offside"], at: "32", in: theirs, by: ben)
    try await merge(.same)
    #expect(try await score(ours) == Score(0, 0))
  }

  @Test func `lets the first scorer be named by the second`() async throws {
    _ = try await log("goal", ["team": "Ash"], at: "31", in: ours, by: ana)
    _ = try await log("goal", ["team": "Ash", "player": "Yew"], at: "31", in: theirs, by: ben)
    try await merge(.same)
    let match = try await match(ours)
    #expect(try await score(ours) == Score(1, 0))
    #expect(match.disputes.isEmpty)
    let goal = try #require(match.result()?.goals.first)
    #expect(match.history.names.person(goal.person)?.text == "yew")
  }

  // MARK: - What is refused

  @Test func `of a journal that was changed after it was written is refused`() async throws {
    let goal = try await log("goal", ["player": "Oak", "team": "Ash"], at: "31", in: ours, by: ana)
    let record = try #require(try await ours.log.snapshot().record(at: goal))
    var content = record.draft.content
    var data = record.draft.data
    data["team"] = "elm"
    content["data"] = .object(data)
    _ = try await theirs.log.append([try Draft(content: content)])
    await #expect { try await ours.plan(merging: theirs) } throws: {
      ($0 as? Refusal)?.code == "id-conflict"
    }
  }

  @Test func `of a private journal into one that cannot erase is refused`() async throws {
    let secret = try TestStore.journal(isPrivate: true)
    await #expect { try await ours.plan(merging: secret) } throws: {
      ($0 as? Refusal)?.code == "would-publish"
    }
    _ = try await secret.plan(merging: ours)
  }

  /// Two private journals know one made-up person, and Ana's has the name erased.
  @Test func `that brings an erased name back in a text nobody can erase is refused`() async throws
  {
    let mine = try TestStore.journal(
      origin: "example.org/mine", isPrivate: true, clock: Self.clock(3_600_000))
    let other = try TestStore.journal(
      origin: "example.org/other", isPrivate: true, clock: Self.clock(3_600_500))
    let shared = try await ours.log.snapshot().read(from: 1, limit: 100).map { try $0.plain }
    let person = try ours.draft(
      .personRegistered(
        PersonRegistered(person: PersonSlug(known: "p-made-up"), name: "Raul Made-Up")),
      to: .registry, by: ana)
    for journal in [mine, other] { _ = try await journal.log.append(shared + [person]) }
    let erased = DataErased(
      target: person.id, person: PersonSlug(known: "p-made-up"), reason: "asked to")
    _ = try await mine.log.append([try mine.draft(.dataErased(erased), to: .registry, by: ana)])
    _ = try await mine.plan(merging: other)

    // What a claim says stays in the record for good; only its digest could be hidden.
    let stream = try #require(Self.stream)
    let scheduled = try #require(
      shared.first { $0.envelope.stream == stream && $0.envelope.type == "match-scheduled" })
    let papers = SourceSlug(known: "papers")
    func claim(_ name: String) throws -> Draft {
      try other.draft(
        .claim(Claim(about: scheduled.id, field: "venue", value: .string(name))), to: stream,
        by: ben, source: [papers])
    }
    _ = try await other.log.append([
      try other.draft(
        .sourceAdded(SourceAdded(source: papers, publisher: "Papers")), to: .registry, by: ben),
      try claim("Raul's Ground"),
    ])
    _ = try await mine.plan(merging: other)
    let telling = try claim("Raul Made-Up Stadium")
    let told = try #require(try await other.log.append([telling]).first)
    let before = try await mine.log.head().position
    await #expect { try await mine.plan(merging: other) } throws: {
      guard let refusal = $0 as? Refusal else { return false }
      return refusal.code == "would-bring-back"
        && refusal.reason.contains("e\(told.record.position) there")
    }
    #expect(try await mine.log.head().position == before)
    // The other way round nothing comes back: the erasure comes in.
    _ = try await other.merge(try await other.plan(merging: mine))
    let registered = try await other.log.snapshot().read(from: 1, limit: 100)
      .first { $0.id == person.id }
    #expect(registered?.draft.data["name"] == .string(Erasable.erased))
  }

  @Test func `of a match that has two names is refused`() async throws {
    let other = try TestStore.journal(clock: Self.clock())
    let registered = TeamRegistered(team: TeamSlug(known: "the-ash"), name: "Ash")
    try await other.append([
      try other.draft(.teamRegistered(registered), to: .registry, by: ben)
    ])
    try await other.record(
      MatchSetup(
        title: try MatchTitle("Ash v Elm"), date: try #require(CalendarDate("2026-05-02"))),
      by: ben)
    await #expect { try await ours.plan(merging: other) } throws: {
      ($0 as? Refusal)?.code == "match-of-two-names"
    }
  }

  @Test func `of two people under one name is refused`() async throws {
    for (journal, name) in [(ours, "Raul Made-Up"), (theirs, "Luis Made-Up")] {
      let person = PersonRegistered(person: PersonSlug(known: "made-up"), name: name)
      try await journal.append([
        try journal.draft(.personRegistered(person), to: .registry, by: ben)
      ])
    }
    await #expect { try await ours.plan(merging: theirs) } throws: {
      ($0 as? Refusal)?.code == "slug-means-two"
    }
  }

  @Test func `planned before somebody else wrote is refused`() async throws {
    try await logBoth("goal", ["player": "Oak", "team": "Ash"], "31", "60")
    let plan = try await ours.plan(merging: theirs)
    _ = try await log("goal", ["player": "Yew", "team": "Ash"], at: "70", in: ours, by: ana)
    await #expect { try await ours.merge(plan) } throws: {
      ($0 as? Refusal)?.code == "changed-meanwhile"
    }
  }

  // MARK: - Two journals that never met

  @Test func `of two journals that were set up apart joins their teams and the match`()
    async throws
  {
    let other = try TestStore.journal(
      origin: "example.org/apart", clock: Self.clock(7_200_000))
    try await other.record(
      MatchSetup(
        title: try MatchTitle("Ash v Elm"), date: try #require(CalendarDate("2026-05-02"))),
      by: ben)
    _ = try await log("goal", ["team": "Elm", "player": "Fir"], at: "10", in: other, by: ben)
    let plan = try await ours.plan(merging: other)
    _ = try await ours.merge(plan)
    #expect(try await score(ours) == Score(0, 1))
    #expect(try await match(ours).scheduled.venue == "Made-Up Ground")
    #expect(try await ours.view().matchNames().count == 1)
    // The other way round, the match has its ground as well.
    let again = try await other.plan(merging: ours)
    _ = try await other.merge(again)
    #expect(try await match(other).scheduled.venue == "Made-Up Ground")
    #expect(try await score(other) == Score(0, 1))
  }
}
