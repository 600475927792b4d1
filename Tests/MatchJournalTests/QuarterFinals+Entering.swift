import JournalCore
import JournalReading
import JournalRules
import MatchJournal
import Testing

extension QuarterFinals {
  private static let author = Author(by: "test", via: .import)

  /// Enters all eight matches, as a reporter would, under the regulation of the season.
  func enter(into journal: MatchJournal) async throws {
    let rules = try #require(RegulationLibrary.document(named: "copa-del-rey-2017-18"))
    let adopting = try await journal.drafts(adopting: rules, by: Self.author)
    try await journal.append(adopting)
    for fixture in matches { try await enter(fixture, into: journal) }
  }

  private func enter(_ fixture: Fixture, into journal: MatchJournal) async throws {
    let title = try MatchTitle(fixture.title(try scoring(of: fixture)))
    var setup = MatchSetup(title: title, date: try #require(CalendarDate(fixture.day)))
    let names = fixture.leg == 1 ? [fixture.home, fixture.away] : [fixture.away, fixture.home]
    setup.tie = Self.tie(names.joined(separator: "-"))
    setup.leg = fixture.leg
    setup.round = "Quarter-finals"
    let (stream, drafts) = try await journal.drafts(for: setup, by: Self.author)
    try await journal.append(drafts)
    if fixture.note == "aet, 2-3 pen" { try await enterShootOut(fixture, stream, journal) }
  }

  /// Enters `aet, 2-3 pen`: no goals in extra time, then the kicks.
  private func enterShootOut(
    _ fixture: Fixture, _ stream: StreamName, _ journal: MatchJournal
  ) async throws {
    let score = ScoreDeclared(home: fixture.hg, away: fixture.ag, upTo: .extraTimeSecond)
    let kicks = ShootOutDeclared(
      winner: try #require(Self.team(fixture.away)), home: 2, away: 3)
    try await journal.append([
      try journal.draft(.scoreDeclared(score), to: stream, by: Self.author),
      try journal.draft(.shootOutDeclared(kicks), to: stream, by: Self.author),
    ])
  }

  static func team(_ name: String) -> TeamSlug? { TeamSlug(SlugMint.fold(name)) }

  static func tie(_ name: String) -> TieSlug? { TieSlug(SlugMint.fold(name)) }
}
