public import JournalCore
public import JournalFeeds
public import JournalImport
import JournalMemory
import JournalReading
public import JournalRules

/// The regulations that fit a competition.
public struct CompetitionFits: Sendable {
  /// The competition; nil for matches that belong to none.
  public let competition: CompetitionDefined?

  /// The number of its matches.
  public let matches: Int

  /// The regulations, the best first.
  public let fits: [RegulationFit]

  init(_ competition: CompetitionDefined?, _ matches: [MatchScheduled]) throws(Refusal) {
    self.competition = competition
    self.matches = matches.count
    fits = try RegulationLibrary.fits(for: matches, named: competition?.name ?? "")
  }
}

extension MatchJournal {
  /// Returns the regulations that fit a competition of the journal.
  ///
  /// - Throws: `Refusal` if it is not known; `LogError`.
  public func regulationFits(for competition: CompetitionSlug) async throws -> CompetitionFits {
    let reading = try await view().results(of: competition)
    return try CompetitionFits(reading.competition, reading.matches.map(\.scheduled))
  }

  /// Returns the regulations that fit the competitions of a feed, those with most matches first.
  ///
  /// - Throws: `Refusal` if the feed cannot be imported; `LogError`.
  public static func regulationFits(for feed: Feed, from source: ImportSource) async throws
    -> [CompetitionFits]
  {
    let journal = MatchJournal(log: InMemoryEventLog(clock: { Instant(milliseconds: 0) }))
    try await journal.append(importing: feed, from: source)
    let view = try await journal.view()
    let directory = try await view.directory()
    var own: [CompetitionSlug?: [MatchScheduled]] = [:]
    for match in try await view.matches() {
      own[match.scheduled.competition, default: []].append(match.scheduled)
    }
    var fits: [CompetitionFits] = []
    for (slug, matches) in own {
      fits.append(try CompetitionFits(slug.flatMap { directory.competitions[$0] }, matches))
    }
    func key(_ fits: CompetitionFits) -> (Int, String) {
      (-fits.matches, fits.competition?.competition.text ?? "")
    }
    return fits.sorted { key($0) < key($1) }
  }
}
