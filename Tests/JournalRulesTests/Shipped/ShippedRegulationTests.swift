import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

@Suite struct `Every regulation that is shipped` {
  @Test(arguments: RegulationLibrary.ids)
  func `is sound, and called like its file`(id: String) throws {
    let document = try #require(RegulationLibrary.document(id))
    #expect(Regulation.problems(in: document).map(\.text) == [])
    #expect(Regulation.labelProblems(in: document).map(\.text) == [])
    let regulation = try Regulation(document)
    #expect(regulation.id == id)
    #expect(regulation.title.isEmpty == false)
    let parts = id.split(separator: ".")
    guard !RegulationLibrary.isGeneric(id) else {
      return #expect(regulation.valid == nil && (parts.count == 3 || id.hasSuffix(".away-goals")))
    }
    #expect(regulation.valid?.from != nil && regulation.valid?.to != nil)
    #expect(parts.count == 3)
    #expect(parts.last?.first?.isNumber == true)
  }

  @Test func `can be read`() {
    #expect(Shipped.regulations.count == RegulationLibrary.ids.count)
  }

  /// The origin of a clause: the label of a source in the document, or a note that it is from
  /// memory.
  @Test(arguments: RegulationLibrary.ids)
  func `says of every clause where it comes from`(id: String) throws {
    let document = try #require(RegulationLibrary.document(id))
    let sources = try Shipped.regulation(id).sources ?? []
    let clauses = Self.clauses(.object(document), at: "")
    #expect(!clauses.isEmpty)
    for (path, source) in clauses {
      let source = try #require(source, "\(path) has no source")
      let label = source.split(separator: ";").first.map(String.init) ?? ""
      let isNamed = sources.contains { $0.hasPrefix("\(label): ") }
      #expect(label == "recalled" || isNamed, "\(path): \(source)")
    }
    #expect(sources.allSatisfy { $0.contains(": ") })
  }

  /// Returns the clauses of a document: whatever tests, plays, compares, or gives points, places
  /// and awards.
  private static func clauses(_ value: JSONValue, at path: String) -> [(String, String?)] {
    if let list = value.array {
      return list.enumerated().flatMap { clauses($1, at: "\(path)[\($0)]") }
    }
    guard let object = value.object else { return [] }
    let marks = ["by", "play", "key", "headToHead", "fact", "shared", "win", "periods", "places"]
    let isClause =
      marks.contains { object[$0] != nil } && !path.hasSuffix("extraTime")
      || path.hasSuffix("award") || path.hasSuffix("best")
    let own = isClause ? [(path, object["source"]?.string)] : []
    return own + object.keys.flatMap { clauses(object[$0] ?? .null, at: "\(path).\($0)") }
  }

  @Test(arguments: Shipped.stages(.table).map { "\($0.0.id)/\($0.1.id)" })
  func `ranks a plain table, gives its points and says who goes on`(name: String) throws {
    let parts = name.split(separator: "/").map(String.init)
    let regulation = try Shipped.regulation(parts[0])
    let stage = try #require(regulation.stage(id: parts[1]))
    let points = try #require(stage.points)
    let teams: [TeamSlug] = ["albion", "borough", "city", "dynamo"]
    var matches: [MatchResult] = []
    for round in 0..<(stage.meetings ?? 1) {
      for (index, better) in teams.enumerated() {
        for worse in teams[(index + 1)...] {
          let pair = round == 0 ? (better, worse) : (worse, better)
          let score = round == 0 ? Score(2, 0) : Score(0, 2)
          let match = StagedMatch(pair.0, pair.1, score)
          let format = regulation.matchFormat(in: stage)
          matches.append(
            try #require(match.result(from: matches.count * 20 + 1, format: format)))
        }
      }
    }
    let verdict = TableJudge(stage: stage).judge(
      TableContest(matches: matches.map { TableMatch($0) }))
    #expect(verdict.state == .decided)
    #expect(verdict.rows.map(\.team) == teams)
    let wins = stage.meetings ?? 1
    #expect(verdict.rows.map(\.points) == [3, 2, 1, 0].map { $0 * wins * points.win })
    let places = stage.advance?.places
    for (index, row) in verdict.rows.enumerated() {
      guard let places else { break }
      let isOpen = index >= places && stage.advance?.best != nil
      #expect(row.advances == (isOpen ? nil : index < places))
    }
  }

  @Test(arguments: RegulationLibrary.ids)
  func `gives a match that is not played its award`(id: String) throws {
    let regulation = try Shipped.regulation(id)
    guard let award = regulation.award else { return }
    for stage in regulation.stages where stage.kind == .table {
      let walkover = Scenario.given(
        .scheduled("albion", "borough", on: "2000-01-01"),
        Happening(.walkover(Walkover(team: "borough", authority: "the federation"))))
      let result = try #require(
        MatchResult(walkover.history, format: regulation.matchFormat(in: stage)))
      let verdict = TableJudge(stage: stage).judge(
        TableContest(
          matches: [TableMatch(result)], award: Score(award.score[0], award.score[1])))
      let row = try #require(verdict.row(of: "borough"))
      #expect(row.tally.goalsFor == award.score[0])
      #expect(row.tally.goalsAgainst == award.score[1])
    }
  }

  // The Laws of the Game had the golden goal from 1993 and the silver goal from 2002; both were gone after
  // the summer of 2004.
  @Test func `knows when a goal ends extra time`() throws {
    func ids(_ ending: MatchFormat.ExtraTimeEnding) -> [Regulation] {
      Shipped.regulations.filter { regulation in
        regulation.stages.contains {
          regulation.matchFormat(in: $0).extraTimeEnding == ending
        }
      }
    }
    let (golden, silver) = (ids(.golden), ids(.silver))
    #expect(golden.map(\.id).contains("fifa.world-cup.1998-2002"))
    #expect(golden.map(\.id).contains("uefa.european-championship.1996-2000"))
    #expect(silver.map(\.id).contains("uefa.european-championship.2004"))
    for (regulations, first) in [(golden, 1993), (silver, 2002)] {
      for regulation in regulations {
        let valid = try #require(regulation.valid)
        let (from, to) = (valid.from.map { "\($0)" } ?? "", valid.to.map { "\($0)" } ?? "")
        #expect(from >= "\(first)" && to <= "2004-08", "\(regulation.id)")
      }
    }
  }
}
