public import JournalCore

extension JournalView {
  /// Returns the streams of the matches that name some competitions as theirs; nil for all matches.
  func streams(of competitions: [CompetitionSlug]?) async throws(LogError) -> Set<StreamName>? {
    guard let competitions else { return nil }
    var streams: Set<StreamName> = []
    for slug in competitions { streams.formUnion(try await snapshot.matches(of: slug)) }
    return streams
  }

  /// Returns matches in the order in which their streams were started.
  ///
  /// - Parameter competitions: only those of some competitions; nil for all matches.
  /// - Throws: `Refusal` if a stream does not begin by scheduling its match; `LogError`.
  public func matches(of competitions: [CompetitionSlug]? = nil) async throws -> [MatchReading] {
    // The matches together name nearly everybody, so asking for each need separately would cost
    // more.
    let directory = try await directory()
    let own = try await streams(of: competitions)
    var matches: [MatchReading] = []
    for name in try await matchNames() where own?.contains(name.stream) ?? true {
      let match = try await self.match(name)
      // A match may have moved to another competition.
      if let competitions {
        guard let slug = match.scheduled.competition,
          competitions.contains(directory.canonical(slug))
        else { continue }
      }
      matches.append(match)
    }
    return matches
  }
}
