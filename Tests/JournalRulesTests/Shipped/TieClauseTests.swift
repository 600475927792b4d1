import JournalCore
import JournalReading
import JournalRules
import Testing

/// Every step of every shipped stage of ties, reached by a made-up tie.
@Suite struct `Every step of the regulations that are shipped` {
  /// A step, or a step of another match that a step requires.
  struct Clause: CustomTestStringConvertible, Sendable {
    let regulation: Regulation
    let stage: Stage
    let index: Int
    var inner: Int?

    var step: Step { stage.steps[index] }
    var innerSteps: [Step] { step.decide ?? [] }

    /// The step that is reached.
    var target: Step { inner.map { innerSteps[$0] } ?? step }

    /// The id of what decides.
    var name: String { inner.map { "\(step.name).\(innerSteps[$0].name)" } ?? step.name }

    var testDescription: String { "\(regulation.id) \(stage.id) \(name)" }

    /// Returns a tie that is level up to the step.
    func levelTie() throws -> StagedTie {
      var tie = StagedTie(stage, of: regulation)
      try tie.play(before: index)
      if let inner { try tie.play(before: inner, ofReplay: innerSteps) }
      return tie
    }
  }

  static let clauses: [Clause] = Shipped.stages(.tie).flatMap { regulation, stage in
    stage.steps.indices.flatMap { index -> [Clause] in
      let clause = Clause(regulation: regulation, stage: stage, index: index)
      return [clause]
        + clause.innerSteps.indices.map {
          Clause(regulation: regulation, stage: stage, index: index, inner: $0)
        }
    }
  }

  @Test(arguments: clauses.filter { $0.target.test != nil })
  func `that tests puts a team through where all before it is level`(clause: Clause) throws {
    var tie = try clause.levelTie()
    if let inner = clause.inner {
      try tie.separateReplay(by: clause.target, after: clause.innerSteps[..<inner])
    } else {
      try tie.separate(by: clause.target, after: clause.stage.steps[..<clause.index])
    }
    for turned in [false, true] {
      let verdict = tie.verdict(turned: turned)
      #expect(verdict.state == .decided)
      #expect(verdict.winner == (turned ? .second : .first))
      #expect(verdict.decidedBy == clause.name)
      #expect(verdict.findings.dropLast().allSatisfy { [.level, .played].contains($0.outcome) })
    }
  }

  @Test(arguments: clauses.filter { $0.target.play != nil })
  func `that is played is demanded where all before it is level`(clause: Clause) throws {
    let verdict = try clause.levelTie().verdict()
    let isNeutral = clause.target.venue == .neutral
    let demand = clause.target.play == "match" ? (isNeutral ? "play-off" : "replay") : nil
    #expect(verdict.state == .undecided)
    #expect(verdict.winner == nil)
    #expect(verdict.needs == [demand ?? clause.target.play])
  }

  @Test(arguments: clauses.filter { ($0.step.repeat?.limit ?? 0) > 0 && $0.inner == nil })
  func `that is repeated is demanded again, and again decides`(clause: Clause) throws {
    var tie = try clause.levelTie()
    let demand = clause.step.venue == .neutral ? "play-off" : "replay"
    for _ in 1...min(3, clause.step.repeat?.limit ?? 3) {
      #expect(tie.verdict().needs == [demand])
      try tie.play(before: clause.innerSteps.count, ofReplay: clause.innerSteps)
    }
    try tie.separateReplay(by: clause.innerSteps[0], after: [])
    #expect(tie.verdict().decidedBy == "\(clause.step.name).goals")
    #expect(tie.verdict().state == .decided)
  }

  @Test func `is there`() {
    #expect(Self.clauses.count > 200)
  }
}
