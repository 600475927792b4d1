import JournalCore
import JournalTesting
import MatchJournal
import Testing

/// Published seasons, imported: the facts of each match say how it is scheduled.
@Suite(.enabled(if: History.isPresent, History.absence))
struct `What published matches are set as` {
  @Test(arguments: [
    ("espana/2017-18/1-liga.txt", "es.la-liga.2017-18"),
    ("deutschland/2010-11/1-bundesliga.txt", "de.bundesliga.2010-11"),
  ])
  func `is in their facts as in their texts`(file: String, rules: String) async throws {
    let season = try await Season([file], rules: rules)
    let snapshot = try await season.journal.log.snapshot()
    let matches = try await snapshot.matches(of: season.competition)
    #expect(matches.count > 300)
    for match in matches {
      let stream = StreamHistory(try await snapshot.read(match))
      let first = try #require(stream.records.first)
      guard case .matchScheduled(let scheduled) = stream.effective(first).event else {
        Issue.record("\(match) is not set")
        continue
      }
      #expect(try await snapshot.history(of: match).scheduled == scheduled)
    }
  }
}
