import JournalCore
import JournalProjections
import JournalTesting
import Testing

struct `Random matches` {
  @Test func `are accepted by the journal, event by event`() {
    for match in RandomMatches.all {
      var scenario = Scenario([], at: match.stream.slug)
      for (index, draft) in match.drafts.enumerated() {
        let outcome = scenario.when(draft)
        guard let next = outcome.scenario else {
          Issue.record("seed \(match.seed), e\(index + 1) \(draft.event.name): \(outcome.summary)")
          break
        }
        scenario = next
      }
    }
  }

  @Test func `come to the score that was counted beside them`() {
    for match in RandomMatches.all {
      let board = Scoreboard(folding: MatchHistory(match.drafts).facts)
      #expect(board.total == match.score, "seed \(match.seed)")
      #expect(board.shootOut == match.shootOut, "seed \(match.seed)")
      #expect(board.shootOutWinner() == match.shootOutWinner, "seed \(match.seed)")
    }
  }

  @Test func `come to the dismissals that were counted beside them`() {
    for match in RandomMatches.all {
      let history = MatchHistory(match.drafts)
      let dismissals = Discipline(folding: history.facts).dismissals
      let players = Set(dismissals.compactMap { history.names.person($0.card.person) })
      #expect(players == match.dismissed, "seed \(match.seed)")
    }
  }

  @Test func `are the same for the same seed and differ between seeds`() {
    #expect(RandomMatch(seed: 7).drafts == RandomMatch(seed: 7).drafts)
    let contents = Set(RandomMatches.all.map { $0.drafts.map(\.event) })
    #expect(contents.count == RandomMatches.all.count)
  }

  @Test func `hold every kind of event that the laws are about`() {
    let names = Set(RandomMatches.all.flatMap { $0.drafts.map(\.event.name) })
    let wanted: Set = [
      "match-scheduled", "line-up", "period-start", "period-end", "final-whistle", "goal", "card",
      "substitution", "goal-disallowed", "goal-attributed", "correction", "retraction", "var-check",
      "var-decision", "shoot-out-kick", "score-declared", "card-rescinded", "x-expected-goal",
      "shot", "penalty-awarded", "penalty-missed", "added-time-announced", "crowd", "statement",
    ]
    #expect(wanted.subtracting(names).isEmpty)
    let goals = RandomMatches.all.flatMap(\.drafts).filter { $0.event.name == "goal" }
    #expect(goals.contains { $0.envelope.at?.minute == nil && $0.envelope.at?.period == nil })
    #expect(goals.contains { $0.envelope.at?.minute == nil && $0.envelope.at?.period != nil })
    #expect(goals.contains { $0.data["own"] == true })
    #expect(goals.contains { $0.data["situation"] == "penalty" })
    #expect(goals.contains { $0.envelope.at?.period == .extraTimeSecond })
  }
}
