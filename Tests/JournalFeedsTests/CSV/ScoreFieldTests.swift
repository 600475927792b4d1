import JournalCore
import JournalFeeds
import Testing

/// A score in one column of a table, with the words that publishers write there.
struct `A score in a field` {
  private func match(_ score: String, _ result: String = "") throws -> (FeedMatch?, Feed) {
    let map = try ColumnMap(
      date: "D", dateForms: [], columns: [.home: "A", .away: "B", .score: "S", .result: "R"])
    let feed = try map.read(Array("D,A,B,S,R\n1998-06-30,Ash,Birch,\"\(score)\",\(result)\n".utf8))
    return (feed.matches.first, feed)
  }

  @Test(arguments: [
    ("2-1", "FT 2-1"), ("2 : 1", "FT 2-1"), ("2–1", "FT 2-1"), ("2−1", "FT 2-1"),
    ("2-1 aet", "ET 2-1"), ("2-1 a.e.t.", "ET 2-1"), ("2:1 n.V.", "ET 2-1"),
    ("2-1 (aet)", "ET 2-1"), ("1-1 (4-3 p)", "FT 1-1 SO 4-3"),
    ("1-1 (4-3 pen.)", "FT 1-1 SO 4-3"),
    ("1:1 (1:1, 0:1) n.V. 5:4 i.E.", "HT 0-1 FT 1-1 ET 1-1 SO 5-4"),
    ("5:4 i.E.", "SO 5-4"), ("3:1 (2:0)", "HT 2-0 FT 3-1"),
    ("2-2 a.p. 5-3 t.a.b.", "ET 2-2 SO 5-3"),
    ("2-1 pró. (1-1)", "FT 1-1 ET 2-1"), ("1-1 d.t.s. (1-1) 4-2 d.c.r.", "FT 1-1 ET 1-1 SO 4-2"),
    ("(4) 1–1 (2)", "?? 1-1 SO 4-2"),
  ])
  func `is read with its words`(text: String, score: String) throws {
    let (match, feed) = try match(text)
    #expect(feed.problems.isEmpty, "\(feed.problems)")
    let read = try #require(match?.score)
    let open = read.unspecified.map { "?? \($0.home)-\($0.away) " } ?? ""
    let known = Reading.score(read)
    #expect(open.isEmpty ? known == score : score.hasSuffix(known) && score.hasPrefix(open))
    #expect(match?.status == .played)
  }

  @Test(arguments: [
    ("w/o", FeedMatch.Status.walkover), ("P-P", .postponed), ("A-A", .abandoned),
    ("postponed", .postponed), ("canc.", .cancelled), ("-:-", .scheduled), ("? - ?", .scheduled),
    ("v", .scheduled), ("abandoned", .abandoned),
  ])
  func `may be a word instead`(text: String, status: FeedMatch.Status) throws {
    let (match, feed) = try match(text)
    #expect(feed.problems.isEmpty)
    #expect(match?.status == status)
    #expect(match?.score.final == nil)
  }

  @Test(arguments: [
    "2-1-3", "2-1 n.X.", "two-one", "2-", "2-1 pens 5-4", "1-1 pens", "(4) 1-1", "2.5-1", "x-1",
  ])
  func `that is not understood costs its row, which is named`(text: String) throws {
    let (match, feed) = try match(text)
    #expect(match == nil)
    #expect(feed.problems.map(\.line) == [2])
  }

  @Test func `is held against the column that says who won`() throws {
    for (score, result, isDoubted) in [
      ("2-1", "H", false), ("2-1", "A", true), ("1-1", "D", false), ("1-1", "H", true),
      ("1-1 (4-3 p)", "H", false), ("1-1 (4-3 p)", "D", false), ("1-1 (4-3 p)", "A", true),
      ("0-3", "away team win", false), ("0-3", "home win", true), ("0-0", "draw", false),
      ("2-1", "", false),
    ] {
      let (match, feed) = try match(score, result)
      #expect(feed.problems.isEmpty)
      let codes = match?.doubts.map(\.code)
      #expect(codes == (isDoubted ? ["result-differs"] : []), "\(score) \(result)")
    }
    // A win of whom?
    #expect(try match("2-1", "W").0?.doubts.map(\.code) == ["result-not-understood"])
    let (match, _) = try match("", "3-2")
    #expect(match?.score.fullTime == Score(3, 2), "some tables call the score a result")
  }
}
