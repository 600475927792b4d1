import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Cádiz v Real Madrid, Copa del Rey 2015-16: Real were excluded for fielding an ineligible player.
struct `Decisions in a competition's stream` {
  private let journal: MatchJournal
  private let author = Author(by: "test", via: .typed)
  private let copa = StreamName.competition("copa-del-rey-2015-16")

  init() throws {
    let clock = SteppingClock()
    journal = try TestStore.journal(clock: clock)
  }

  @Test func `award a tie to one of its teams`() async throws {
    try await defineTie()
    #expect(try await refusal(of: award("copa-r32", to: "cadiz")) == nil)
    #expect(try await refusal(of: award("copa-r32", to: "barcelona")) == "team-not-in-tie")
    #expect(try await refusal(of: award("copa-r16", to: "cadiz")) == "no-tie")
  }

  @Test func `stay in the competition of their tie`() async throws {
    try await defineTie()
    let liga = StreamName.competition("la-liga-2015-16")
    #expect(try await refusal(of: award("copa-r32", to: "cadiz"), in: liga) == "other-competition")
  }

  @Test func `belong neither to the registry nor, about a table, to a match`() async throws {
    try await defineTie()
    let match = try #require(StreamName.match("cadiz-real-madrid-2015-12-02"))
    try await append(
      .matchScheduled(
        MatchScheduled(
          home: "cadiz", away: "real-madrid", date: try #require(CalendarDate("2015-12-02")))),
      to: match)
    #expect(try await refusal(of: award("copa-r32", to: "cadiz"), in: .registry) == "wrong-stream")
    #expect(try await refusal(of: .placeImposed(.sample), in: match) == "wrong-stream")
    #expect(try await refusal(of: .resultAnnulled(.sample), in: match) == nil)
  }

  @Test func `need a source`() async throws {
    let draft = try journal.draft(award("copa-r32", to: "cadiz"), to: copa, by: author)
    let refusal = await #expect(throws: Refusal.self) { try await journal.prepare([draft]) }
    #expect(refusal?.code == "no-source")
  }

  @Test func `say which match an award is about`() async throws {
    var result = ResultAwarded(score: Score(0, 3), reason: "made up", authority: "RFEF")
    #expect(try await refusal(of: .resultAwarded(result)) == "missing-field")
    result.match = "cadiz-real-madrid-2015-12-02"
    #expect(try await refusal(of: .resultAwarded(result)) == nil)
  }

  @Test func `name teams that are odd where nobody registered them`() async throws {
    let deduction = MatchEvent.pointsDeducted(
      PointsDeducted(team: "cadiz", points: 3, reason: "made up", authority: "RFEF"))
    let draft = try journal.draft(deduction, to: copa, by: author, source: ["marca"])
    #expect(try await journal.prepare([draft]).doubts.map(\.code) == ["unknown-team"])
    try await defineTie()
    let again = try journal.draft(deduction, to: copa, by: author, source: ["marca"])
    #expect(try await journal.prepare([again]).doubts.isEmpty)
  }

  @Test func `are corrected and taken back, and what stands is what is left`() async throws {
    try await defineTie()
    try await append(award("copa-r32", to: "real-madrid"), to: copa)
    let stream = try await journal.view().competition(named: "copa")
    let position = try #require(stream.history.records.last?.position)
    let wrong = try journal.draft(
      correcting: position, in: stream, values: ["to": "barcelona"], by: author)
    #expect(try await code { try await journal.prepare([wrong]) } == "team-not-in-tie")
    try await journal.append([
      try journal.draft(correcting: position, in: stream, values: ["to": "cad"], by: author)
    ])
    let now = try await journal.view().stream(copa)
    let award = try #require(now.history.standingDrafts.first { $0.record.position == position })
    #expect(award.draft.data["to"] == "cadiz")
    try await journal.append([try journal.draft(undoing: position, in: now, by: author)])
    let after = try await journal.view().stream(copa)
    #expect(!after.history.standingDrafts.contains { $0.record.position == position })
    #expect(throws: Refusal.self) {
      try journal.draft(undoing: position, in: after, by: author)
    }
  }

  @Test func `give back no points that a batch did not deduct before`() async throws {
    try await defineTie()
    let deducted = MatchEvent.pointsDeducted(
      PointsDeducted(team: "cadiz", points: 3, reason: "made up", authority: "RFEF"))
    let restored = MatchEvent.pointsRestored(
      PointsRestored(team: "cadiz", points: 3, reason: "made up", authority: "RFEF"))
    let drafts = try [deducted, restored, restored].map {
      try journal.draft($0, to: copa, by: author, source: ["marca"])
    }
    _ = try await journal.prepare(Array(drafts.prefix(2)))
    #expect(try await code { try await journal.prepare(drafts) } == "too-many-points")
    #expect(try await code { try await journal.prepare([drafts[1]]) } == "too-many-points")
  }

  @Test func `merge only into what is registered, and in no circle`() async throws {
    try await defineTie()
    let merger = MatchEvent.entitiesMerged(EntitiesMerged(from: "cadiz-cf", into: "cadiz"))
    let back = MatchEvent.entitiesMerged(EntitiesMerged(from: "cadiz", into: "cadiz-cf"))
    let renamed = MatchEvent.entityRenamed(EntityRenamed(entity: "cadix", name: "Cádiz"))
    #expect(try await refusal(of: back, in: .registry) == "not-registered")
    #expect(try await refusal(of: renamed, in: .registry) == "not-registered")
    try await append(merger, to: .registry)
    #expect(try await refusal(of: award("copa-r32", to: "cadiz-cf")) == nil)
  }

  // MARK: - Entering them

  private func award(_ tie: TieSlug, to team: TeamSlug) -> MatchEvent {
    .tieAwarded(
      TieAwarded(tie: tie, to: team, reason: "ineligible player", authority: "RFEF"))
  }

  private func defineTie() async throws {
    for (slug, name): (TeamSlug, String) in [
      ("cadiz", "Cádiz"), ("real-madrid", "Real Madrid"), ("barcelona", "Barcelona"),
    ] {
      try await append(.teamRegistered(TeamRegistered(team: slug, name: name)), to: .registry)
    }
    let competition = CompetitionDefined(
      competition: "copa-del-rey-2015-16", season: "2015-16", name: "Copa del Rey")
    try await append(.competitionDefined(competition), to: copa)
    let tie = TieDefined(
      tie: "copa-r32", competition: "copa-del-rey-2015-16", round: "Round of 32",
      teams: ["cadiz", "real-madrid"])
    try await append(.tieDefined(tie), to: copa)
  }

  private func append(_ event: MatchEvent, to stream: StreamName) async throws {
    try await journal.append([
      try journal.draft(event, to: stream, by: author, source: ["marca"])
    ])
  }

  /// Returns the code of an event's refusal; nil if it can be recorded.
  private func refusal(of event: MatchEvent, in stream: StreamName? = nil) async throws -> String? {
    let draft = try journal.draft(event, to: stream ?? copa, by: author, source: ["marca"])
    return try await code { try await journal.prepare([draft]) }
  }

  private func code(of work: () async throws -> Prepared) async throws -> String? {
    do {
      _ = try await work()
      return nil
    } catch {
      guard let refusal = error as? Refusal else { throw error }
      return refusal.code
    }
  }
}
