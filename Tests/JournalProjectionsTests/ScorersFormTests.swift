import JournalCore
import JournalProjections
import Testing

/// Returns a run of results, at home or away: `2-0`, the team's goals first.
private func form(_ results: String...) -> Form {
  Form(
    results.enumerated().map { index, text in
      let goals = text.split(separator: "-").compactMap { Int($0) }
      let outcome: FormMatch.Outcome =
        goals[0] > goals[1] ? .won : goals[0] == goals[1] ? .drawn : .lost
      return FormMatch(
        "match-\(index + 1)", on: CalendarDate(daysSince1970: 17_000 + index), outcome,
        goalsFor: goals[0], goalsAgainst: goals[1])
    })
}

struct `The form of a team` {
  /// France at the 2018 World Cup: seven matches, the last one the final.
  private let france = form("2-1", "1-0", "0-0", "4-3", "2-0", "1-0", "4-2")

  @Test func `shows the last five results, the newest one last`() {
    #expect(france.last().map(\.outcome.letter) == ["D", "W", "W", "W", "W"])
    #expect(form("1-0").last().count == 1)
    #expect(form().last().isEmpty)
    #expect(france.last(-1).isEmpty)
  }

  @Test func `counts the streaks that are on`() {
    #expect(france.current(.wins) == 4)
    #expect(france.current(.unbeaten) == 7)
    #expect(france.current(.winless) == 0)
    #expect(france.current(.cleanSheets) == 0)
    #expect(france.current(.scoring) == 4)
    #expect(FormStreak.Kind.allCases.allSatisfy { form().current($0) == 0 })
  }

  @Test func `finds the longest streaks`() {
    #expect(france.longest(.wins)?.matches.map(\.match) == (4...7).map { "match-\($0)" })
    #expect(france.longest(.cleanSheets)?.matches.map(\.match) == ["match-2", "match-3"])
    #expect(france.longest(.winless)?.length == 1)
    #expect(form("0-1").longest(.wins) == nil)
  }

  @Test func `takes the earliest of streaks as long`() {
    let even = form("1-0", "0-1", "1-0")
    #expect(even.longest(.wins)?.matches.map(\.match) == ["match-1"])
  }

  @Test(arguments: FormStreak.Kind.allCases)
  func `never has a streak that is longer than the longest`(kind: FormStreak.Kind) {
    for end in 0...7 {
      let part = Form(Array(france.matches.prefix(end)))
      #expect(part.current(kind) <= part.longest(kind)?.length ?? 0)
    }
  }
}
