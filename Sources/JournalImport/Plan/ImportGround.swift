package import JournalCore

/// The state of the journal that an import starts from, read once: its names and its matches.
package struct ImportGround {
  /// The names of teams, persons and competitions.
  package private(set) var directory = Directory()

  /// The number of events in the registry and in each competition.
  private(set) var versions: [StreamName: Int] = [:]

  /// The events that define the competitions.
  private(set) var definitions: [CompetitionSlug: Record] = [:]

  /// The state of the log.
  let snapshot: LogSnapshot

  /// The secret for the ids; nil if the journal is not private.
  let key: ImportKey?

  /// The last position.
  var head: Int { snapshot.position }

  /// The fixtures, in the order in which their streams were started.
  package let fixtures: [MatchFixture]

  /// The matches, indexed by teams and day.
  private(set) var index: ImportIndex

  /// Reads the events of the registry and of the competitions, and the fixtures, each once.
  ///
  /// - Parameters:
  ///   - opaqueNumbers: the source of slugs for persons if slugs must not reveal names.
  ///   - key: the secret for the ids if they must not either.
  package init(
    _ snapshot: LogSnapshot, opaqueNumbers: (@Sendable () -> UInt64)? = nil,
    key: ImportKey? = nil
  ) async throws(LogError) {
    self.key = key
    directory.opaqueNumbers = opaqueNumbers
    self.snapshot = snapshot
    var known: [Record] = []
    for stream in [.registry] + (try await snapshot.streams(.competition)) {
      let records = try await snapshot.read(stream)
      versions[stream] = records.count
      known += records
      for record in records {
        if case .competitionDefined(let defined) = record.event {
          definitions[defined.competition] = record
        }
      }
    }
    directory.take(known)
    fixtures = try await snapshot.fixtures()
    index = ImportIndex(fixtures.map(\.stream))
    for fixture in fixtures {
      guard let home = fixture.home, let away = fixture.away, let date = fixture.date else {
        continue
      }
      index.place(fixture.stream, directory.canonical(home), directory.canonical(away), date)
    }
  }
}
