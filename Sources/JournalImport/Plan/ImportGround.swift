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

  /// The matches, in the order in which they were begun.
  package let matches: [StreamName]

  /// The matches by teams and day.
  private(set) var index: ImportIndex

  /// Reads the journal: each registry event, each competition's, and the facts of all matches once.
  ///
  /// - Parameter opaqueNumbers: what slugs of persons are made of where names must not be kept.
  package init(_ snapshot: LogSnapshot, opaqueNumbers: (@Sendable () -> UInt64)? = nil)
    async throws(LogError)
  {
    directory.opaqueNumbers = opaqueNumbers
    self.snapshot = snapshot
    for stream in [.registry] + (try await snapshot.streams(.competition)) {
      let records = try await snapshot.read(stream)
      versions[stream] = records.count
      directory.take(StreamHistory(records))
    }
    matches = try await snapshot.streams(.match)
    index = ImportIndex(matches, directory)
    try await readOddMatches()
  }

  /// A match whose slug does not say who plays when, or whose first event was corrected, is read.
  private mutating func readOddMatches() async throws(LogError) {
    var odd = index.odd
    try await snapshot.scanMatches(order: .entry) { stream, facts in
      guard let first = facts.first(where: { $0.kind == .scheduled }) else { return }
      let isCorrected = facts.contains {
        $0.kind == .correction && $0.subject == first.position
      }
      if isCorrected { odd.insert(stream) }
    }
    for stream in odd.sorted() {
      let records = StreamHistory(try await snapshot.read(stream))
      guard let first = records.records.first,
        case .matchScheduled(let match) = records.effective(first).event
      else { continue }
      index.place(
        stream, directory.canonical(match.home), directory.canonical(match.away), match.date)
    }
  }
}
