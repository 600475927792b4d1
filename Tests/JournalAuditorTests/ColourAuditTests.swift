import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalTesting
import Testing

/// What was recorded around the play is told, and only that. Every report is audited as well.
@Suite struct ColourAuditTests {
  private func text(
    _ events: [Happening], around: Surroundings = .none, language: Language = .english,
    _ change: (inout MatchScheduled) -> Void = { _ in }
  ) throws -> String {
    var desk = Newsroom(directory: QuarterFinal.directory)
    let referee = PersonRegistered(
      person: "felix-brych", name: "Felix Brych", role: .referee, nationality: "DE")
    desk.directory.take(.personRegistered(referee), at: 1)
    var scheduled = MatchScheduled(
      home: "real-madrid", away: "leganes", date: day("2018-01-24"), competition: "copa")
    change(&scheduled)
    let match = try desk.match(
      scheduled,
      [.kickOff, .goal("real-madrid", "isco", "30")] + events + [
        .halfTime, .secondHalf, .fullTime,
      ])
    let report = Report(
      match: match, tie: nil, surroundings: around,
      options: ReportOptions(language: language, length: .full))
    let audit = ReportAudit(report, match: match, tie: nil, surroundings: around)
    #expect(audit.findings == [], "\(language.code): \(audit.findings)")
    return report.sentences.map(\.text).joined(separator: " ")
  }

  /// Made-up colour for a match that was played without it.
  private static let colour: [Happening] = [
    Happening(.officialsAppointed(OfficialsAppointed(referee: "felix-brych"))),
    Happening(.conditions(Conditions(weather: "rain", temperature: 7, pitch: "heavy"))),
    Happening(.attendance(Attendance(count: 68_121))),
    Happening(.injury(Injury(player: "isco", stretcher: true)), at: "40"),
    Happening(
      .substitution(Substitution(team: "real-madrid", off: "isco", on: "karim-benzema")), at: "42"),
    Happening(.playerOfTheMatch(PlayerOfTheMatch(player: "isco", by: "Marca"))),
    Happening(
      .card(Card(team: "leganes", player: "tito", colour: .red, reason: "violent conduct")),
      at: "44"),
  ]

  @Test func `the weather, the referee, an injury and the player of the match are told`() throws {
    let text = try text(Self.colour)
    #expect(text.contains("The match was played in the rain at 7 degrees on a heavy pitch."))
    #expect(text.contains("The German referee was Felix Brych."), "\(text)")
    #expect(text.contains("was carried off injured in the 40th minute"), "\(text)")
    #expect(text.contains("named player of the match by Marca"), "\(text)")
    #expect(text.contains("for violent conduct"), "\(text)")
    #expect(text.contains("68,121"), "\(text)")
    for language in Language.all { _ = try self.text(Self.colour, language: language) }
  }

  /// A word for the weather that no language has is not told, and nothing is told that is not logged.
  @Test func `what has no words is left out`() throws {
    let odd = Happening(.conditions(Conditions(weather: "raining cats and dogs")))
    for text in [try text([odd]), try text([])] {
      for word in ["played", "referee", "injured", "degrees", "player of the match", "cats"] {
        #expect(!text.contains(word), "\(text)")
      }
    }
  }

  @Test func `five without a defeat are a run, and so is the defeat after them`() throws {
    var room = Newsroom(directory: QuarterFinal.directory)
    let before = try (1...6).reversed().map { (matchday: Int) in
      try room.match(
        MatchScheduled(
          home: "leganes", away: "real-madrid", date: day("2018-01-0" + String(matchday)),
          competition: "copa", matchday: matchday), [.declared(1, 1)])
    }
    func around(_ team: TeamSlug, _ count: Int) -> Surroundings {
      var around = Surroundings()
      around.unbeaten = [team: Array(before.prefix(count))]
      return around
    }
    func told(_ team: TeamSlug, _ count: Int) throws -> String {
      try text([], around: around(team, count)) { $0.matchday = 7 }
    }
    let won = try told("real-madrid", 6)
    #expect(won.contains("last seven matches") || won.contains("seven matches without"), "\(won)")
    let lost = try told("leganes", 6)
    #expect(lost.contains("last six matches") || lost.contains("run of six"), "\(lost)")
    for (team, count) in [("real-madrid", 3), ("leganes", 4)] as [(TeamSlug, Int)] {
      let text = try told(team, count)
      #expect(!text.contains("unbeaten") && !text.contains("without defeat"), "\(text)")
    }
  }
}
