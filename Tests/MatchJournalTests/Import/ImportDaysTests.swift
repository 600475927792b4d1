import JournalCore
import JournalFeeds
import JournalImport
import Testing

/// Days that are far from the others, and seasons without a competition. Teams are made up.
struct `Matches of a file without a season` {
  private func farDays(_ days: [String], in competition: String? = nil) async throws -> [String] {
    let matches = days.enumerated().map { index, day in
      FeedMatch("Ash", "2-1", "Birch\(index)", on: day, line: index + 1).with {
        $0.competition = competition.map { FeedCompetition(name: $0) }
      }
    }
    let plan = try await ImportDesk().plan(Feed(matches: matches))
    return plan.doubts.filter { $0.doubt.code == "far-day" }.map { days[$0.line - 1] }
  }

  private static let season = [
    "2017-08-12", "2017-08-13", "2017-11-04", "2018-02-03", "2018-05-13", "2018-05-19",
  ]

  @Test(arguments: ["2999-08-19", "1066-08-20", "2071-11-04", "1917-08-12", "2012-02-03"])
  func `are doubted where a day is years away from the others`(day: String) async throws {
    #expect(try await farDays(Self.season + [day]) == [day])
    #expect(try await farDays([day] + Self.season, in: "League of Trees") == [day])
  }

  @Test(arguments: [["2999-08-19"], ["1066-08-20", "2018-01-01"]])
  func `are doubted where nobody played football`(days: [String]) async throws {
    #expect(try await farDays(days) == [days[0]])
  }

  @Test func `are not where they are of several years`() async throws {
    #expect(try await farDays(Self.season + ["2019-08-10"]) == [])
    // The meetings of two clubs over the years.
    #expect(try await farDays(["1921-01-01", "1938-05-01", "1962-09-01", "1989-04-01"]) == [])
    // A competition before and after a war.
    let before = (1...5).map { "190\($0)-05-01" }
    let after = (1...5).map { "192\($0)-05-01" }
    #expect(try await farDays(before + after) == [])
    // A cup that was held seldom at first, as that of African nations from 1957.
    let cup = ["1957-02-10", "1959-05-22", "1962-01-14", "1963-11-24"]
    #expect(try await farDays(cup + (1970...2020).map { "\($0)-01-20" }) == [])
  }

  /// A table of all times, of which the years between the wars are a fifth.
  @Test func `are not where they were played before a war`() async throws {
    func days(_ years: ClosedRange<Int>) -> [String] {
      years.flatMap { ["\($0)-09-05", "\($0)-10-10"] }
    }
    #expect(try await farDays(days(1920...1938) + days(1950...2019)) == [])
    #expect(try await farDays(days(1900...1902) + days(1946...2019)) == [])
    // A single match before both world wars may be a slip.
    #expect(try await farDays(["1914-05-01"] + days(1946...2019)) == ["1914-05-01"])
  }

  @Test(arguments: ["2027-08-12", "2027-11-04", "2028-05-13", "2007-08-12"])
  func `are doubted where a day slipped by ten years`(day: String) async throws {
    #expect(try await farDays(Self.season + [day]) == [day])
    // Among matches from 2011 to 2018 it has to be later.
    let longer = (2011...2018).map { "\($0)-08-20" }
    #expect(try await farDays(longer + [day]) == (day > "2027-08-20" ? [day] : []))
  }

  @Test(arguments: ["1917-08-12", "2012-02-03", "2027-11-04"])
  func `are doubted where the heading of several matches has a slip`(day: String) async throws {
    let season = Self.season + Self.season
    for count in 2...3 {
      let slipped = Array(repeating: day, count: count)
      #expect(try await farDays(season + slipped) == slipped)
    }
    // Two days are no slip, and neither is a third of all matches.
    #expect(try await farDays(season + ["2012-02-03", "2012-02-04"]) == [])
    #expect(try await farDays(Self.season + Array(repeating: "2012-02-03", count: 3)) == [])
  }

  @Test func `take the season of their rows with a name that is given`() async throws {
    func match(_ day: String, _ season: String) -> FeedMatch {
      FeedMatch("Ash", "2-1", "Birch", on: day).with { $0.season = season }
    }
    let feed = Feed(matches: [match("2018-08-11", "2018-19"), match("2019-08-10", "2019-20")])
    var options = ImportOptions()
    options.name = "League of Trees"
    let plan = try await ImportDesk().plan(feed, from: "league.csv", options)
    #expect(plan.joined.map(\.season) == ["2018-19", "2019-20"])
    // Without a name each match keeps its season.
    let seasons = try await ImportDesk().plan(feed).drafts.compactMap { draft -> String? in
      if case .matchScheduled(let match) = draft.event { match.season } else { nil }
    }
    #expect(seasons == ["2018-19", "2019-20"])
  }
}
