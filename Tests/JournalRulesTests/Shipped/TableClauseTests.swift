import JournalCore
import JournalReading
import JournalRules
import Testing

/// Every criterion of every shipped table, reached by a made-up table.
@Suite struct `Every criterion of the regulations that are shipped` {
  /// The clauses that separate teams: neither a shared place nor a step that is only played.
  static let separating = TableClause.all.filter { clause in
    clause.criterion.shared == nil && clause.step.map { clause.steps[$0].test != nil } ?? true
      // A deciding match of two legs is reached by published results alone.
      && (clause.step == nil || !clause.steps.contains { $0.test == "away-goals" })
  }

  @Test(arguments: separating)
  func `separates where all before it is level`(clause: TableClause) throws {
    let table = try clause.separatedTable()
    let verdict = table.verdict
    let place = table.place
    let row = try #require(verdict.row(of: table.level[0]))
    #expect(row.places == place...place)
    let next = verdict.rows[place]
    #expect(table.level.contains(next.team))
    #expect(next.places == (place + 1)...(place + 1))
    #expect(next.decidedBy == clause.name)
  }

  @Test(arguments: TableClause.all.filter { $0.criterion.shared != nil })
  func `shares the place where it says so`(clause: TableClause) throws {
    var table = try clause.levelTable()
    clause.countCards(in: &table)
    for team in table.level {
      let row = try #require(table.verdict.row(of: team))
      #expect(row.isShared)
      #expect(row.places == table.place...table.place)
    }
  }

  @Test(
    arguments: [
      ("lots", "drawing-of-lots"), ("play-off", "a play-off match"),
      ("coefficient", "coefficient of albion"),
      ("first-round-place", "first-round-place of albion"),
      ("discipline", "cards of "),
    ])
  func `needs what nobody recorded`(name: String, need: String) throws {
    let clauses = TableClause.all.filter { $0.criterion.name == name && ($0.step ?? 0) == 0 }
    #expect(!clauses.isEmpty)
    for clause in clauses {
      var table = try clause.levelTable()
      if name != "discipline" { clause.countCards(in: &table) }
      // A play-off waits until the table is over: no fixtures are missing here.
      if clause.criterion.play != nil { table.stage.meetings = nil }
      let findings = table.verdict.findings.filter { Set($0.teams) == Set(table.level) }
      let last = try #require(findings.last, "\(clause.testDescription)")
      #expect(last.criterion == name, "\(clause.testDescription)")
      guard case .needs(let what) = last.outcome else {
        Issue.record("\(clause.testDescription): \(last.outcome)")
        continue
      }
      #expect(what.hasPrefix(need), "\(clause.testDescription)")
    }
  }

  @Test(arguments: TableClause.all.filter { $0.criterion.key == "discipline" })
  func `counts each kind of card as it says`(clause: TableClause) throws {
    let weights = try #require(clause.criterion.weights)
    let kinds: [([Card.Colour], Int?)] = [
      ([.yellow], weights.yellow), ([.yellow, .secondYellow], weights.secondYellow),
      ([.red], weights.red), ([.yellow, .red], weights.yellowAndRed),
    ]
    // What an earlier clause has counted decides there.
    let before = clause.earlier.compactMap(\.weights)
    for (index, (colours, weight)) in kinds.enumerated() {
      let isCounted = before.contains { other in
        [other.yellow, other.secondYellow, other.red, other.yellowAndRed][index] ?? 0 != 0
      }
      if isCounted { continue }
      var table = try clause.levelTable()
      clause.countCards(in: &table)
      clause.countCards(in: &table, of: .init(team: table.level[1], colours: colours))
      let finding = table.verdict.findings.last {
        Set($0.teams) == Set(table.level) && $0.criterion == clause.name
      }
      #expect(finding?.figures[table.level[0]] == "0")
      #expect(finding?.figures[table.level[1]] == weight.map { "\($0)" })
    }
  }

  @Test func `is there`() {
    #expect(TableClause.all.count > 200)
  }
}
