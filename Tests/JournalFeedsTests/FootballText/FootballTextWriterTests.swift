import JournalCore
import JournalFeeds
import Testing

@Suite("FootballText: writing")
struct FootballTextWriterTests {
  @Test(
    "What is read of a published file is read again of what is written",
    .enabled(if: FootballFiles.isPresent, FootballFiles.absence), arguments: FootballFiles.names)
  func law(name: String) throws {
    let feed = try FootballFiles.feed(name)
    let again = try Reading.feed(FootballText.write(feed))
    #expect(again.facts == feed.facts)
    #expect(again.problems == [])
  }

  @Test(
    "What is written once is written the same again",
    .enabled(if: FootballFiles.isPresent, FootballFiles.absence))
  func stable() throws {
    for name in FootballFiles.names {
      let text = FootballText.write(try FootballFiles.feed(name))
      #expect(FootballText.write(try Reading.feed(text)) == text)
    }
  }

  @Test("Made-up feeds with all that the format holds come back as they were", arguments: 0..<100)
  func random(seed: UInt64) throws {
    var random = RandomFeeds(seed: seed)
    let feed = random.feed()
    let text = FootballText.write(feed)
    let again = try Reading.feed(text)
    #expect(again.problems == [])
    #expect(again.matches.count == feed.matches.count)
    for (was, isNow) in zip(feed.facts.matches, again.facts.matches) { #expect(was == isNow) }
    #expect(again.facts.groups == feed.facts.groups)
  }

  @Test("A match is one line: Leganés' win at the Bernabéu")
  func line() throws {
    let text = "Real Madrid v Leganés  1-2 (0-1)  (Benzema 47'; Eraso 32', Gabriel Pires 55')"
    #expect(FootballText.line(try Reading.match(text)) == text)
  }

  @Test("A shoot-out with a missed first kick comes back")
  func kicks() throws {
    let text = "A v B 1-1 a.e.t., 1-2 pen.\nPenalties: 0-0 Ash (bar), 0-1 Oak, 1-1 Elm, 1-2 Fir\n"
    let feed = try Reading.feed(text)
    #expect(try Reading.feed(FootballText.write(feed)).facts == feed.facts)
  }

  @Test("Names that look like signs of the format are changed and never misread")
  func names() throws {
    for name in [
      "10 Messi", "Smith, John", "José (Chema)", "A; B", "pen", "??", "og", "3-0", "-", "", "#",
    ] {
      var match = FeedMatch(
        line: 1, home: FeedTeam("A v \(name)"), away: FeedTeam("\(name) 3-0 [x]"))
      (match.score.fullTime, match.status) = (Score(1, 1), .played)
      match.incidents = Side.allCases.map {
        FeedIncident(
          line: 1, side: $0, at: MatchTime(.firstHalf, 5),
          .goal(player: name, own: false, penalty: false, assist: nil))
      }
      match.lineUps = [FeedLineUp(line: 1, side: .home, starters: [name, "Ash"], coach: name)]
      match.referee = name
      let again = try Reading.feed(FootballText.write(Feed(matches: [match])))
      #expect(again.problems == [], "\(name)")
      #expect(again.matches.map(\.score.fullTime) == [Score(1, 1)])
      #expect(again.matches.map(\.goals.count) == [2])
      #expect(again.matches.first?.goals.map(\.side) == [.home, .away])
      #expect(again.matches.first?.lineUps.map(\.starters.count) == [2])
    }
  }
}
