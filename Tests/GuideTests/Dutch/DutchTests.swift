import JournalCore
import JournalReading
import JournalReportTesting
import JournalTesting
import Testing

@testable import JournalNarrative

/// The language of the guide: enough for a result and its goals.
struct `The Dutch of the guide` {
  private static let all: [Language] = [
    .english,
    .dutch,
  ]

  /// Real Madrid 1-2 Leganés, 24 January 2018; the clubs go by their slugs.
  @Test func `tells who won and who scored`() throws {
    var room = Newsroom()
    let date = try #require(CalendarDate("2018-01-24"))
    let match = try room.match(
      MatchScheduled(home: "real-madrid", away: "leganes", date: date),
      [
        .kickOff, .goal("leganes", "eraso", "32"), .halfTime, .secondHalf,
        .goal("real-madrid", "karim-benzema", "47"), .goal("leganes", "gabriel-pires", "55"),
        .fullTime, .finalWhistle(),
      ])
    let language = try #require(Self.all.first { $0.code == "nl" })
    let options = ReportOptions(language: language, length: .full)
    let report = Report(match: match, tie: nil, options: options)
    let text = report.sentences.map(\.text).joined(separator: " ")
    #expect(report.headline.text.contains(" verslaat "), "\(report.headline.text)")
    #expect(text.contains("2-1"), "\(text)")
    #expect(text.contains("heeft voor"), "\(text)")
    #expect(text.contains("in minuut 47"), "\(text)")
  }
}
