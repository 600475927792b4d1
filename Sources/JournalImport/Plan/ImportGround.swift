package import JournalCore

/// The journal as an import finds it, read once: who is who, and which matches there are.
package struct ImportGround {
  /// Who is who.
  package private(set) var directory = Directory()

  /// How many events the registry and each competition hold.
  private(set) var versions: [StreamName: Int] = [:]

  /// The state of the log that the import stands on.
  let snapshot: LogSnapshot

  /// The last position.
  var head: Int { snapshot.position }

  /// How the matches are set, in the order in which they were begun.
  package let fixtures: [MatchFixture]

  /// The matches by teams and day.
  private(set) var index: ImportIndex

  /// Reads the journal: each registry event, each competition's, and how every match is set, once.
  ///
  /// - Parameter opaqueNumbers: what slugs of persons are made of if names must not be kept.
  package init(
    _ snapshot: LogSnapshot, opaqueNumbers: (@Sendable () -> UInt64)? = nil
  ) async throws(LogError) {
    directory.opaqueNumbers = opaqueNumbers
    self.snapshot = snapshot
    var known: [Record] = []
    for stream in [.registry] + (try await snapshot.streams(.competition)) {
      let records = try await snapshot.read(stream)
      versions[stream] = records.count
      known += records
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
