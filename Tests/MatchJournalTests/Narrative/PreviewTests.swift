import Foundation
import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalTesting
import MatchJournal
import Testing

/// Published matches as they were on their eve. What is expected was counted in the published results
/// by hand. `JOURNAL_RECORD=1` rewrites the files of whole previews; read them afterwards as a desk
/// would.
@Suite(.serialized, .enabled(if: History.isPresent, History.absence))
struct `Previews of real matches` {
  private static let isRecording =
    ProcessInfo.processInfo.environment["JOURNAL_RECORD"]?.isEmpty == false

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Previews")

  private func preview(_ slug: String, _ language: Language = .english) async throws -> Report {
    let matches = try #require(PublishedMatches.all.first { $0.slugs.contains(slug) })
    let view = try await matches.journal().view()
    let match = try await view.match(try await view.resolve(match: slug))
    let moment = Moment.period(.pre)
    let options = ReportOptions(language: language, length: .full, moment: moment)
    let report = try await view.report(of: match, options)
    let audit = ReportAudit(
      report, match: try await view.knowing([], in: match),
      tie: try await view.tie(of: match, seen: moment),
      surroundings: try await view.surroundings(of: match, at: moment), moment: moment)
    #expect(audit.findings == [], "\(slug): \(audit.findings)")
    return report
  }

  /// Spain's league before 11 May 2013. Espanyol: 2-0, 3-3, 2-0, 0-1, 0-3, 43 points, eleventh. Real
  /// Madrid: five victories, 80 points, eight behind Barcelona. They had met on 16 December.
  @Test func `a league match has its table, its form and its last meeting`() async throws {
    let text = ReportText(try await preview("espanyol-barcelona-real-madrid-2013-05-11"))
      .plain(width: 1000)
    for words in [
      "Espanyol Barcelona are 11th with 43 points", "80 points, eight behind FC Barcelona",
      "Espanyol Barcelona have won two, drawn one and lost two of their last five matches",
      "Real Madrid have won their last five matches", "16 December 2012 and ended 2-2",
    ] {
      #expect(text.contains(words), "\(words): \(text)")
    }
    // What happened that day is not known: it ended 1-1, and Barcelona were champions.
    for word in ["1-1", "champion", "title", "drew"] { #expect(!text.contains(word), "\(text)") }
  }

  /// The published results hold South American championships and World Cups. Of the last ten meetings
  /// in them before 16 July 1950 Brazil had won five and Uruguay four, the last on 30 April 1949, 5-1.
  @Test func `a match of national teams has the meetings before it`() async throws {
    let text = ReportText(try await preview("brazil-uruguay-1950-07-16")).plain(width: 1000)
    for words in [
      "Of the last 10 meetings on record Brazil have won five and Uruguay four, with one drawn",
      "last meeting on record was on 30 April 1949, when Brazil won 5-1",
    ] {
      #expect(text.contains(words), "\(words): \(text)")
    }
    for word in ["Ghiggia", "2-1", "Maracan"] { #expect(!text.contains(word), "\(text)") }
  }

  /// Roma had lost 4-1 in Barcelona: 3-0 was enough by the goal away from home, 4-1 meant extra time,
  /// and a victory by four was enough whatever the score.
  @Test func `what a side needs includes the one narrower score that is enough`() async throws {
    let text = ReportText(try await preview("as-roma-fc-barcelona-2018-04-10")).plain(width: 1000)
    #expect(text.contains("by three if it ends 3-0"), "\(text)")
    let spanish = try await preview("as-roma-fc-barcelona-2018-04-10", .spanish)
    #expect(ReportText(spanish).plain(width: 1000).contains("si acaba 3-0"))
  }

  /// The final of 2022 from a list of results: 2-0 at half-time, 3-3 after extra time, 4-2 in the
  /// shoot-out.
  @Test func `an imported match told line by line has its half-time and its end`() async throws {
    let slug = "argentina-france-2022-12-18"
    let matches = try #require(PublishedMatches.all.first { $0.slugs.contains(slug) })
    let view = try await matches.journal().view()
    let match = try await view.match(try await view.resolve(match: slug))
    for language in [Language.english, .spanish, .french] {
      let live = try await view.live(match, ReportOptions(language: language))
      let tie = try await view.tie(of: match)
      let audit = LiveAudit(
        live, match: try await view.knowing([], in: match), language: language
      ) { tie?.seen(after: $0) }
      #expect(audit.findings == [], "\(audit.findings)")
      let scores = live.lines.map(\.score)
      #expect(scores.filter { $0 == Score(2, 0) }.count == 2, "\(live.lines.map(\.sentence.text))")
      #expect(live.lines.count == 8, "\(live.lines.map(\.sentence.text))")
      #expect(live.lines.last?.sentence.text.contains("4-2") == true)
    }
  }

  /// Leganés had lost the first leg at home by a goal on 18 January 2018.
  @Test func `a second leg has what each side needs and nothing of what came`() async throws {
    let text = ReportText(try await preview("real-madrid-leganes-2018-01-24")).plain(width: 1000)
    #expect(text.contains("Real Madrid won the first leg 1-0"), "\(text)")
    // It is told once, and not as their last meeting too.
    #expect(!text.contains("last meeting"), "\(text)")
    for word in ["Benzema", "Pires", "2-1", "knocked", "out of"] {
      #expect(!text.contains(word), "\(word): \(text)")
    }
  }

  @Test(arguments: [
    "espanyol-barcelona-real-madrid-2013-05-11", "brazil-uruguay-1950-07-16",
    "real-madrid-leganes-2018-01-24", "argentina-france-2022-12-18", "leganes-espanyol-2018-01-28",
    "chelsea-fc-wigan-athletic-2010-05-09", "as-roma-fc-barcelona-2018-04-10",
  ])
  func `read as they were read`(slug: String) async throws {
    var texts: [String] = []
    for language in [Language.english, .spanish, .french] {
      texts.append(ReportText(try await preview(slug, language)).plain() + "\n")
    }
    let text = texts.joined(separator: "\n---\n\n")
    let file = Self.folder.appendingPathComponent(slug + ".txt")
    if Self.isRecording { try Data(text.utf8).write(to: file) }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "\(slug)")
  }
}
