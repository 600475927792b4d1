import JournalCore
import JournalProjections
import JournalTesting
import Testing

extension Scenario {
  fileprivate func slugs(_ names: [NameID]) -> [String] {
    names.compactMap { history.names.slug($0) }
  }
}

private let secondLeg = Scenario(CopaQuarterFinal.secondLeg)

struct `The goals of a match` {
  private static func scorers(_ match: Scenario) -> [String] {
    let goals = GoalList(folding: match.history.facts).goals
    return goals.map { "\(match.history.names.slug($0.person) ?? "?") \($0.minute)" }
  }

  @Test func `come in the order of the match`() {
    #expect(Self.scorers(secondLeg) == ["eraso 32", "karim-benzema 47", "gabriel-pires 55"])
  }

  @Test func `leave out what was struck, and take it back in at its place`() {
    let struck = secondLeg.and(.disallowed(.e(10), .offside, "48"))
    #expect(Self.scorers(struck) == ["eraso 32", "gabriel-pires 55"])
    let restored = struck.and(
      .check(.e(22), .goal, "49"), .decision(of: .e(23), .overturned, "50"))
    #expect(Self.scorers(restored) == ["eraso 32", "karim-benzema 47", "gabriel-pires 55"])
  }

  @Test func `come back in their order, whichever ruling is overturned first`() {
    let struck = secondLeg.and(
      .disallowed(.e(6), .offside, "56"), .disallowed(.e(10), .offside, "56"),
      .check(.e(23), .goal, "57"), .check(.e(22), .goal, "57"))
    #expect(Self.scorers(struck) == ["gabriel-pires 55"])
    let late = struck.and(.decision(of: .e(24), .overturned, "58"))
    #expect(Self.scorers(late) == ["karim-benzema 47", "gabriel-pires 55"])
    let both = late.and(.decision(of: .e(25), .overturned, "59"))
    #expect(Self.scorers(both) == ["eraso 32", "karim-benzema 47", "gabriel-pires 55"])
  }

  @Test func `rest on the goals and rulings alone`() {
    let struck = secondLeg.and(.disallowed(.e(10), .offside, "48"))
    let cited = Cited<GoalList>(folding: struck.history.facts)
    #expect(cited.positions == [6, 10, 11, 22])
  }
}

struct `The line-ups` {
  @Test func `follow the substitutions, each in the place taken`() {
    let lineUps = LineUps(folding: secondLeg.history.facts)
    #expect(secondLeg.slugs(lineUps[.away].starters) == CopaQuarterFinal.leganes.map(\.text))
    let end = [
      "nereo-champagne", "tito", "mantovani", "bustinza", "diego-rico", "gabriel-pires", "brasanac",
      "naranjo", "eraso", "raul-garcia", "beauvue",
    ]
    #expect(secondLeg.slugs(lineUps[.away].onPitch) == end)
    #expect(secondLeg.slugs(lineUps[.away].wentOff) == ["siovas", "amrabat", "el-zhar"])
    #expect(secondLeg.slugs(lineUps[.home].cameOn) == ["carvajal", "luka-modric", "borja-mayoral"])
  }

  @Test func `are those of the moment`() throws {
    let moment = Moment.minute(try #require(Minute(69)))
    let facts = secondLeg.history.facts(upTo: moment, in: .standard)
    let lineUps = LineUps(folding: facts)
    #expect(secondLeg.slugs(lineUps[.home].cameOn) == ["carvajal", "luka-modric"])
    #expect(secondLeg.slugs(lineUps[.away].cameOn) == ["mantovani"])
  }

  @Test func `name who was left out`() {
    let bale = SquadOmitted(team: "real-madrid", players: ["gareth-bale", "toni-kroos"])
    let match = secondLeg.and(Happening(.squadOmitted(bale)))
    let lineUps = LineUps(folding: match.history.facts)
    let madrid = match.history.names.id(of: "real-madrid") ?? .none
    #expect(match.slugs(lineUps.omitted[madrid] ?? []) == ["gareth-bale", "toni-kroos"])
  }

  @Test func `are those of the last line-up where one replaces another`() {
    let again = secondLeg.and(
      .lineUp("leganes", CopaQuarterFinal.leganes.reversed()), .retraction(of: .e(3)))
    let lineUps = LineUps(folding: again.history.facts)
    let reversed = CopaQuarterFinal.leganes.reversed().map(\.text)
    #expect(again.slugs(lineUps[.away].starters) == reversed)
    #expect(!lineUps[.away].isComplete)
  }
}

/// Everton 1-1 Tottenham, 3 November 2019: Son was sent off, and the card taken back two days later.
struct `Cards` {
  private static let match = Scenario.given(
    .scheduled("everton", "tottenham", on: "2019-11-03"),
    .goal("tottenham", "dele-alli", "63"), .card(.red, "tottenham", "son-heung-min", "79"),
    .goal("everton", "cenk-tosun", "90+7"))

  private static let rescinded = match.and(
    Happening(.cardRescinded(CardRescinded(card: .e(3), authority: "FA"))))

  @Test func `send a player off until they are taken back`() {
    let before = Discipline(folding: Self.match.history.facts)
    #expect(Self.match.slugs(before.dismissals.map(\.card.person)) == ["son-heung-min"])
    let after = Discipline(folding: Self.rescinded.history.facts)
    #expect(after.dismissals.isEmpty)
    #expect(after.standing.isEmpty)
    #expect(after.cards.map(\.rescindedBy) == [5])
  }

  @Test func `stand again when that is taken back in turn`() {
    let again = Self.rescinded.and(.retraction(of: .e(5)))
    #expect(Discipline(folding: again.history.facts).dismissals.count == 1)
  }

  @Test func `are taken back by a check that is overturned`() {
    let checked = Self.match.and(
      .check(.e(3), .red, "80"), .decision(of: .e(5), .overturned, "81"))
    #expect(Discipline(folding: checked.history.facts).dismissals.isEmpty)
    let after = checked.and(.decision(of: .e(5), .stands, "82"))
    #expect(Discipline(folding: after.history.facts).dismissals.count == 1)
    let squads = { (match: Scenario) in
      match.history.facts.reduce(into: Squads()) { $0.apply($1) }
    }
    #expect(Side.allCases.allSatisfy { squads(checked)[$0].dismissed.isEmpty })
    #expect(Side.allCases.map { squads(after)[$0].dismissed.count }.reduce(0, +) == 1)
    let stands = Self.match.and(.check(.e(3), .red, "80"), .decision(of: .e(5), .stands, "81"))
    #expect(Discipline(folding: stands.history.facts).dismissals.count == 1)
  }

  @Test func `of a second yellow send off, of a first do not`() {
    let match = Self.match.and(
      .card(.yellow, "everton", "yerry-mina", "30"),
      .card(.secondYellow, "everton", "yerry-mina", "85"))
    let discipline = Discipline(folding: match.history.facts)
    let sentOff = match.slugs(discipline.dismissals.map(\.card.person))
    #expect(sentOff == ["son-heung-min", "yerry-mina"])
    #expect(discipline.cards.count == 3)
  }

  @Test func `put back on the pitch who was sent off by mistake`() {
    let named = Scenario.given(
      .scheduled("real-madrid", "leganes", on: "2018-01-24"),
      .lineUp("leganes", CopaQuarterFinal.leganes), .card(.red, "leganes", "tito", "27"))
    let off = LineUps(folding: named.history.facts)
    #expect(off[.away].strength == 10)
    let back = named.and(
      Happening(.cardRescinded(CardRescinded(card: .e(3), authority: "RFEF"))))
    #expect(LineUps(folding: back.history.facts)[.away].strength == 11)
  }
}

struct `The timeline` {
  @Test func `has one entry an event, with the score after it`() {
    let timeline = Timeline(folding: secondLeg.history.facts)
    #expect(timeline.entries.count == CopaQuarterFinal.secondLeg.count)
    let scores = timeline.entries.filter { $0.fact.kind == .goal }.map(\.score)
    #expect(scores == [Score(0, 1), Score(1, 1), Score(1, 2)])
    #expect(timeline.entries.last?.score == Score(1, 2))
  }

  @Test func `takes a goal out at the moment of the ruling`() {
    let struck = secondLeg.and(.disallowed(.e(11), .offside, "57"))
    let timeline = Timeline(folding: struck.history.facts)
    let entries = timeline.entries.filter { [11, 22].contains($0.fact.position) }
    #expect(entries.map(\.score) == [Score(1, 2), Score(1, 1)])
  }

  @Test func `shows a score that was declared`() {
    let timeline = Timeline(folding: Scenario(CopaQuarterFinal.firstLeg).history.facts)
    #expect(timeline.entries.map(\.score) == [nil, Score(0, 1), Score(0, 1)])
  }
}
