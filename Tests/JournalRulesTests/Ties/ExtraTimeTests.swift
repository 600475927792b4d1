import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// How extra time ends (<doc:HowAResultIsDerived>). The matches are made up.
struct `Extra time` {
  private static let steps = """
    [{"by": "goals", "over": "regulation"}, {"play": "extra-time"}, {"by": "goals", "over": "all"},
     {"play": "shoot-out"}, {"by": "shoot-out"}]
    """

  private static func level(_ ends: String) -> [Happening] {
    [.declared(0, 0), .starts(.extraTimeFirst), .goal("ash", nil, MatchTime(.extraTimeFirst, 103))]
  }

  private static func tie(_ ends: String, _ more: Happening...) -> MadeUpTie {
    var tie = MadeUpTie(steps, match: #"{"extraTime": {"ends": "\#(ends)"}}"#).and()
    tie.legs[0].happenings += level(ends) + more
    return tie
  }

  @Test func `is over with the golden goal`() {
    #expect(Self.tie("golden").summary == "decided first by goals-all")
  }

  @Test func `is over with a lead at its half-time, where silver counts`() {
    #expect(Self.tie("silver").summary == "as-it-stands first by goals-all")
    #expect(
      Self.tie("silver", .ends(.extraTimeFirst)).summary == "decided first by goals-all")
  }

  /// France 0-0 Paraguay, 28 June 1998, before the golden goal: penalties are not required yet.
  @Test func `asks for its own end while it is on, not for what comes behind it`() {
    var level = MadeUpTie(Self.steps).and()
    level.legs[0].happenings += [.declared(0, 0), .starts(.extraTimeFirst)]
    #expect(level.summary == "undecided needs the end of extra time")
    level.legs[0].happenings += [
      .ends(.extraTimeFirst), .starts(.extraTimeSecond), .ends(.extraTimeSecond),
    ]
    #expect(level.summary == "undecided needs shoot-out")
  }

  @Test func `is played out, where neither does`() {
    #expect(Self.tie("full", .ends(.extraTimeFirst)).summary == "as-it-stands first by goals-all")
    let over = Self.tie(
      "full", .ends(.extraTimeFirst), .starts(.extraTimeSecond), .ends(.extraTimeSecond))
    #expect(over.summary == "decided first by goals-all")
  }

  /// 0-0 and 0-0, then 1-1 after extra time: Ash scored their goal away.
  @Test func `lets away goals count in it or not, as the steps say`() {
    let common = """
      {"by": "goals", "over": "regulation"}, {"by": "away-goals", "over": "regulation"},
      {"play": "extra-time", "in": "last-leg"}, {"by": "goals", "over": "all"},
      """
    let counted = #"{"by": "away-goals", "over": "all"},"#
    let end = #"{"play": "shoot-out"}, {"by": "shoot-out"}"#
    let played: (String) -> MadeUpTie = { steps in
      MadeUpTie("[\(steps)]", legs: 2).and(.declared(0, 0)).and(
        .declared(0, 0), .goal("birch", nil, MatchTime(.extraTimeFirst, 95)),
        .goal("ash", nil, MatchTime(.extraTimeSecond, 110)), .declared(1, 1, upTo: .extraTimeSecond)
      )
    }
    #expect(played(common + counted + end).summary == "decided first by away-goals-all")
    #expect(played(common + end).summary == "undecided needs shoot-out")
  }
}
