import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// A report is no longer supported once the log says otherwise.
@Suite struct LogMutationTests {
  /// A change of the log.
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let events: @Sendable ([String: Int]) throws -> [Happening]

    init(_ name: String, _ events: @escaping @Sendable ([String: Int]) throws -> [Happening]) {
      self.name = name
      self.events = events
    }

    /// Creates a correction of an event.
    init(_ name: String, _ place: String, _ replace: JSONObject) {
      self.init(name) { places in
        [.correction(of: .e(try #require(places[place])), replace)]
      }
    }

    /// Creates a retraction of an event.
    init(_ name: String, without place: String) {
      self.init(name) { places in [.retraction(of: .e(try #require(places[place])))] }
    }

    var testDescription: String { name }
  }

  static let changes = [
    Change("the scorer of the opener", "opener", ["player": "claudio-beauvue"]),
    Change("no scorer", "opener", ["player": .null]),
    Change("the minute of the opener", "opener", ["minute": 31]),
    Change("the minute of the winner", "winner", ["minute": 54]),
    Change("the minute of the equaliser", "equaliser", ["minute": 48]),
    Change("the order of the goals", "equaliser", ["minute": 56]),
    Change("the side of a goal", "equaliser", ["team": "leganes"]),
    Change("an own goal", "opener", ["own": true]),
    Change("the body part", "winner", ["bodyPart": "left"]),
    Change("what it came from", "winner", ["situation": "throw-in"]),
    Change("the assist", "equaliser", ["assist": "isco"]),
    Change("no assist", "equaliser", ["assist": .null]),
    Change("the technique", "opener", ["technique": "volley"]),
    Change("the range", "opener", ["range": "close"]),
    Change("a goal less", without: "equaliser"),
    Change("the winner taken back", without: "winner"),
    Change("the winner disallowed") { places in
      [.disallowed(.e(try #require(places["winner"])), .offside, "56")]
    },
    Change("the goal given to another") { places in
      let goal = try #require(places["winner"])
      return [
        Happening(
          .goalAttributed(GoalAttributed(goal: .e(goal), player: "tito", authority: "RFEF")))
      ]
    },
    Change("one goal more") { _ in [.goal("leganes", "tito", "70")] },
    Change("an award") { _ in
      [
        Happening(
          .resultAwarded(
            ResultAwarded(score: Score(3, 0), reason: "ineligible player", authority: "RFEF")))
      ]
    },
    Change("who booed", "boos", ["by": "away"]),
    Change("whom they booed", "boos", ["target": "leganes"]),
    Change("what they did", "boos", ["kind": "applause"]),
    Change("when they did", "boos", ["period": "H2"]),
    Change("no boos", without: "boos"),
    Change("a quote", "blame", ["text": ["en": "I am responsible for none of this."]]),
    Change("the speaker", "logical", ["speaker": "asier-garitano"]),
    Change("the attitude", "blame", ["stance": .null]),
    Change("reported and not direct", "logical", ["form": "reported"]),
    Change("a quote of another language", "big-blow", ["text": ["es": "Es un golpe."]]),
    Change("no such words", without: "night"),
    Change("how many watched", "crowd-count", ["count": 38_493]),
    Change("no count", without: "crowd-count"),
    Change("a budget", "budget", ["value": 54_000_000]),
    Change("the other budget", "riches", ["value": 676_000_000]),
    Change("a currency", "budget", ["unit": "GBP"]),
    Change("who holds the title", without: "holders"),
    Change("a place", "place", ["value": ["position": 12, "competition": "La Liga"]]),
    Change(
      "points", "gap",
      ["value": ["team": "Barcelona", "points": 16, "competition": "La Liga"]]),
    Change("a contract", "contract", ["value": 2021]),
    Change("a later source") { _ in
      [
        Happening(
          .contextFact(
            ContextFact(
              subject: "zinedine-zidane", predicate: "contract-until", value: 2022,
              asOf: "2018-01-25")))
      ]
    },
    Change(
      "the next opponent", "next",
      [
        "value": [
          "opponent": "Liverpool", "competition": "Champions League", "round": "Last 16",
          "date": "2018-02-14",
        ]
      ]),
    Change(
      "the day of the next match", "next",
      [
        "value": [
          "opponent": "Paris Saint-Germain", "competition": "Champions League",
          "round": "Last 16", "date": "2018-02-21",
        ]
      ]),
    Change(
      "the last match", "last",
      [
        "value": [
          "opponent": "Deportivo La Coruña", "score": [7, 0], "date": "2018-01-21",
          "scorers": ["cristiano-ronaldo": 2, "gareth-bale": 2],
        ]
      ]),
    Change("who was rested", "rested", ["players": ["cristiano-ronaldo", "nacho"]]),
    Change("why", "rested", ["reason": "injured"]),
    Change("not the first time", "first-ever", ["value": ["count": 1, "coverage": "complete"]]),
    Change("not all seasons known", "first-ever", ["value": ["count": 0]]),
    Change("the claim of a source", "claim", ["value": 53]),
    Change("who was sent off", "red", ["player": "javier-eraso"]),
    Change("a second yellow card", "red", ["colour": "second-yellow"]),
    Change("the card rescinded") { places in
      let card = try #require(places["red"])
      return [Happening(.cardRescinded(CardRescinded(card: .e(card), authority: "RFEF")))]
    },
    Change("what became of the penalty", "miss", ["outcome": "wide"]),
    Change("who took it", "miss", ["player": "nacho"]),
    Change("what was hit", "warning", ["part": "crossbar"]),
    Change("who hit it", "warning", ["player": "tito"]),
    Change("no warning of anything", "warning", ["period": "H2"]),
    Change("one attempt less", without: "press-2"),
    Change("the venue", "set", ["venue": "Camp Nou"]),
    Change("the day", "set", ["date": "2018-01-25"]),
    Change("neutral ground", "set", ["neutral": true]),
    Change("no final whistle", without: "full-time"),
    Change("another line-up") { places in
      [
        .retraction(of: .e(try #require(places["line-up"]))),
        .lineUp(
          "real-madrid",
          [
            "kiko-casilla", "nacho", "achraf-hakimi", "marcos-llorente", "isco", "kovacic",
            "theo-hernandez", "marco-asensio",
          ]),
      ]
    },
  ]

  static let before = Result { try QuarterFinal() }

  @Test(arguments: changes)
  func `a report of before is not supported by the log of after`(change: Change) throws {
    let before = try Self.before.get()
    let places = before.places
    let events = try change.events(places)
    let after = try QuarterFinal(changes: { _ in events })
    for isPlain in [true, false] {
      let old = before.report(isPlain: isPlain)
      #expect(before.findings(of: old).isEmpty)
      #expect(!after.findings(of: old).isEmpty, "\(change.name)")
      let text = ReportText(old).plain()
      #expect(!after.findings(of: text, against: old).isEmpty, "\(change.name), as text")
      let new = after.report(isPlain: isPlain)
      let findings = after.findings(of: new)
      #expect(findings.isEmpty, "\(findings.inWords)")
    }
  }

  @Test func `another regulation, another first leg, another registry`() throws {
    let before = try Self.before.get()
    let old = before.report()
    let others = [
      try QuarterFinal(first: [.goal("real-madrid", "marco-asensio", "89"), .declared(0, 2)]),
      try QuarterFinal(first: [.goal("real-madrid", "isco", "89"), .declared(0, 1)]),
      try QuarterFinal(first: [.declared(1, 0)]),
      try QuarterFinal(setting: {
        $0.round = nil; $0.venue = nil
      }),
      try QuarterFinal(moment: .period(.halfTime)),
      try QuarterFinal(registry: { directory in
        directory.take(
          .personRegistered(
            PersonRegistered(
              person: "gabriel-pires", name: "Gabriel Pires", team: "leganes", role: .player,
              position: "forward", nationality: "BR")), at: 24)
      }),
      try QuarterFinal(registry: { directory in
        directory.take(
          .teamRegistered(TeamRegistered(team: "leganes", name: "Leganés FC", code: "LEG")), at: 3)
      }),
      try QuarterFinal(registry: { directory in
        directory.take(
          .competitionDefined(
            CompetitionDefined(competition: "copa", season: "2017-18", name: "Supercopa")), at: 4)
      }),
    ]
    for (index, other) in others.enumerated() {
      #expect(!other.findings(of: old).isEmpty, "\(index)")
      #expect(other.findings(of: other.report()).isEmpty, "\(index)")
    }
    let rules = try QuarterFinal(rules: "uefa.champions-league.2021-22")
    #expect(!rules.findings(of: old).isEmpty)
  }
}
