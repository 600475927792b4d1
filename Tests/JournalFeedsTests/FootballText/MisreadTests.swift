import JournalCore
import JournalFeeds
import Testing

/// What stands beside a team or a score, and is no part of either. Teams and people are made up.
struct `A line of Football.TXT` {
  private static func read(_ lines: String) throws -> Feed {
    try FootballText.read(
      Array("= Made-up League 2020/21\n\nMatchday 1\nSat Sep 12 2020\n\(lines)".utf8))
  }

  @Test(arguments: [
    "Ash v Birch P-P", "Ash v Birch ppd.", "Ash v Birch abandoned", "Ash v Birch 1-",
    "Ash v Birch -", "Ash v Birch -:-", "Ash v Birch *", "3pm Ash v Birch 1-1", "* Ash v Birch 1-1",
    "> Ash v Birch 1-1", "// Ash v Birch 1-1", "-- Ash v Birch 1-1", "Ash v Birch v Cedar 1-1",
    "15h Ash v Birch 1-0", "Ash v Birch abgebr.",
  ])
  func `does not take a status, a sign or a time for part of a name`(line: String) throws {
    let feed = try Self.read("  \(line)\n  Cedar v Dogwood 2-0\n")
    let names = feed.matches.flatMap { [$0.home.name, $0.away.name] }
    #expect(Set(names).isSubset(of: ["Ash", "Birch", "Cedar", "Dogwood"]), "\(names)")
    #expect(!feed.problems.isEmpty || feed.matches.first.map { $0.status != .scheduled } == true)
  }

  @Test(arguments: [
    "Schalke 04", "1. FC Ash", "Bayern II", "Brighton & Hove Albion", "UDI '19", "Real 2",
    "A-League XI", "Al Abd",
  ])
  func `takes names with numbers and signs for what they are`(name: String) throws {
    let feed = try Self.read("  \(name) v Birch 2-1\n  Cedar v \(name) 0-0\n")
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.map(\.home.name) == [name, "Cedar"])
    #expect(feed.matches.last?.away.name == name)
  }

  @Test(arguments: [
    "[Smith 12' Jones 90+3'; Brown 80']", "[golden goal]", "[Birch withdrew]",
    "[suspended 60', resumed]", "[result under protest]",
  ])
  func `with a note that may change its result is doubted`(note: String) throws {
    let feed = try Self.read("  Ash v Birch 2-1 (1-0) \(note)\n")
    let match = try #require(feed.matches.first)
    #expect(match.doubts.map(\.code) == ["note-not-understood"])
    #expect(match.status == .played)
  }

  /// What is not understood may be a round: the matches below it have none, and not the one before.
  @Test(arguments: ["Matchday Two", "Zweite Runde", "Ronda segunda", "Tour II"])
  func `below a heading that is not understood is in no round`(heading: String) throws {
    let feed = try Self.read("  Ash v Birch 1-0\n\(heading)\nSat Sep 19\n  Birch v Ash 2-0\n")
    #expect(feed.matches.map(\.matchday) == [1, nil])
    #expect(feed.matches.map(\.round) == [nil, nil])
    #expect(feed.problems.count == 1)
  }

  @Test(arguments: [
    ("Jornada 3", 3), ("12. Spieltag", 12), ("3ª giornata", 3), ("Journée 7", 7), ("Rodada 9", 9),
  ])
  func `below a matchday in another language is of it`(heading: String, number: Int) throws {
    let feed = try Self.read("  Ash v Birch 1-0\n\(heading)\nSat Sep 19\n  Birch v Ash 2-0\n")
    #expect(feed.matches.map(\.matchday) == [1, number])
    #expect(feed.problems.isEmpty)
  }
}

/// Rows that are no matches, and days that contradict themselves. Teams are made up.
struct `A row of a table` {
  @Test func `with numbers for teams is no match`() throws {
    let map = try ColumnMap(date: "date", dateForms: [], columns: [.home: "home", .away: "away"])
    let feed = try map.read(Array("date,home,away\n1930-07-13,1,0\n".utf8))
    #expect(feed.matches.isEmpty && feed.problems.count == 1)
  }

  @Test(arguments: [
    ("Tue 16 Mar 2020", true), ("Mon 16 Mar 2020", false), ("Sunday 17 Mar 2020", true),
  ])
  func `with another weekday than its day has is doubted`(day: String, isDoubted: Bool) throws {
    let map = try ColumnMap(
      date: "D", dateForms: [], columns: [.home: "A", .away: "B", .score: "S"])
    let feed = try map.read(Array("D,A,B,S\n\(day),Ash,Birch,1-2\n".utf8))
    let match = try #require(feed.matches.first)
    #expect(match.doubts.map(\.code) == (isDoubted ? ["other-weekday"] : []))
  }
}
