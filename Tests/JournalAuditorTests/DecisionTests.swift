import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalTesting
import Testing

/// Who goes through where the result alone does not say it. Every report is audited as well.
@Suite struct DecisionTests {
  private func desk(_ names: [String], _ competition: String) throws -> Newsroom {
    var desk = Newsroom()
    for name in names {
      let team = try #require(TeamSlug(SlugMint.fold(name)))
      desk.directory.take(.teamRegistered(TeamRegistered(team: team, name: name)), at: 1)
    }
    let cup = CompetitionDefined(competition: "cup", season: "x", name: competition)
    desk.directory.take(.competitionDefined(cup), at: 1)
    return desk
  }

  private func tell(
    _ match: MatchReading, _ around: Surroundings, _ language: Language = .english
  ) -> [(head: String, text: String)] {
    [ReportOptions.Length.full, .brief].flatMap { length in
      Tone.allCases.map { tone in
        let report = Report(
          match: match, tie: nil, surroundings: around,
          options: ReportOptions(language: language, length: length, tone: tone))
        let audit = ReportAudit(report, match: match, tie: nil, surroundings: around)
        #expect(audit.findings == [], "\(language.code): \(audit.findings)")
        #expect(!report.sentences.isEmpty, "\(language.code)")
        return (report.headline.text, report.sentences.map(\.text).joined(separator: " "))
      }
    }
  }

  /// Preußen Münster 1-3 VfL Wolfsburg, DFB-Pokal, first round, 8 August 2021: Wolfsburg made six
  /// substitutions, and the DFB awarded the match 2-0 to Münster.
  @Test func `an award in a cup says who goes through, and why`() throws {
    var desk = try desk(["Preußen Münster", "VfL Wolfsburg"], "DFB-Pokal")
    let match = try desk.match(
      MatchScheduled(
        home: "preussen-munster", away: "vfl-wolfsburg", date: day("2021-08-08"),
        competition: "cup", round: "First round", tie: "tie"),
      [
        .declared(1, 3),
        Happening(
          .resultAwarded(
            ResultAwarded(
              score: Score(2, 0), reason: "a sixth substitution", authority: "DFB"))),
      ])
    for (head, text) in tell(match, Surroundings(legs: [])) {
      #expect(head.contains("Preußen Münster awarded 2-0"), "\(head)")
      #expect(
        text.contains("Preußen Münster go through and VfL Wolfsburg are out of the DFB-Pokal."),
        "\(text)")
      #expect(text.contains("\"a sixth substitution.\""), "\(text)")
    }
    // Nothing is claimed where the journal may hold another match of the tie.
    for (_, text) in tell(match, Surroundings()) { #expect(!text.contains("go through")) }
    for language in Language.all { _ = tell(match, Surroundings(legs: []), language) }
  }

  /// Sweden v Austria, World Cup, 5 June 1938, Lyon: there was no Austria any more.
  @Test func `a walkover is the news`() throws {
    var desk = try desk(["Sweden", "Austria"], "World Cup")
    let match = try desk.match(
      MatchScheduled(
        home: "sweden", away: "austria", date: day("1938-06-05"), competition: "cup",
        round: "Round of 16", neutral: true),
      [
        Happening(
          .walkover(Walkover(team: "sweden", reason: "Austria withdrew", authority: "FIFA")))
      ])
    for (head, text) in tell(match, Surroundings(legs: [])) {
      #expect(head == "Sweden through by walkover over Austria", "\(head)")
      #expect(text.contains("walkover by FIFA"), "\(text)")
      #expect(text.contains("Sweden go through to the quarter-finals"), "\(text)")
      #expect(text.contains("\"Austria withdrew.\""), "\(text)")
    }
    for language in Language.all { _ = tell(match, Surroundings(legs: []), language) }
  }

  /// Croatia 2-1 Morocco, World Cup, 17 December 2022.
  @Test func `the match for third place says who is third`() throws {
    var desk = try desk(["Croatia", "Morocco"], "World Cup")
    let match = try desk.match(
      MatchScheduled(
        home: "croatia", away: "morocco", date: day("2022-12-17"), competition: "cup",
        round: "Match for third place", neutral: true), [.declared(2, 1)])
    for (head, text) in tell(match, Surroundings(legs: [])) {
      #expect(head == "Croatia beat Morocco 2-1 to take third place", "\(head)")
      #expect(text.contains("third place") || text.contains("finish third"), "\(text)")
      #expect(!text.contains("won the World Cup") && !text.contains("knocked"), "\(text)")
    }
    for language in Language.all { _ = tell(match, Surroundings(legs: []), language) }
  }

  /// Arsenal 1-1 and 2-1 Sheffield Wednesday, FA Cup final and replay, May 1993.
  @Test func `a replay says what it replayed`() throws {
    var desk = try desk(["Arsenal", "Sheffield Wednesday"], "FA Cup")
    func scheduled(_ date: String) -> MatchScheduled {
      MatchScheduled(
        home: "arsenal", away: "sheffield-wednesday", date: day(date), competition: "cup",
        round: "Final", tie: "tie", neutral: true)
    }
    let first = try desk.match(scheduled("1993-05-15"), [.declared(1, 1)])
    let second = try desk.match(scheduled("1993-05-20"), [.declared(2, 1)])
    for (_, text) in tell(second, Surroundings(legs: [first])) {
      #expect(
        text.contains("The first match had ended 1-1.")
          || text.contains("It was a replay, after a 1-1"),
        "\(text)")
    }
    for (_, text) in tell(first, Surroundings(legs: [second])) {
      #expect(!text.contains("replay") && !text.contains("first match"), "\(text)")
    }
  }
}
