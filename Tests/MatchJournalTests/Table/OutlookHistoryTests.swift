import Foundation
import JournalCore
import JournalReading
import JournalRules
import MatchJournal
import Testing

/// What could still happen on a day, in real seasons.
@Suite(.enabled(if: History.isPresent, History.absence))
struct `The outlook of a season` {
  /// The days on which these became champions, as their leagues and the papers told it.
  @Test(arguments: [
    ("espana/2012-13/1-liga.txt", "es.la-liga.2012-13", "fc-barcelona", "2013-05-11"),
    ("espana/2017-18/1-liga.txt", "es.la-liga.2017-18", "fc-barcelona", "2018-04-29"),
    ("deutschland/2010-11/1-bundesliga.txt", "de.bundesliga.2010-11", "dortmund", "2011-04-30"),
    ("england/2009-10/1-premierleague.txt", "eng.premier-league.2009-10", "chelsea", "2010-05-09"),
  ])
  func `has its champions on the day on which they were`(
    file: String, rules: String, team: String, day: String
  ) async throws {
    let season = try await Season([file], rules: rules)
    let date = try #require(CalendarDate(day))
    let eve = CalendarDate(daysSince1970: date.daysSince1970 - 1)
    for (on, isSure) in [(eve, Bool?.none), (date, true)] {
      let table = try #require(
        try await season.journal.view().ask(
          .tables(of: season.competition, TableQuestion(on: on))
        ).first)
      let slug = try table.team(named: team)
      let outlook = try #require(table.outlook.teams.first { $0.team == slug })
      #expect(outlook.isAmong(first: 1) == isSure, "\(on): \(outlook.places)")
    }
  }

  /// JOURNAL_LAST_DAYS sets how many matchdays are tried.
  private static let count =
    ProcessInfo.processInfo.environment["JOURNAL_LAST_DAYS"].flatMap { Int($0) } ?? 2

  /// Each matchday as if it were the last one: every result of its matches is tried.
  @Test func `is that of every result of a matchday`() async throws {
    let seasons = [
      ("england/2009-10/1-premierleague.txt", "eng.premier-league.2009-10"),
      ("deutschland/2010-11/1-bundesliga.txt", "de.bundesliga.2010-11"),
      ("espana/2012-13/1-liga.txt", "es.la-liga.2012-13"),
      ("espana/2017-18/1-liga.txt", "es.la-liga.2017-18"),
    ]
    var tried = 0
    for (file, rules) in seasons where tried < Self.count {
      let season = try await Season([file], rules: rules)
      let view = try await season.journal.view()
      for day in (1...37).reversed() where tried < Self.count {
        let question = TableQuestion(after: "\(day)")
        guard
          let table = try? await view.ask(.tables(of: season.competition, question)).first
        else { continue }
        let contest = table.contest.with(
          table.contest.matches.filter { $0.result.isOver || $0.matchday == day + 1 })
        guard contest.matches.contains(where: { !$0.result.isOver }) else { continue }
        var stage = table.stage
        stage.meetings = nil
        expect(contest, stage, "\(rules) \(day)")
        tried += 1
      }
    }
    #expect(tried == Self.count)
  }

  private func expect(_ contest: TableContest, _ stage: Stage, _ label: String) {
    let outlook = TableOutlook(contest, stage: stage)
    let rows = TableJudge(stage: stage).judge(contest).rows
    let index = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.team, $0) })
    let games = contest.matches.filter { !$0.result.isOver }.compactMap { match -> (Int, Int)? in
      guard let home = index[match.result.home], let away = index[match.result.away] else {
        return nil
      }
      return (home, away)
    }
    var points = rows.map(\.points)
    var best = [Int](repeating: rows.count, count: rows.count)
    var worst = [Int](repeating: 1, count: rows.count)
    func visit(_ game: Int) {
      guard game < games.count else {
        // The number of teams with at least so many points, by points.
        var above = [Int](repeating: 0, count: 140)
        for own in points { above[own + 20] += 1 }
        for total in (0..<139).reversed() { above[total] += above[total + 1] }
        for team in points.indices {
          best[team] = min(best[team], 1 + above[points[team] + 21])
          worst[team] = max(worst[team], above[points[team] + 20])
        }
        return
      }
      let (home, away) = games[game]
      for (one, other) in [(3, 0), (1, 1), (0, 3)] {
        points[home] += one
        points[away] += other
        visit(game + 1)
        points[home] -= one
        points[away] -= other
      }
    }
    visit(0)
    let isHeadFirst = stage.criteria.dropFirst().first?.headToHead != nil
    for team in outlook.teams {
      guard let place = index[team.team] else { continue }
      let tried = best[place]...worst[place]
      #expect(team.isExact || isHeadFirst)
      // Head-to-head that is over decides between two; points alone leave that open.
      let isSame = isHeadFirst ? tried.contains(team.places) : team.places == tried
      #expect(isSame, "\(label): \(team.team) \(team.places), tried \(tried)")
    }
  }
}
