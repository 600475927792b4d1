import JournalAuditor
import JournalCore
import JournalFeeds
import JournalImport
import JournalNarrative
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Titles that no round called the final decided, and those that another match decided.
@Suite(.serialized) struct `Titles without a final` {
  private func report(_ slug: String, _ view: JournalView) async throws -> Report {
    let match = try await view.match(try await view.resolve(match: slug))
    let around = try await view.surroundings(of: match)
    let tie = try await view.tie(of: match)
    let known = try await view.knowing([], in: match)
    let report = Report(
      match: known, tie: tie, surroundings: around, options: ReportOptions(length: .full))
    let audit = ReportAudit(report, match: known, tie: tie, surroundings: around)
    #expect(audit.findings == [], "\(slug): \(audit.findings)")
    return report
  }

  /// The final round of 1950 as FIFA published it: Uruguay 5 points, Brazil 4, Sweden 2, Spain 1.
  @Test func `Uruguay won the cup of 1950 in the last match of the final group`() async throws {
    let text = """
      = World Cup 1950


      ▪ Final Round

      9 July    Uruguay  2-2  Spain
      9 July    Brazil   7-1  Sweden
      13 July   Uruguay  3-2  Sweden
      13 July   Brazil   6-1  Spain
      16 July   Sweden   3-1  Spain
      16 July   Brazil   1-2  Uruguay
      """
    let journal = try TestStore.journal(clock: SteppingClock())
    let document = try #require(RegulationLibrary.document(named: "fifa.world-cup.1950"))
    try await journal.append(
      try await journal.drafts(
        adopting: document, for: "world-cup-1950", by: Author(via: .import)))
    let bytes = Array(text.utf8)
    let plan = try await journal.plan(
      importing: try FootballText.read(bytes, file: "1950.txt"),
      from: ImportSource(name: "1950.txt", bytes: bytes),
      options: ImportOptions(competition: "world-cup-1950"))
    try await journal.apply(plan)
    let view = try await journal.view()
    let last = try await report("brazil-uruguay-1950-07-16", view)
    #expect(last.sentences[0].text.hasPrefix("Uruguay won the"), "\(last.sentences[0].text)")
    #expect(last.headline.text.contains("Uruguay beat Brazil 2-1 to win"), "\(last.headline.text)")
    // On the 13th nothing was settled, and on the 16th nothing for Sweden and Spain.
    for slug in ["brazil-spain-1950-07-13", "sweden-spain-1950-07-16"] {
      let other = try await report(slug, view)
      #expect(!other.sentences[0].text.contains("won the"), "\(other.sentences[0].text)")
    }
  }

  /// Barcelona did not play on 11 May 2013: Real Madrid's 1-1 draw at Espanyol made them champions.
  @Test(.enabled(if: History.isPresent, History.absence))
  func `a title that a rival's match decided is told`() async throws {
    let season = try await Season(["espana/2012-13/1-liga.txt"], rules: "es.la-liga.2012-13")
    let view = try await season.journal.view()
    let decided = try await report("espanyol-barcelona-real-madrid-2013-05-11", view)
    let text = decided.sentences.map(\.text).joined(separator: " ")
    #expect(text.contains("FC Barcelona won Primera División de España."), "\(text)")
    let later = try await report("real-madrid-ca-osasuna-2013-06-01", view)
    #expect(
      !later.sentences.contains { $0.text.hasPrefix("FC Barcelona won") },
      "\(later.sentences.map(\.text))")
  }
}
