import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Made-up tables that cards decide.
@Suite struct `Fair play` {
  private static let rank = #"[{"key": "points"}, {"key": "discipline"}]"#

  /// A league in which Ash and Birch drew, and whatever was recorded after the score.
  private static func league(_ recorded: Happening...) -> League {
    League(rank).and(
      [.scheduled("ash", "birch", on: "2019-05-01"), .declared(1, 1)] + recorded)
  }

  private static func count(_ key: FigureSlug, _ value: Double, of team: TeamSlug = "ash")
    -> Happening
  {
    Happening(.statistic(Statistic(team: team, key: key, value: value)))
  }

  @Test func `rests on the cards`() throws {
    let league = Self.league(
      .card(.yellow, "ash", "rowan", "12"), .card(.yellow, "birch", "sorrel", "40"),
      .card(.red, "birch", "sorrel", "80"))
    #expect(league.order == "ash birch")
    let finding = try #require(league.verdict.findings.last)
    #expect(finding.figures == ["ash": "-1", "birch": "-5"])
    #expect(finding.grounds == ["ash": [103], "birch": [104, 105]])
    #expect(Set(league.verdict.evidence(of: finding)).isSuperset(of: [103, 104, 105]))
    #expect(Set(league.verdict.evidence).isSuperset(of: [103, 104, 105]))
  }

  /// Nothing but the booking of Ash shows that anybody noted cards.
  @Test func `of a team without a card rests on what shows that cards were noted`() throws {
    let league = Self.league(.card(.yellow, "ash", "rowan", "12"))
    #expect(league.order == "birch ash")
    #expect(try #require(league.verdict.findings.last).grounds == ["ash": [103], "birch": [103]])
    let counted = Self.league(
      .card(.yellow, "ash", "rowan", "12"), Self.count("yellow-cards", 0, of: "birch"))
    let finding = try #require(counted.verdict.findings.last)
    #expect(finding.grounds == ["ash": [103], "birch": [104]])
  }

  @Test func `rests on what rescinded a card, too`() throws {
    let league = Self.league(
      .card(.red, "ash", "rowan", "12"),
      Happening(.cardRescinded(CardRescinded(card: .e(103), authority: "league"))),
      .card(.yellow, "birch", "sorrel", "40"))
    let finding = try #require(league.verdict.findings.last)
    #expect(finding.figures == ["ash": "0", "birch": "-1"])
    #expect(finding.grounds == ["ash": [103, 104], "birch": [105]])
  }

  @Test func `rests on the points that a source gives, if it gives them`() throws {
    let league = Self.league(
      .card(.yellow, "ash", "rowan", "12"), Self.count("discipline-points", -3),
      Self.count("yellow-cards", 0, of: "birch"))
    let finding = try #require(league.verdict.findings.last)
    #expect(finding.figures == ["ash": "-3", "birch": "0"])
    #expect(finding.grounds["ash"] == [104])
  }

  @Test(arguments: ["cards", "yellow-cards", "second-yellow-cards", "red-cards"] as [FigureSlug])
  func `takes a sheet that counts none for a match without cards`(key: FigureSlug) {
    #expect(
      Self.league(Self.count(key, 0)).verdict.needs == ["a further criterion in the regulation"])
  }

  /// A wild card is no card, and neither is a membership card.
  @Test(arguments: ["wild-cards", "member-cards-shown", "cardinals"] as [FigureSlug])
  func `takes no other figure for a count of cards`(key: FigureSlug) {
    #expect(Self.league(Self.count(key, 0)).verdict.needs == ["cards of match-1"])
  }

  /// A sheet that counts two says that one is missing, whosever it is.
  @Test func `is not known while a sheet counts more cards than were noted`() {
    let sheet = Self.count("yellow-cards", 2)
    let one = Self.league(sheet, .card(.yellow, "ash", "rowan", "12"))
    #expect(one.verdict.needs == ["cards of match-1"])
    let both = Self.league(
      sheet, .card(.yellow, "ash", "rowan", "12"), .card(.secondYellow, "ash", "rowan", "70"))
    #expect(both.order == "birch ash")
  }

  /// Belgium had three yellow cards and England two after two matches of 2018, as the sheets count.
  @Test func `is what a sheet counts if it has all there were, and no red one`() {
    let sheet = Self.count("yellow-cards", 2)
    #expect(Self.league(sheet).order == "birch ash")
    #expect(Self.league(sheet, Self.count("red-cards", 0)).order == "birch ash")
    let red = Self.league(sheet, Self.count("red-cards", 1))
    #expect(red.verdict.needs == ["cards of match-1"], "nobody says after what it was shown")
    #expect(Self.league(sheet, Self.count("cards", 3)).verdict.needs == ["cards of match-1"])
    #expect(Self.league(Self.count("cards", 3)).verdict.needs == ["cards of match-1"])
  }

  /// The second half may have brought the first card.
  @Test func `does not take a count of the first half for that of the match`() {
    let none = Self.count("yellow-cards", 0)
    let start: [Happening] = [.scheduled("ash", "birch", on: "2019-05-01"), .kickOff, .halfTime]
    let rest: [Happening] = [.secondHalf, .fullTime, .finalWhistle()]
    let early = League(Self.rank).and(start + [none] + rest)
    #expect(early.verdict.needs == ["cards of match-1"])
    let half = Happening(
      .statistic(Statistic(team: "ash", key: "yellow-cards", value: 0, upTo: .firstHalf)))
    let told = League(Self.rank).and(start + rest + [half])
    #expect(told.verdict.needs == ["cards of match-1"])
    let late = League(Self.rank).and(start + rest + [none])
    #expect(late.verdict.needs == ["a further criterion in the regulation"])
  }

  @Test func `says which source gave a coefficient`() throws {
    var league = League(#"[{"key": "points"}, {"fact": "coefficient"}]"#, "", "ash 1-1 birch")
    league.figures = [
      TeamFigure("coefficient", of: "ash", Quotient(88.5), position: 901),
      TeamFigure("coefficient", of: "birch", Quotient(101.25), position: 902),
    ]
    let finding = try #require(league.verdict.findings.last)
    #expect(finding.grounds == ["ash": [901], "birch": [902]])
    #expect(league.verdict.evidence(of: finding) == [901, 902])
  }
}
