import JournalCore
import JournalFeeds
import Testing

/// What a word beside the score, or instead of it, says in several languages.
struct `A word about what became of a match` {
  @Test(arguments: [
    "A 2:0 Wertung B", "A v B 2:0 Wertung", "A v B 2-0 (Wertung)", "A 2-0 (a tavolino) B",
    "A v B 2-0 a tavolino", "A 2-0 w/o B", "A v B 2-0 w/o", "A v B 2-0 forfait",
    "A v B 2-0 (sur tapis vert)", "A v B 2-0 por secretaría", "A v B 2-0 (na secretaria)",
    "A v B 2-0 (am grünen Tisch)", "A v B 2-0 awarded", "A v B 1-1 (2-0 a tavolino)",
    "A v B 1-1 [2-0 a tavolino]",
  ])
  func `makes the score an award`(line: String) throws {
    let match = try Reading.match(line)
    #expect([match.home.name, match.away.name] == ["A", "B"])
    #expect(match.status == .awarded)
    #expect((match.awarded ?? match.score.final) == Score(2, 0))
    #expect(match.awardedTo == .home)
  }

  @Test(arguments: [
    ("A abandonné B", FeedMatch.Status.abandoned), ("A v B abgebrochen", .abandoned),
    ("A v B 1-1 abandonné", .abandoned), ("A v B 1-1 (suspendido)", .abandoned),
    ("A 1-1 abd B", .abandoned), ("A v B sospesa", .abandoned), ("A v B reporté", .postponed),
    ("A aplazado B", .postponed), ("A v B rinviata", .postponed), ("A v B adiado", .postponed),
    ("A no jugado B", .cancelled), ("A v B abgesagt", .cancelled), ("A v B 1-1 anulado", .annulled),
  ])
  func `gives its status`(line: String, status: FeedMatch.Status) throws {
    let feed = try Reading.feed("\(line)\nC v A 1-0\nB v D 1-0\n")
    let match = try #require(feed.matches.first)
    #expect(feed.problems.isEmpty)
    #expect([match.home.name, match.away.name] == ["A", "B"])
    #expect(match.status == status)
    #expect(match.score.final == (line.contains("1-1") ? Score(1, 1) : nil))
  }

  @Test(arguments: [
    "A v B 2-0 Wertg.", "A v B TBD", "A v B n.a.", "A v B Verl.", "A v B aet",
    "A v B 2-0 aberkannt", "A 2-0 (annulé?) B",
  ])
  func `that is not known is named, and the line is no plain match`(line: String) throws {
    let feed = try Reading.feed("\(line)\nC v D 1-0")
    #expect(
      feed.matches.allSatisfy { ["A", "C"].contains($0.home.name) && $0.away.name.count == 1 })
    #expect(feed.problems.map(\.line).first == 1)
  }

  @Test(arguments: ["Ash v Birch 3", "Ash 3 v Birch"])
  func `may be half a score, which makes a name doubtful`(line: String) throws {
    let feed = try Reading.feed("= L 2019/20\nSat Aug 10\n\(line)\n\(line)\nC v D 04\n")
    #expect(feed.matches.map { $0.doubts.map(\.code) } == [["odd-name"], [], []])
  }

  @Test(arguments: ["14-6-25", "14-06-25", "14/6/25", "14.6.25", "14-6-2025"])
  func `stands below a day with two figures for its year`(day: String) throws {
    let feed = try Reading.feed("= L 2024/25\n\(day) @ Venue\n  A v B 1-0\n")
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.first?.date?.description == "2025-06-14")
  }
}
