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

  /// The days on which these were known to go down: Málaga lost at Levante, Las Palmas to Alavés,
  /// and Deportivo to the champions. The last place that is safe is the 17th.
  @Test(arguments: [
    ("malaga", "2018-04-19"), ("palmas", "2018-04-22"), ("coruna", "2018-04-29"),
  ])
  func `has those that went down on the day on which they did`(team: String, day: String)
    async throws
  {
    let season = try await Season(["espana/2017-18/1-liga.txt"], rules: "es.la-liga.2017-18")
    let date = try #require(CalendarDate(day))
    let eve = CalendarDate(daysSince1970: date.daysSince1970 - 1)
    for (on, standing) in [(eve, PlaceOutlook.Standing.open), (date, .certain)] {
      let view = try await season.journal.view()
      let asked = try await view.ask(
        .prospects(of: season.competition, TableQuestion(on: on)))
      let table = try #require(asked.first)
      let slug = try table.table.team(named: team)
      let own = try #require(table.teams.first { $0.team.team == slug })
      #expect(own.claims.first(where: \.isFeared)?.standing == standing, "\(on)")
      #expect(own.isDown == (standing == .certain) && !own.isSafe, "\(on)")
    }
  }

  /// After the fourth matchday Bayern, Paris Saint-Germain, Manchester City and Tottenham were
  /// through (UEFA, 1 November 2017); Bayern were ahead of Celtic on the matches between them.
  @Test func `has those who were through in the Champions League after four matchdays`()
    async throws
  {
    let season = try await Season(
      ["champions-league/2017-18/cl.txt"], rules: "uefa.champions-league.2017-18")
    let day = try #require(CalendarDate("2017-11-01"))
    let tables = try await season.journal.view().ask(
      .prospects(of: season.competition, TableQuestion(on: day)))
    #expect(tables.count == 8)
    let names = tables.flatMap { table in
      table.through.map { table.table.competition.directory.title($0) }
    }
    let known = ["Bayern", "City", "Paris", "Tottenham"]
    #expect(names.count == 4, "\(names)")
    for name in known { #expect(names.contains { $0.contains(name) }, "\(name): \(names)") }
  }

  /// JOURNAL_LAST_DAYS sets how many matchdays are tried.
  private static let count =
    ProcessInfo.processInfo.environment["JOURNAL_LAST_DAYS"].flatMap { Int($0) } ?? 2

  private static let seasons = [
    ("england/2009-10/1-premierleague.txt", "eng.premier-league.2009-10"),
    ("deutschland/2010-11/1-bundesliga.txt", "de.bundesliga.2010-11"),
    ("espana/2012-13/1-liga.txt", "es.la-liga.2012-13"),
    ("espana/2017-18/1-liga.txt", "es.la-liga.2017-18"),
    ("champions-league/2017-18/cl.txt", "uefa.champions-league.2017-18"),
    ("champions-league/2021-22/cl.txt", "uefa.champions-league.2021-22"),
    ("worldcup/2022--qatar/cup.txt", "fifa.world-cup.2022"),
  ]

  /// The last matchday of each table, then each earlier one as if it were the last: what is told is
  /// what every result of its matches can bring about.
  @Test func `is that of every result of a matchday`() async throws {
    var tried = 0
    for (file, rules) in Self.seasons where tried < Self.count {
      let season = try await Season([file], rules: rules)
      let tables = try await season.journal.view().ask(.tables(of: season.competition))
      for table in tables {
        for day in LastDay.all(of: table) where tried < Self.count {
          try day.check("\(rules) \(table.name.group ?? "") \(day.number)")
          tried += 1
        }
      }
    }
    #expect(tried == Self.count)
  }
  /// JOURNAL_LAST_DAYS tries all groups; otherwise the first three.
  @Test func `of a group of four is that of every result of its last matchday`() throws {
    let document = try #require(RegulationLibrary.genericLeague)
    let stage = try #require(Regulation(document).stages.first)
    let groups = try InternationalGroup.all()
    #expect(groups.count > 90)
    for group in groups.prefix(Self.count > 2 ? groups.count : 3) {
      let day = try #require(LastDay.all(of: group.contest, stage: stage).first)
      #expect(day.number == 3, "\(group.label)")
      try day.check(group.label)
    }
  }
}
