import JournalCore
import JournalNarrative
import JournalReportTesting
import JournalTesting
import Testing

/// Until when the side that is out would have gone through.
@Suite struct LostPassageTests {
  private func swing(second: [Happening], first: [Happening] = Seed.firstLeg) throws -> [String] {
    let (match, tie) = try Seed.tie(second: second, first: first)
    ReportLaws(match: match, tie: tie).check()
    let options = ReportOptions(length: .full, isPlain: true)
    return Report(match: match, tie: tie, options: options).sentences.map(\.text).filter {
      $0.contains("going through")
    }
  }

  @Test func `until the opener, and between two goals`() throws {
    #expect(
      try swing(second: Seed.secondLeg) == [
        "Real Madrid had been going through until the 32nd minute and from the 47th minute to the "
          + "55th."
      ])
  }

  /// The goals of Ajax 2-3 Tottenham Hotspur, 8 May 2019, after 0-1.
  @Test func `until stoppage time`() throws {
    let goals: [Happening] = [
      .goal("real-madrid", nil, "5"), .goal("real-madrid", nil, "35"),
      .goal("leganes", "eraso", "55"), .goal("leganes", "eraso", "59"),
      .goal("leganes", "eraso", "90+6"), .finalWhistle(),
    ]
    #expect(
      try swing(second: goals) == ["Real Madrid had been going through until stoppage time."])
  }

  /// The goals of Barcelona 2-0 Espanyol, 25 January 2018, after 0-1.
  @Test func `a lead of the first leg that soon was gone is not told`() throws {
    let goals: [Happening] = [
      .goal("real-madrid", nil, "8"), .goal("real-madrid", nil, "25"), .finalWhistle(),
    ]
    #expect(try swing(second: goals, first: [.declared(1, 0)]).isEmpty)
  }

  @Test func `nothing where a goal stood between the others that was struck out later`() throws {
    let goals: [Happening] = [
      .goal("leganes", nil, "10"), .goal("real-madrid", nil, "50"), .goal("real-madrid", nil, "80"),
    ]
    let first: [Happening] = [.declared(0, 0)]
    let end: [Happening] = [.finalWhistle(), .disallowed(.e(5))]
    #expect(try swing(second: goals + [.finalWhistle()], first: first).count == 1)
    #expect(try swing(second: goals + end, first: first).isEmpty)
  }

  @Test func `nothing where a minute that it rests on is not known`() throws {
    // The last goal falls in the second half, so its order is known even if its minute is not.
    func goals(last: MatchTime) -> [Happening] {
      [
        .goal("leganes", nil, "20"), .goal("real-madrid", nil, "40"), .goal("leganes", nil, last),
        .finalWhistle(),
      ]
    }
    #expect(try swing(second: goals(last: "60")).count == 1)
    #expect(try swing(second: goals(last: "?H2")).isEmpty)
  }
}
