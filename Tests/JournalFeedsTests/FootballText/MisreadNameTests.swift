import JournalFeeds
import Testing

/// Made-up lines in notations that the format does not know.
struct `A line that is no match of the format` {
  private static func feed(_ line: String) throws -> Feed {
    try FootballText.read(Array("= Test Cup 2020\n\nSat Nov 7 2020\n  \(line)\n".utf8))
  }

  @Test(arguments: [
    "20h45 Lille 0-0 Metz", "Ajax v N.E.C. 20:45", "Ajax v N.E.C. 2-x", "Lille v Metz ?:1",
  ])
  func `makes no team of a score or a time`(line: String) throws {
    let feed = try Self.feed(line)
    #expect(feed.matches.isEmpty)
    #expect(feed.problems.map(\.line) == [4])
  }

  @Test(arguments: [
    "Alpha 99999999999-1 Beta", "Alpha 1-1000 Beta", "Alpha 1234-4321 Beta  (2-1)",
  ])
  func `is told, also where it is the only one of its file`(line: String) throws {
    #expect(try Self.feed(line).problems.map(\.line) == [4])
    #expect(try Self.feed("\(line)\n  A v B 1-0").problems.map(\.line) == [4])
    #expect(try Self.feed("Alpha of 1860-1900\n  1. FC Beta").problems.isEmpty)
  }

  @Test(arguments: ["(Smith 5'; Jones 45+1000')", "(Smith 5', 9999')"])
  func `has no minute in a name, and the other goal is read`(list: String) throws {
    let feed = try Self.feed("Alpha v Beta  1-0\n    \(list)")
    #expect(feed.matches.flatMap { Reading.goals($0) } == ["home 5' Smith"])
    #expect(feed.problems.map(\.line) == [5])
  }

  @Test(arguments: [
    "(Smith 99999999999999999999')", "(Smith 45+999')", "(Smith 99999-0)", "(Smith 1000)",
    "Yellow cards: Smith 99999'",
  ])
  func `has no minute in a name, and is told`(list: String) throws {
    let feed = try Self.feed("Alpha v Beta  1-0\n    \(list)")
    #expect(feed.matches.map(\.incidents.count) == [0])
    #expect(feed.problems.map(\.line) == [5])
    #expect(feed.matches.flatMap(\.lineUps).isEmpty)
  }

  @Test(arguments: [
    "Austria 2 v 1860 München  1-0", "Schalke 04 v Dnpro-1  2-2",
    "UDI '19/Beter Bed v Mainz 05  0-3",
  ])
  func `is not one for a number in a name`(line: String) throws {
    let feed = try Self.feed(line)
    #expect(feed.matches.count == 1)
    #expect(feed.problems.isEmpty)
  }
}
