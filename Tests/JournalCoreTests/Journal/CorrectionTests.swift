import JournalCore
import JournalTesting
import Testing

extension Scenario {
  /// Returns the event at a position as it counts: `eraso 32`; nil if it was taken back.
  fileprivate func goal(_ position: Int) -> String? {
    guard let fact = history.facts.first(where: { $0.position == position }) else { return nil }
    return "\(history.names.slug(fact.person) ?? "?") \(fact.minute)"
  }
}

/// e1 the match, e2 a goal that is corrected later.
private let match = Scenario.given(
  .scheduled("real-madrid", "leganes", on: "2018-01-24"), .goal("leganes", "eraso", "31"))

struct `A correction` {
  @Test func `replaces fields of the data and of the time`() {
    #expect(match.and(.correction(of: .e(2), ["minute": 32])).goal(2) == "eraso 32")
    let player = match.and(.correction(of: .e(2), ["player": "gabriel-pires"]))
    #expect(player.goal(2) == "gabriel-pires 31")
    let both = match.and(.correction(of: .e(2), ["player": "beauvue", "minute": 33]))
    #expect(both.goal(2) == "beauvue 33")
  }

  @Test func `with null removes a field`() {
    #expect(match.and(.correction(of: .e(2), ["player": .null])).goal(2) == "? 31")
    #expect(match.and(.correction(of: .e(2), ["minute": .null])).goal(2) == "eraso 0")
  }

  @Test func `and another of the same event add up, the later one last`() {
    let twice = match.and(
      .correction(of: .e(2), ["minute": 32, "player": "beauvue"]),
      .correction(of: .e(2), ["player": "gabriel-pires"]))
    #expect(twice.goal(2) == "gabriel-pires 32")
  }

  @Test func `of a correction acts upon the event at the end of the chain`() {
    let chain = match.and(
      .correction(of: .e(2), ["player": "beauvue"]), .correction(of: .e(3), ["player": "amrabat"]),
      .correction(of: .e(4), ["minute": 32]))
    #expect(chain.goal(2) == "amrabat 32")
  }

  @Test func `that is taken back restores what it replaced`() {
    let undone = match.and(
      .correction(of: .e(2), ["player": "beauvue"]), .correction(of: .e(2), ["minute": 32]),
      .retraction(of: .e(3)))
    #expect(undone.goal(2) == "eraso 32")
    #expect(undone.and(.retraction(of: .e(4))).goal(2) == "eraso 31")
    #expect(undone.and(.retraction(of: .e(5))).goal(2) == "beauvue 32")
  }

  @Test func `of an event that was taken back is refused, and counts when that is undone`() {
    let undone = match.and(.retraction(of: .e(2)))
    let correction = Happening.correction(of: .e(2), ["minute": 32])
    #expect(undone.when(correction).summary == "refused: not-standing")
    #expect(undone.and(.retraction(of: .e(3))).when(correction).summary == "accepted")
  }

  @Test func `is refused where the corrected event could not have been recorded`() {
    func verdict(_ replace: JSONObject) -> String {
      match.when(.correction(of: .e(2), replace)).summary
    }
    #expect(verdict(["minute": 46]) == "refused: minute-outside-period")
    #expect(verdict(["team": "sevilla"]) == "refused: team-not-in-match")
    #expect(verdict(["team": .null]) == "refused: malformed-data")
    #expect(verdict(["player": 7]) == "refused: malformed-data")
    #expect(verdict(["period": "HT", "minute": .null]) == "refused: not-in-play")
    #expect(verdict(["playr": "beauvue"]) == "refused: unknown-field")
    #expect(verdict([:]) == "refused: nothing-to-correct")
    #expect(verdict(["minute": 32]) == "accepted")
  }

  @Test func `is refused where it makes a later event wrong`() {
    let sentOff = match.and(
      .card(.red, "leganes", "tito", "50"), .goal("leganes", "tito", "40"))
    let outcome = sentOff.when(.correction(of: .e(3), ["minute": 39, "period": "H1"]))
    #expect(outcome.summary == "refused: dismissed-player")
    #expect(outcome.refusal?.reason.hasPrefix("e4 would then be wrong") == true)
  }

  @Test func `of an unknown minute gives it, with its precision`() throws {
    let unknown = Scenario.given(
      .scheduled("real-madrid", "leganes", on: "2018-01-24"), .goal("leganes", "beauvue", "?H2"))
    let outcome = unknown.when(.correction(of: .e(2), ["minute": 56]))
    let known = try #require(outcome.scenario)
    #expect(known.goal(2) == "beauvue 56")
    let chain = known.history.standing.corrections[2] ?? []
    let corrections = chain.compactMap { known.drafts[$0 - 1].correction }
    let effective = try known.drafts[1].corrected(by: corrections)
    #expect(effective.envelope.at == "56")
    #expect(known.drafts[1].envelope.at == "?H2")
  }

  @Test func `keeps fields that nobody knows`() throws {
    var reporter = Reporter()
    let goal = try reporter.draft(
      "goal", at: "31", data: ["team": "leganes", "x-speed": 101, "later": ["a": 1]])
    let corrected = try goal.corrected(by: [Correction(target: .e(1), replace: ["x-speed": 99])])
    #expect(corrected.data == ["team": "leganes", "x-speed": 99, "later": ["a": 1]])
  }
}

struct `Taking back` {
  @Test func `an event leaves everything as if it had never been`() {
    let undone = match.and(.retraction(of: .e(2)))
    #expect(undone.goal(2) == nil)
    #expect(undone.history.standing.withdrawn == [2])
  }

  @Test func `a retraction brings the event back, and so on`() {
    var chain = match
    for turn in 3...10 {
      chain = chain.and(.retraction(of: .e(turn - 1)))
      #expect((chain.goal(2) == nil) == !turn.isMultiple(of: 2), "after e\(turn)")
    }
  }

  @Test func `one of two corrections leaves the other`() {
    let both = match.and(
      .correction(of: .e(2), ["minute": 32]), .correction(of: .e(2), ["minute": 33]))
    #expect(both.goal(2) == "eraso 33")
    #expect(both.and(.retraction(of: .e(4))).goal(2) == "eraso 32")
    #expect(both.and(.retraction(of: .e(3))).goal(2) == "eraso 33")
  }

  @Test func `a goal leaves what refers to it without effect`() {
    let struck = match.and(.disallowed(.e(2), .offside, "32"), .retraction(of: .e(2)))
    #expect(struck.history.facts.reduce(0) { $0 + $1.effect } == 0)
    #expect(struck.and(.retraction(of: .e(4))).history.facts.reduce(0) { $0 + $1.effect } == 0)
  }

  @Test func `an event in a stream's history agrees with that in a match's`() throws {
    let chain = match.and(
      .correction(of: .e(2), ["minute": 32]), .retraction(of: .e(3)), .retraction(of: .e(4)))
    let records = try chain.drafts.enumerated().map { index, draft in
      let time = SteppingClock.start
      return try Record(
        draft, at: Stamp(position: index + 1, version: index + 1, recordedAt: time))
    }
    let stream = StreamHistory(records)
    #expect(stream.standing == chain.history.standing)
    #expect(stream.effective(records[1]).envelope.at == "32")
    #expect(stream.standingDrafts.map(\.record.position) == [1, 2, 3, 5])
    #expect(stream.isWithdrawn(records[3]))
  }
}
