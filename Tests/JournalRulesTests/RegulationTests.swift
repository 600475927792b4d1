import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

struct `The regulations that are shipped` {
  @Test(arguments: RegulationLibrary.ids)
  func `are read, and name what the program knows`(id: String) throws {
    let document = try #require(RegulationLibrary.document(named: id))
    let regulation = try Regulation(document)
    #expect(regulation.id == id)
    #expect(regulation.sources?.isEmpty == false)
    for stage in regulation.stages {
      let names = stage.kind == .tie ? stage.steps.map(\.name) : stage.criteria.map(\.name)
      #expect(!names.isEmpty)
      #expect(Set(names).count == names.count, "\(stage.id)")
    }
  }

  @Test func `are found by a part of their name`() {
    let copa = RegulationLibrary.document(named: "copa-del-rey-2017")
    #expect(copa?["id"] == "es.copa-del-rey.2017-18")
    // Two seasons have this name; part of a name must fit only one.
    #expect(RegulationLibrary.document(named: "copa-del-rey") == nil)
    #expect(RegulationLibrary.document(named: "no-such-cup") == nil)
  }

  @Test func `say which stage a round belongs to`() {
    let regulation = Copa.regulation
    #expect(regulation.stage(ofRound: "Quarter-finals")?.id == "two-legged")
    #expect(regulation.stage(ofRound: "quarter finals")?.id == "two-legged")
    #expect(regulation.stage(ofRound: "Final")?.id == "single-match")
    #expect(regulation.stage(ofRound: "Group A") == nil)
  }

  @Test func `say how a match is played`() {
    let format = Copa.regulation.matchFormat
    #expect(format.halves == [45, 45])
    #expect(format.substitutions == 3)
    #expect(format.shootOutKicks == 5)
    #expect(format.minimumPlayers == 7)
  }

  @Test func `have extra time in a tie, and in a table only if its stage says so`() throws {
    // The play-off for a place may go to extra time; a league match ends after 90 minutes.
    let league = try Shipped.regulation("es.la-liga.2017-18")
    for stage in league.stages {
      #expect(league.matchFormat(in: stage).hasExtraTime == (stage.kind == .tie), "\(stage.id)")
    }
    // Group matches of 1954 that were level after 90 minutes had extra time.
    let world = try Shipped.regulation("fifa.world-cup.1954")
    #expect(world.stages.allSatisfy { world.matchFormat(in: $0).hasExtraTime })
    #expect(Copa.regulation.matchFormat.hasExtraTime)
  }

  @Test func `name their steps, which is what decides`() {
    let names = Copa.stage().steps.map(\.name)
    #expect(
      names == [
        "goals", "away-goals", "play-extra-time", "goals-all", "away-goals-all", "play-shoot-out",
        "shoot-out",
      ])
  }
}

struct `A broken regulation` {
  /// Returns a regulation of one stage with these steps.
  private static func regulation(_ steps: JSONValue, format: JSONValue = 1) -> JSONObject {
    [
      "format": format, "id": "test", "title": "Test", "sources": ["made up"],
      "stages": [["id": "cup", "kind": "tie", "legs": 2, "decide": steps]],
    ]
  }

  private static func reason(_ document: JSONObject) -> String {
    let refusal = #expect(throws: Refusal.self) { try Regulation(document) }
    #expect(refusal?.code == "bad-regulation")
    return refusal?.reason ?? ""
  }

  @Test func `is not refused for being sound`() throws {
    let sound = Self.regulation([["by": "goals"], ["play": "extra-time"], ["by": "shoot-out"]])
    #expect(try Regulation(sound).stages[0].steps.count == 3)
  }

  @Test func `is refused with the place of what nobody knows`() {
    let coin = Self.reason(Self.regulation([["by": "goals"], ["by": "coin"]]))
    #expect(coin.hasPrefix("stages[0].decide[1].by: \"coin\" is not known."))
    let golf = Self.reason(Self.regulation([["play": "golf"]]))
    #expect(golf.hasPrefix("stages[0].decide[0].play: \"golf\" is not known."))
    let both = Self.reason(Self.regulation([["by": "goals", "play": "extra-time"]]))
    #expect(both.hasPrefix("stages[0].decide[0].play: the key is unknown."))
    #expect(Self.reason(Self.regulation([[:]])).hasPrefix("stages[0].decide[0].by: is missing"))
  }

  @Test func `is refused with the place of a value that cannot be`() {
    let scope = Self.reason(Self.regulation([["by": "goals"], ["by": "goals", "over": "half"]]))
    #expect(scope.hasPrefix("stages[0].decide[1].over: "))
    #expect(Self.reason(Self.regulation("goals")).hasPrefix("stages[0].decide: expected a list"))
    var nameless = Self.regulation([["by": "goals"]])
    nameless["title"] = nil
    #expect(Self.reason(nameless).hasPrefix("title: is missing"))
  }

  @Test func `of another format is refused`() {
    #expect(Self.reason(Self.regulation([], format: 2)).hasPrefix("format: "))
    #expect(Self.reason(Self.regulation([], format: "one")).hasPrefix("format: "))
  }
}
