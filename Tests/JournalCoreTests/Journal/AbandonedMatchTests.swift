import JournalCore
import JournalTesting
import Testing

/// Serbia v Albania, Belgrade, 14 October 2014: abandoned in minute 42 at 0-0 and never resumed.
private let belgrade = Scenario.given(
  .scheduled("serbia", "albania", on: "2014-10-14"), .kickOff,
  Happening(.matchAbandoned(MatchAbandoned(reason: "brawl", by: "referee")), at: "42"))

private let resumption = Happening(.matchResumed(MatchResumed(from: "42")))

struct `A match that was abandoned` {
  @Test(arguments: [
    Happening.goal("serbia", nil, "43"), .starts(.secondHalf), .kick("serbia", 1, .scored),
    .substitution("albania", off: "a-made-up-player", on: "another", "43"),
    Happening(.corner(Corner(team: "albania")), at: "44"),
  ])
  func `takes nothing that is played`(happening: Happening) {
    #expect(belgrade.when(happening).refusal != nil)
  }

  @Test func `refuses a goal by the code of its own`() {
    #expect(
      belgrade.when(.goal("serbia", nil, "43")).summary == "refused: match-abandoned")
  }

  @Test func `takes what happened before, and what is said and ruled after`() {
    #expect(belgrade.when(.goal("serbia", nil, "12")).summary == "accepted")
    #expect(belgrade.when(.card(.yellow, "albania", "lorik-cana", "42")).summary == "accepted")
    let quote = Observation(text: "The players left the pitch")
    #expect(belgrade.when(.observation(quote)).summary == "accepted")
    #expect(belgrade.when(award(3, 0, to: "serbia", by: "UEFA")).summary == "accepted")
  }

  @Test func `goes on where it was broken off`() {
    let resumed = belgrade.and(resumption)
    #expect(resumed.when(.goal("serbia", nil, "43")).summary == "accepted")
    #expect(resumed.when(.halfTime).summary == "accepted")
  }

  @Test func `goes on there though much was said in between`() {
    let quote = Happening(.observation(Observation(text: "The fans had to leave")), at: "post")
    let resumed = belgrade.and(quote, resumption)
    #expect(resumed.when(.goal("serbia", nil, "43")).summary == "accepted")
  }

  @Test func `was not abandoned before a goal that stands`() {
    let played = Scenario.given(
      .scheduled("serbia", "albania", on: "2014-10-14"), .kickOff, .goal("serbia", nil, "43"))
    let early = Happening(.matchAbandoned(MatchAbandoned(reason: "fog")), at: "42")
    let late = Happening(.matchAbandoned(MatchAbandoned(reason: "fog")), at: "44")
    #expect(played.when(early).summary == "refused: match-abandoned")
    #expect(played.when(late).summary == "accepted")
  }

  @Test func `is not resumed twice, nor before it was abandoned`() {
    let played = Scenario.given(.scheduled("serbia", "albania", on: "2014-10-14"), .kickOff)
    #expect(played.when(resumption).summary == "refused: not-abandoned")
    #expect(belgrade.and(resumption).when(resumption).summary == "refused: not-abandoned")
  }

  @Test func `names a minute that a clock can show`() {
    for from in ["55", "45+2"] {
      #expect(throws: Never.self) { try MatchResumed(from: from).check() }
    }
    for from in ["", "half-time", "0", "45+99"] {
      #expect(throws: Refusal.self) { try MatchResumed(from: from).check() }
    }
  }
}

struct `An award` {
  @Test func `has its score and its team in its fact`() throws {
    let decided = try #require(
      belgrade.when(award(0, 3, to: "albania", by: "CAS", kept: true)).scenario)
    let fact = try #require(decided.history.facts.last)
    #expect(fact.kind == .resultAwarded)
    #expect(Fact.unpack(fact.value) == Score(0, 3))
    #expect(fact.value & Fact.scorersKept != 0)
    #expect(decided.history.names.team(fact.team) == "albania")
  }

  @Test func `stands at the end of the match, whenever it was entered`() throws {
    let late = Happening.goal("serbia", nil, "10")
    let decided = belgrade.and(late, award(3, 0, to: "serbia", by: "UEFA"))
    let before = decided.history.facts(upTo: .minute(try #require(Minute("45"))), in: .standard)
    #expect(!before.contains { $0.kind == .resultAwarded })
    #expect(before.contains { $0.kind == .goal })
  }

  @Test func `goes to a team of the match`() {
    #expect(
      belgrade.when(award(3, 0, to: "portugal", by: "UEFA")).summary
        == "refused: team-not-in-match")
    #expect(belgrade.when(award(0, 0, to: nil, by: "UEFA")).summary == "accepted")
  }

  @Test func `is odd where the team loses by it`() {
    #expect(belgrade.when(award(0, 3, to: "serbia", by: "UEFA")).summary == "doubts: award-differs")
    #expect(belgrade.when(award(0, 3, to: "albania", by: "CAS")).summary == "accepted")
  }
}

private func award(
  _ home: Int, _ away: Int, to team: TeamSlug?, by authority: String, kept: Bool? = nil
) -> Happening {
  Happening(
    .resultAwarded(
      ResultAwarded(
        score: Score(home, away), to: team, reason: "crowd trouble", authority: authority,
        scorersKept: kept)))
}
