import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// What a match settled in its table is what its report leads with, as known that evening.
@Suite(.serialized, .enabled(if: History.isPresent, History.absence))
struct `What a league match settled` {
  private func told(_ slug: String, _ view: JournalView) async throws -> (
    head: String, lead: String
  ) {
    let match = try await view.match(try await view.resolve(match: slug))
    let around = try await view.surroundings(of: match)
    let report = Report(
      match: match, tie: nil, surroundings: around, options: ReportOptions(length: .full))
    let audit = ReportAudit(report, match: match, tie: nil, surroundings: around)
    #expect(audit.findings == [], "\(slug): \(audit.findings)")
    return (report.headline.text, report.sentences[0].text)
  }

  /// Chelsea were champions with the last match; Burnley went down on 25 April, Hull on 3 May.
  @Test func `leads in the Premier League of 2009-10`() async throws {
    let season = try await Season(
      ["england/2009-10/1-premierleague.txt"], rules: "eng.premier-league.2009-10")
    let view = try await season.journal.view()
    let title = try await told("chelsea-fc-wigan-athletic-2010-05-09", view)
    #expect(title.lead.hasPrefix("Chelsea FC won the"), "\(title.lead)")
    #expect(title.lead.contains("with an 8-0 win over Wigan Athletic"), "\(title.lead)")
    #expect(title.head.hasPrefix("Chelsea FC beat Wigan Athletic 8-0 to win"), "\(title.head)")
    let burnley = try await told("burnley-fc-liverpool-fc-2010-04-25", view)
    #expect(burnley.lead.hasPrefix("Burnley FC were relegated"), "\(burnley.lead)")
    #expect(burnley.head.hasPrefix("Burnley FC relegated"), "\(burnley.head)")
    let hull = try await told("wigan-athletic-hull-city-2010-05-03", view)
    #expect(hull.lead.hasPrefix("Hull City were relegated"), "\(hull.lead)")
    // Nothing was settled for either side of this match.
    let plain = try await told("arsenal-fc-fulham-fc-2010-05-09", view)
    #expect(!plain.lead.contains("won the English") && !plain.lead.contains("relegated"))
  }

  /// The final table of La Liga 2012-13: Barcelona 100 points, Real Madrid 85. On 7 October 2012 the
  /// two drew 2-2, and Real Madrid stayed eight points behind.
  @Test func `is told with the places in the table`() async throws {
    let season = try await Season(["espana/2012-13/1-liga.txt"], rules: "es.la-liga.2012-13")
    let view = try await season.journal.view()
    func text(_ slug: String) async throws -> String {
      let read = try await view.match(try await view.resolve(match: slug))
      let around = try await view.surroundings(of: read)
      // The leader of the table may not play in the match.
      let match = try await view.knowing([], in: read)
      let report = Report(
        match: match, tie: nil, surroundings: around,
        options: ReportOptions(length: .full, isPlain: true))
      let audit = ReportAudit(report, match: match, tie: nil, surroundings: around)
      #expect(audit.findings == [], "\(slug): \(audit.findings)")
      return report.sentences.map(\.text).joined(separator: " ")
    }
    let last = try await text("real-madrid-ca-osasuna-2013-06-01")
    #expect(
      last.contains("Real Madrid are second with 85 points, 15 behind FC Barcelona."), "\(last)")
    let clasico = try await text("fc-barcelona-real-madrid-2012-10-07")
    #expect(
      clasico.contains("eight behind") || clasico.contains("eight points behind"), "\(clasico)")
    // Nobody has played five matches.
    let early = try await text("rc-celta-malaga-cf-2012-08-18")
    #expect(!early.contains("points"), "\(early)")
  }

  /// Argentina beat Croatia on 13 December 2022; France, whom they met in the final, won their
  /// semi-final the day after.
  @Test func `an opponent who is not yet known is not named`() async throws {
    let season = try await Season(
      ["worldcup/2022--qatar/cup.txt", "worldcup/2022--qatar/cup_finals.txt"],
      rules: "fifa.world-cup.2022")
    let view = try await season.journal.view()
    func text(_ slug: String) async throws -> String {
      let match = try await view.match(try await view.resolve(match: slug))
      let report = Report(
        match: match, tie: try await view.tie(of: match),
        surroundings: try await view.surroundings(of: match), options: ReportOptions(length: .full))
      return report.sentences.map(\.text).joined(separator: " ")
    }
    let first = try await text("argentina-croatia-2022-12-13")
    #expect(!first.contains("France") && !first.contains("Morocco"), "\(first)")
    let second = try await text("france-morocco-2022-12-14")
    #expect(second.contains("Argentina") && second.contains("Croatia"), "\(second)")
  }

  private func report(_ slug: String, _ view: JournalView) async throws -> Report {
    let match = try await view.match(try await view.resolve(match: slug))
    return try await view.report(of: match, ReportOptions(length: .full))
  }

  /// Bayern beat Beşiktaş on 14 March 2018; their quarter-final against Sevilla was drawn on 16 March.
  /// The final is known once both semi-finals are over.
  @Test func `an opponent who is still to be drawn is not named`() async throws {
    let season = try await Season(
      ["champions-league/2017-18/cl.txt"], rules: "uefa.champions-league.2017-18")
    let view = try await season.journal.view()
    let bayern = try await view.matchNames().first {
      $0.slug.hasSuffix("2018-03-14") && $0.slug.contains("bayern")
    }
    let text = try await report(try #require(bayern).slug, view).sentences.map(\.text)
    #expect(!text.joined().contains("Sevilla"), "\(text)")
    let final = try await report("as-roma-liverpool-fc-2018-05-02", view).sentences.map(\.text)
    #expect(final.joined(separator: " ").contains("Real Madrid"), "\(final)")
  }

  /// Cádiz went through on penalties in the last 16 of 2022.
  @Test func `a headline names who went through`() async throws {
    let season = try await Season(["espana/2021-22/cup.txt"], rules: "es.copa-del-rey.2021-22")
    let view = try await season.journal.view()
    let head = try await report("sporting-gijon-cadiz-cf-2022-01-15", view).headline.text
    #expect(head.hasPrefix("Cádiz CF ") && head.contains("Sporting Gijón"), "\(head)")
  }

  /// Argentina won their group with a 2-0 win over Poland, who went through; Mexico won, and were out with Saudi Arabia.
  @Test func `leads in the groups of 2022`() async throws {
    let season = try await Season(
      ["worldcup/2022--qatar/cup.txt", "worldcup/2022--qatar/cup_finals.txt"],
      rules: "fifa.world-cup.2022")
    let view = try await season.journal.view()
    let argentina = try await told("poland-argentina-2022-11-30", view)
    #expect(argentina.lead.hasPrefix("Argentina won Group C"), "\(argentina.lead)")
    // France won their group although Khazri's goal beat them: nobody thanks him for it.
    let france = try await told("tunisia-france-2022-11-30", view)
    #expect(france.lead.hasPrefix("France won Group D although they lost 1-0 to Tunisia"))
    #expect(!france.lead.contains("thanks to"), "\(france.lead)")
    // Both went out; the home side is told first.
    let both = try await told("saudi-arabia-mexico-2022-11-30", view)
    #expect(both.lead.hasPrefix("Saudi Arabia went out of the"), "\(both.lead)")
    #expect(both.lead.contains("after losing 2-1 to Mexico"), "\(both.lead)")
  }
}
