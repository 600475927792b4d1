import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import JournalTesting
import MatchJournal
import Testing

/// The registry is read as needed, and every answer is the same as if all of it had been read.
struct `An answer from those whom it needs` {
  @Test func `of the demo is that from everybody`() async throws {
    let journal = try TestStore.journal()
    try await journal.logDemo()
    try await expectSame(in: journal)
  }

  @Test func `of a cup with rulings is that from everybody`() async throws {
    let cup = try await SpringCup()
    try await expectSame(in: cup.journal)
    try await expectSameTables(of: cup.slug, in: cup.journal)
  }

  @Test(.enabled(if: History.isPresent, History.absence))
  func `of a season that was imported is that from everybody`() async throws {
    let season = try await Season(["espana/2012-13/1-liga.txt"], rules: "es.la-liga.2012-13")
    try await expectSameTables(of: season.competition, in: season.journal)
    try await expectSame(in: season.journal, limit: 30)
  }

  /// Compares each match, told in every way, and its tie with those of a view that has read
  /// everything.
  private func expectSame(in journal: MatchJournal, limit: Int = .max) async throws {
    for name in try await journal.view().matchNames().prefix(limit) {
      let (near, whole) = (try await journal.view(), try await journal.view())
      _ = try await whole.directory()
      let (one, other) = (try await told(name, near), try await told(name, whole))
      #expect(one == other, "\(name.slug)")
    }
  }

  /// Compares the tables and the scorers with those of a view that has read everything.
  private func expectSameTables(of slug: CompetitionSlug, in journal: MatchJournal) async throws {
    let (near, whole) = (try await journal.view(), try await journal.view())
    _ = try await whole.directory()
    let (one, other) = (try await tables(of: slug, near), try await tables(of: slug, whole))
    #expect(one == other)
  }

  private func tables(of slug: CompetitionSlug, _ view: JournalView) async throws -> [String] {
    let tables = try await view.ask(.tables(of: slug))
    let text = TablesText(tables, isExplained: true, label: "")
    var lines: [String] = []
    for table in tables {
      lines += text.lines(of: table, try await view.decisions(on: table))
    }
    let results = try await view.ask(.results(of: slug))
    let scorers = results.scorers
    return lines
      + ScorersText(scorers.ranked, scorers, results.directory, count: 100).lines
  }

  private func told(_ name: MatchName, _ view: JournalView) async throws -> [String] {
    let style = Style.plain
    let match = try await view.reading(name)
    let report = try await view.ask(.report(of: name, ReportOptions(language: .english))).report
    var lines = [
      JSONValue.object(Documents.audit(match, at: .end)).canonicalText,
      JSONValue.object(report.json).canonicalText,
    ]
    for record in match.stream.records { lines.append(EventWords(match).text(of: record.draft)) }
    if let result = match.result() {
      lines += AuditMatchText(match, result, try await view.decisions(on: match), style).lines
    }
    if let tie = try await view.tie(of: match) {
      lines.append(JSONValue.object(Documents.audit(tie)).canonicalText)
      lines += AuditText(tie, try await view.decisions(on: tie), style).lines(isShort: false)
    }
    return lines
  }
}
