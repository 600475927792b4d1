import JournalCore
import JournalReportTesting
import JournalTesting
import Testing

@testable import JournalNarrative

/// Who is at home: between national teams, only if the log says so.
@Suite struct HomeGroundTests {
  @Test func `a country that a language can name is known as one`() {
    #expect(NationalTeam.names.isSuperset(of: SpanishCountry.names.keys))
    #expect(NationalTeam.names.isSuperset(of: FrenchCountry.names.keys))
  }

  /// Japan beat Germany 2-1 at the 2022 World Cup, in results that do not mention the ground.
  @Test func `national teams are not away where the log does not say it`() throws {
    func texts(neutral: Bool?) throws -> String {
      var directory = Directory()
      for (slug, name) in [("germany", "Germany"), ("japan", "Japan")] as [(TeamSlug, String)] {
        directory.take(.teamRegistered(TeamRegistered(team: slug, name: name)), at: 1)
      }
      var room = Newsroom(directory: directory)
      let scheduled = MatchScheduled(
        home: "germany", away: "japan", date: "2022-11-23", neutral: neutral)
      let match = try room.match(
        scheduled, [.goal("japan", nil, "75"), .goal("japan", nil, "83"), .declared(0, 2)])
      return Tone.allCases.map { tone in
        let report = Report(match: match, tie: nil, options: ReportOptions(tone: tone))
        return report.headline.text + " " + report.sentences.map(\.text).joined(separator: " ")
      }.joined(separator: " ")
    }
    let silent = try texts(neutral: nil)
    #expect(!silent.contains("away") && !silent.contains("visitors"), "\(silent)")
    let said = try texts(neutral: false)
    #expect(said.contains("away") || said.contains("visitors"), "\(said)")
  }
}
