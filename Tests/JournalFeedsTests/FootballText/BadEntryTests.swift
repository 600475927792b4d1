import JournalCore
import JournalFeeds
import Testing

/// Entries of line-ups and kicks that cannot be read. Names are made up.
struct `An entry that cannot be read` {
  private static let home = "Ash v Birch 1-1, 1-2 pen.\n"

  @Test(arguments: [
    ("Smith, Jones (Brown 1000')", []), ("Smith, Jones (Brown 45+999')", []),
    ("Smith, Jones (Brown 300')", []), ("Smith, Jones (200' Brown)", []),
    ("Smith, Jones (61')", []), ("Smith, Jones 61'", []), ("Smith, Jones [x]", []),
    ("Smith, Jones [R 999']", []), ("Smith (Brown 60'), Jones [Y 45+999']", ["60' Smith > Brown"]),
    ("Smith (Brown 60' (Green 300')), Jones", ["60' Smith > Brown"]),
    ("Smith (Brown 300' (Green 70')), Jones (Elm 80')", ["80' Jones > Elm"]),
    ("Smith (Brown 12.30 (Green 70')), Jones (Elm 80')", ["80' Jones > Elm"]),
    ("Smith, 1000' [c] (Elm 60'), Jones (Fir 70')", ["70' Jones > Fir"]),
    ("Smith, Oak 1000' Yew (Elm 60'), Jones (Fir 70')", ["70' Jones > Fir"]),
  ])
  func `costs a line-up that one, and is named`(list: String, substitutions: [String]) throws {
    let feed = try Reading.feed("\(Self.home)Ash: \(list)\n")
    #expect(feed.matches.flatMap(\.lineUps).map(\.starters) == [["Smith", "Jones"]])
    let told = feed.matches.flatMap { Reading.substitutions($0) }
    #expect(told == substitutions.map { "home \($0)" })
    #expect(feed.matches.flatMap { Reading.cards($0) }.isEmpty)
    #expect(!feed.problems.isEmpty && feed.problems.allSatisfy { $0.line == 2 })
  }

  @Test(arguments: ["1000'", "12.30 (Elm 60')", "- ; Coach: Oak"])
  func `leaves no line-up of nobody`(list: String) throws {
    let feed = try Reading.feed("\(Self.home)Ash: \(list)\n")
    #expect(feed.matches.flatMap(\.lineUps).isEmpty)
    #expect(feed.problems.map(\.line) == [2])
  }

  @Test(arguments: [
    ("1-0 1000', 1-1 Elm, Fir (save), 1-2 Yew", "?", 1),
    ("1-0 Oak 1000', 1-1 Elm, Fir (save), 1-2 Yew", "Oak", 1),
    ("1-0 12.30, 1-1 Elm, Fir (save), 1-2 45+999'", "?", 2),
    ("1-0 Oak 120', 1-1 Elm, Fir (save), 1-2 Yew", "Oak", 1),
    ("1-0 Oak, 1-1 Elm 120', Fir (save 121'), 1-2 Yew", "Oak", 1),
    ("1-0 Oak, 12.30, 1-1 Elm, Fir (save), 1-2 Yew", "Oak", 1),
  ])
  func `costs a list of kicks a name at most`(list: String, first: String, faults: Int) throws {
    let feed = try Reading.feed("\(Self.home)Penalties: \(list)\n")
    let last = faults == 2 ? "?" : "Yew"
    #expect(
      feed.matches.flatMap { Reading.kicks($0) } == [
        "home 1 \(first) scored", "away 1 Elm scored", "home 2 Fir saved", "away 2 \(last) scored",
      ])
    #expect(feed.problems.map(\.line) == Array(repeating: 2, count: faults))
  }

  @Test func `is a miss of somebody where words say that the kick was missed`() throws {
    let feed = try Reading.feed("\(Self.home)Penalties: 1-0 Oak, Elm 1000' (post), Fir (12.30)\n")
    #expect(
      feed.matches.flatMap { Reading.kicks($0) } == [
        "home 1 Oak scored", "away 1 Elm post", "home 2 Fir wide",
      ])
    #expect(feed.problems.contains { $0.reason.contains("1000'") })
    #expect(feed.problems.contains { $0.reason.contains("12.30") })
  }

  @Test func `is known by its name, and each number is named`() throws {
    let feed = try Reading.feed(
      "\(Self.home)Ash: Adam 1000', Bert 1000' [c], Carl (Dora 60'), 12.30 Emil; Coach: Fay 99999\n"
    )
    let lineUp = try #require(feed.matches.flatMap(\.lineUps).first)
    #expect(lineUp.starters == ["Adam", "Bert", "Carl", "Emil"])
    #expect([lineUp.captain, lineUp.coach] == ["Bert", "Fay"])
    for text in ["Adam 1000'", "Bert 1000'", "12.30 Emil", "99999"] {
      #expect(feed.problems.contains { $0.reason.contains(text) })
    }
    #expect(feed.problems.count == 4)
  }

  @Test func `is a miss of its player in a list of kicks, where no score stands before it`() throws
  {
    let feed = try Reading.feed("\(Self.home)Penalties: 1-0 Oak, 1-1 Elm, Fir 1000', 1-2 Yew\n")
    #expect(
      feed.matches.flatMap { Reading.kicks($0) } == [
        "home 1 Oak scored", "away 1 Elm scored", "home 2 Fir wide", "away 2 Yew scored",
      ])
    #expect(feed.problems.contains { $0.reason.contains("Fir 1000'") })
  }

  @Test func `has no name in what is said of a kick that is both scored and missed`() throws {
    let feed = try Reading.feed("\(Self.home)Penalties: 1-0 1000' (save), 1-1 Elm\n")
    #expect(feed.problems.contains { $0.reason.hasPrefix("A kick is both") })
  }
}
