import JournalCore
import JournalFeeds
import Testing

@Suite("FootballText: scores")
struct FootballTextScoreTests {
  @Test(
    "Every form of the specification",
    arguments: [
      ("A v B  3-1", "FT 3-1"),
      ("A v B  3-1 (2-0)", "HT 2-0 FT 3-1"),
      ("A  3-1 (2-0)  B", "HT 2-0 FT 3-1"),
      ("A - B 6-1 (1-1)", "HT 1-1 FT 6-1"),
      ("A  5–1 B", "FT 5-1"),
      ("A v B  1-1 aet, 3-4 pen", "ET 1-1 SO 3-4"),
      ("A v B  1-1 aet (1-1, 0-0) 3-4 pen", "HT 0-0 FT 1-1 ET 1-1 SO 3-4"),
      ("A v B  3-4 pen (1-1, 1-1, 0-0)", "HT 0-0 FT 1-1 ET 1-1 SO 3-4"),
      ("A v B  3-4 pen (1-1, 1-0)", "HT 1-0 FT 1-1 SO 3-4"),
      ("A  3-4 pen. 1-1 a.e.t. (1-1, 0-1)  B", "HT 0-1 FT 1-1 ET 1-1 SO 3-4"),
      ("A  1-1 a.e.t (1-1, 1-0), 1-3 pen.  B", "HT 1-0 FT 1-1 ET 1-1 SO 1-3"),
      ("A  2-2 a.e.t. (2-2), 4-3 pen.  B", "FT 2-2 ET 2-2 SO 4-3"),
      ("A  4-4 a.e.t. (3-3)  B", "FT 3-3 ET 4-4"),
      ("A  2-1aet/gg B", "ET 2-1 golden"),
      ("A  2-1 a.e.t./g.g. B", "ET 2-1 golden"),
      ("A  2-1 asdet B", "ET 2-1 golden"),
      ("A  2-1 aet/gg (1-1,) B", "FT 1-1 ET 2-1 golden"),
      ("A  1-0 B  (asget)", "ET 1-0 silver"),
      ("A  2-1 B  (aet)", "ET 2-1"),
      ("A  0-0 B  (aet, 3-0 pen)", "ET 0-0 SO 3-0"),
      ("A 1-1 B (aet, win 3-4 on pens)", "ET 1-1 SO 3-4"),
      ("A 1-1 B (HT 0-0, FT 1-1, AET, PEN 3-4)", "HT 0-0 FT 1-1 ET 1-1 SO 3-4"),
      ("A 2-2 B  (win 2-3 on aggregate)", "FT 2-2 agg 2-3"),
      ("A 2-1 B  (aet, agg 3-3, win 1-3 on pens)", "ET 2-1 SO 1-3 agg 3-3"),
      ("A v B   0-0  (agg 3-0)", "FT 0-0 agg 3-0"),
      ("A 4-1 B   (6-3 on agg)", "FT 4-1 agg 6-3"),
      ("A 3-2 B  (agg 4-4, win 1-2 on away goals)", "FT 3-2 agg 4-4 away 1-2"),
      ("A v B  3-3    [aet; B won 5-4 on penalties]", "ET 3-3 SO 4-5"),
      ("A v B", ""),
    ])
  func forms(text: String, score: String) throws {
    let match = try Reading.match(text)
    #expect(Reading.score(match.score) == score)
    #expect([match.home.name, match.away.name] == ["A", "B"])
    #expect(match.status == (score.isEmpty ? .scheduled : .played))
  }

  @Test("Two scores in parentheses without a word for extra time are not guessed at")
  func ambiguous() throws {
    let feed = try Reading.feed("A v B  2-1 (1-1, 0-0)")
    #expect(feed.problems.map(\.line) == [1])
    #expect(feed.matches.map(\.score.halfTime) == [nil])
  }

  @Test(
    "What became of a match",
    arguments: [
      ("A n/p B", FeedMatch.Status.cancelled, nil, nil),
      ("A v B  [cancelled - A withdrew]", .cancelled, "A withdrew", nil),
      ("A v B  [canceled]", .cancelled, nil, nil),
      ("A v B  [postponed: weather]", .postponed, "weather", nil),
      ("A v B  1-0 [abandoned]", .abandoned, nil, nil),
      ("A w/o B", .walkover, nil, Side.home),
      ("A o/w B", .walkover, nil, .away),
      ("A 3-0 awd. B", .awarded, nil, .home),
      ("A 0-3 B   [awarded, originally 2-1]", .awarded, "originally 2-1", .away),
      ("A v B [awarded to B]", .awarded, nil, .away),
      ("A 1-4 B  [annulled]", .annulled, nil, nil),
      ("A 1-4 B  [at night]", .played, "at night", nil),
    ] as [(String, FeedMatch.Status, String?, Side?)])
  func statuses(text: String, status: FeedMatch.Status, note: String?, side: Side?) throws {
    let match = try Reading.match(text)
    #expect(match.status == status)
    #expect(match.note == note)
    #expect(match.awardedTo == side)
    #expect([match.home.name, match.away.name] == ["A", "B"])
  }
}
