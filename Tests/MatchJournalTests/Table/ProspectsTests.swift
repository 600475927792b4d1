import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Who is champion, safe or down whatever happens, and what a team of a group needs.
struct `The prospects of a table` {
  /// La Liga 2017-18: Barcelona were champions on 29 April 2018, and Deportivo, whom they beat,
  /// went down after Málaga and Las Palmas. So the other seventeen stayed up.
  @Test(.enabled(if: History.isPresent, History.absence))
  func `are those of La Liga on the day of its championship`() async throws {
    let season = try await Season(["espana/2017-18/1-liga.txt"], rules: "es.la-liga.2017-18")
    let day = TableQuestion(on: CalendarDate("2018-04-29"))
    let table = try #require(
      try await season.journal.view().ask(.tables(of: season.competition, day)).first)
    let prospects = TableProspects(table)
    #expect(prospects.champion == (try table.team(named: "fc-barcelona")))
    let down = try ["malaga", "palmas", "coruna"].map { try table.team(named: $0) }
    #expect(Set(prospects.down) == Set(down))
    #expect(prospects.safe.count == 17 && Set(prospects.safe).isDisjoint(with: down))
    #expect(prospects.through.isEmpty, "a league sends nobody on")
    var stage = table.stage
    stage.destinations = nil
    let unnamed = TableProspects(table.judged(by: stage))
    #expect(unnamed.safe.isEmpty, "no place is called relegation")
  }

  /// Bundesliga 2010-11: St. Pauli were down on 7 May 2011, a round before the end, and not "above" the
  /// play-off of the 16th, which was open between Mönchengladbach, Wolfsburg and Frankfurt.
  @Test(.enabled(if: History.isPresent, History.absence))
  func `tell a play-off from going down`() async throws {
    let season = try await Season(
      ["deutschland/2010-11/1-bundesliga.txt"], rules: "de.bundesliga.2010-11")
    let day = TableQuestion(on: CalendarDate("2011-05-08"))
    let asked = try await season.journal.view().ask(.prospects(of: season.competition, day))
    let prospects = try #require(asked.first)
    let pauli = try prospects.table.team(named: "st-pauli")
    let frankfurt = try prospects.table.team(named: "frankfurt")
    #expect(prospects.down == [pauli])
    let own = try #require(prospects.teams.first { $0.team.team == pauli })
    let playOff = try #require(own.claims.first { $0.isFeared && !$0.isRelegation })
    #expect(playOff.standing == .excluded && !playOff.isAbove)
    let other = try #require(prospects.teams.first { $0.team.team == frankfurt })
    #expect(!other.isDown && !other.isSafe)
  }

  /// Once all is played they are the places.
  @Test func `are the places in the end`() async throws {
    let cup = try await SpringCup()
    let asked = try await cup.journal.view().ask(.prospects(of: cup.slug))
    let table = try #require(asked.first)
    #expect(table.champion == "birch")
    for team in table.teams {
      #expect(team.team.places == table.table.verdict.row(of: team.team.team)?.places)
      #expect(team.claims.allSatisfy { $0.need == nil })
    }
    #expect(PlaceOutlook(of: "birch", in: table.table) == nil)
  }

  /// Cedar are awarded their match with Birch, 3-0, and come first with 5 points: Birch were first
  /// for whoever looks at what was known before.
  @Test func `are as known before a ruling`() async throws {
    let cup = try await SpringCup()
    let before = try await cup.journal.log.head().position
    try await cup.decide(
      .resultAwarded(
        ResultAwarded(
          score: Score(0, 3), to: "cedar", reason: "made up", authority: "board",
          match: "birch-cedar-2026-05-16")))
    let now = try await cup.journal.view().ask(.prospects(of: cup.slug))
    #expect(now.map(\.champion) == ["cedar"])
    let then = try await cup.journal.view(upTo: before).ask(.prospects(of: cup.slug))
    #expect(then.map(\.champion) == ["birch"])
  }

  /// Before the last round of the made-up group: Alder 4 points, Birch 3, Cedar 2, Dogwood 1. Alder
  /// are first with a win, and can lose that place with a draw, as Birch then pass them with a win.
  @Test func `say what a team needs of its last match`() async throws {
    let cup = try await SpringCup()
    let whole = try #require(
      try await cup.journal.view().ask(.tables(of: cup.slug, TableQuestion())).first)
    let last = try #require(whole.matches.map(\.scheduled.date).max())
    let eve = CalendarDate(daysSince1970: last.daysSince1970 - 1)
    let table = try #require(
      try await cup.journal.view().ask(.tables(of: cup.slug, TableQuestion(on: eve))).first)
    let alder = try #require(PlaceOutlook(of: "alder", in: table))
    let first = try #require(alder.claims.first)
    #expect(first.aim == .first && first.standing == .open)
    #expect(first.need?.sure == .win)
    #expect(alder.ownMatches.count == 1 && alder.open == 2)
  }
}
