import JournalCore
import JournalFeeds
import Testing

/// Public files write days in many ways; one that is not read must not leave the day before it in
/// force.
struct `A line with a day` {
  @Test(arguments: [
    "10 juin 1959", "10. Juni 1959", "Mittwoch, 10. Juni 1959", "mercoledì 10 giugno 1959",
    "10 junio 1959", "June 10 1959 @ Town (Ground)", "June 10 1959 @ Town, Ground   att: 9400",
    "June 10 1959 @ Ground (North), Town  attendance 9,400", "10.06.1959 @ Town (att: 9_400)",
  ])
  func `is read`(day: String) throws {
    let feed = try Reading.feed("= Cup 1959\nApril 5 1959\nA v B 1-0\n\(day)\nC v D 2-1\n")
    #expect(feed.problems.isEmpty)
    #expect(
      feed.matches.map(\.date) == [CalendarDate("1959-04-05"), CalendarDate("1959-06-10")])
  }

  @Test(arguments: [
    "10 kesäkuu 1959", "10th day of Juno 1959", "1959, Juno 10", "Date: 10 Juno 1959",
    "Juno 1959", "Monday next", "Matchday on the 4th of May", "10 Juno 1959 - 15:00",
  ])
  func `is named if it is not read, and ends the day before it`(day: String) throws {
    let feed = try Reading.feed("= Cup 1959\nApril 5 1959\nA v B 1-0\n\(day)\nC v D 2-1\n")
    #expect(feed.problems.map(\.line) == [4])
    #expect(feed.matches.map(\.date) == [CalendarDate("1959-04-05"), nil])
  }

  @Test(arguments: [
    "a remark by the editor", "A 99999-1 B", "A 2-2q B", "A v B 3-1 or so",
    "Attendances are not known",
  ])
  func `is not one that only resembles it, and the day stays`(line: String) throws {
    let feed = try Reading.feed("= Cup 1959\nApril 5 1959\nA v B 1-0\n\(line)\nC v D 2-1\n")
    #expect(feed.problems.map(\.line) == [4])
    #expect(feed.matches.map(\.date) == Array(repeating: CalendarDate("1959-04-05"), count: 2))
  }

  @Test(arguments: ["10-11-12", "4-3-12 Oak", "4-3-20 Oak", "4-4-2 Oak", "4-3-12 @ Oak Park"])
  func `is not one with dashes that is of another year or has words behind it`(
    line: String
  ) throws {
    let feed = try Reading.feed(
      "= Cup 2020/21\n[Sat Sep 12]\nA v B 1-0\n\(line)\n[Sat Sep 19]\nC v D 2-1\n")
    #expect(feed.problems.map(\.line) == [4])
    #expect(
      feed.matches.map(\.date) == [CalendarDate("2020-09-12"), CalendarDate("2020-09-19")])
  }

  @Test(arguments: [
    "14-6-21", "[14-6-21]", "14-6-21 @ Venue", "14-06-21 15:00", "14-6-21 15:00 @ Venue",
  ])
  func `with dashes is read in its season`(day: String) throws {
    let feed = try Reading.feed("= Cup 2020/21\n[Sat Sep 12]\nA v B 1-0\n\(day)\nC v D 2-1\n")
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.map(\.date).last == CalendarDate("2021-06-14"))
  }

  @Test(arguments: ["14-06-21", "14-12-21", "14-06-00", "14-06-97", "14-06-21 @ Venue"])
  func `with dashes and two figures each is read without a season`(day: String) throws {
    let dotted = day.replacing("-", with: ".")
    for before in ["", "[14-06-1996]\nElm v Fir\n", "[14-12-96]\nElm v Fir\n"] {
      let feed = try Reading.feed("= Cup\n\(before)\(day)\nAsh v Birch 1-0\n")
      let other = try Reading.feed("= Cup\n\(before)\(dotted)\nAsh v Birch 1-0\n")
      #expect(feed.problems.isEmpty)
      #expect(feed.matches.last?.date != nil)
      #expect(feed.matches.map(\.date) == other.matches.map(\.date))
    }
  }

  @Test(arguments: [
    ("14-6-21 Ash v Birch 1-0", "2021-06-14"), ("14-06-21 Ash v Birch 1-0", "2021-06-14"),
    ("[14-6-21] Ash 1-0 Birch", "2021-06-14"), ("14-6-21 15:00 Ash v Birch", "2021-06-14"),
    ("4-3-12 Ash v Birch", "2012-03-04"), ("1-2-12 1. FC Ash v Birch", "2012-02-01"),
  ])
  func `may have dashes before the match of that day`(line: String, day: String) throws {
    let match = try Reading.match("= League 2020/21\n\(line)\n")
    #expect(match.date == CalendarDate(day))
    #expect(match.home.name.hasSuffix("Ash"))
  }

  @Test(arguments: ["14-06-21 Oak", "31-02-21", "14-06-21, Oak"])
  func `with dashes is named if no match follows it or the calendar lacks it`(line: String) throws {
    let feed = try Reading.feed("= Cup 2020/21\n[Sat Sep 12]\nA v B 1-0\n\(line)\nC v D 2-1\n")
    #expect(feed.problems.map(\.line) == [4])
    #expect(
      feed.matches.map(\.date)
        == [CalendarDate("2020-09-12"), line == "31-02-21" ? nil : CalendarDate("2021-06-14")])
  }

  @Test(arguments: ["4-3-12", "4-4-12", "45-12-20", "10-30-12", "4-3-12 Oak"])
  func `is not one with dashes where nothing speaks for it`(line: String) throws {
    let feed = try Reading.feed("= Cup\n\(line)\nAsh v Birch 2-1\n")
    #expect(feed.problems.map(\.line) == [2])
    #expect(feed.matches.map(\.date) == [nil])
  }

  @Test func `has its spectators for the first match only`() throws {
    let feed = try Reading.feed("July 4 1959 @ Town, Ground   att: 9400\nA v B 1-1\nC v D 0-0\n")
    #expect(feed.matches.map(\.attendance) == [9400, nil])
    #expect(feed.matches.map(\.city) == ["Town", "Town"])
  }

  @Test(arguments: [
    ("20:00 (21:00 UTC+2)  A v B 1-0", 1200), ("15.30 [16.30]  A v B 1-0", 930),
    ("18:00 (20:00)  A  1-0  B", 1080),
  ])
  func `may have the time of another zone beside its own`(line: String, minutes: Int) throws {
    let match = try Reading.match("= Cup 1959\nApril 5 1959\n\(line)\n")
    #expect(match.time == minutes)
    #expect([match.home.name, match.away.name] == ["A", "B"])
  }
}

struct `The year of a day` {
  @Test(arguments: [
    ("2021/22", "Aug/13", "May/29", "2022-05-29"),
    ("2021/22", "Fri Aug/13", "Sun May/29", "2022-05-29"),
    ("1998-99", "Nov 7", "Jun 30", "1999-06-30"),
    ("2019/20", "Dec 1", "Sun Jul 26", "2020-07-26"),
    ("2021/22", "May/29", "Aug/13", "2021-08-13"),
    ("2020", "Feb 1", "Dec 20", "2020-12-20"),
    ("2020", "Dec 30", "Jan 4", "2021-01-04"),
  ])
  func `is the one that season and weekday allow`(
    season: String, first: String, second: String, date: String
  ) throws {
    let feed = try Reading.feed(
      "= Cup \(season)\n▪ Round 1\n\(first)\nA v B\n▪ Final\n\(second)\nC v D\n")
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.map(\.date).last == CalendarDate(date))
    #expect(feed.matches.flatMap(\.doubts).isEmpty)
  }

  @Test(arguments: [
    ("Mon Dec 18 2022", "2022-12-18"), ("Mon Dec 18", "2022-12-18"), ("Tue Jun 5", "2022-06-05"),
  ])
  func `is not refused for a wrong weekday, which is a doubt about the first match`(
    day: String, date: String
  ) throws {
    let feed = try Reading.feed("= Cup 2022\n\(day)\nA v B 1-0\nC v D 1-0\n")
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.map(\.date) == [CalendarDate(date), CalendarDate(date)])
    #expect(feed.matches.map { $0.doubts.map(\.code) } == [["other-weekday"], []])
  }
}
