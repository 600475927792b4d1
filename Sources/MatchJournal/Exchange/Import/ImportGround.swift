import JournalCore

/// The journal as an import finds it, read once: who is who, and which matches there are.
struct ImportGround {
  /// Who is who.
  private(set) var directory = Directory()

  /// How many events the registry and each competition hold.
  private(set) var versions: [StreamName: Int] = [:]

  /// The last position.
  let head: Int

  /// The matches, in the order in which they were begun.
  let matches: [StreamName]

  /// The matches by teams and day.
  private(set) var index: ImportIndex

  /// Reads the journal: each registry event, each competition's, and the facts of all matches once.
  ///
  /// - Parameter opaqueNumbers: what slugs of persons are made of where names must not be kept.
  init(_ log: any EventLog, opaqueNumbers: (@Sendable () -> UInt64)? = nil)
    async throws(LogError)
  {
    directory.opaqueNumbers = opaqueNumbers
    head = try await log.head().position
    for stream in [.registry] + (try await log.streams(.competition, upTo: head)) {
      let records = try await log.read(stream, upTo: head)
      versions[stream] = records.count
      directory.take(StreamHistory(records))
    }
    matches = try await log.streams(.match, upTo: head)
    index = ImportIndex(matches, directory)
    try await readOddMatches(log)
  }

  /// A match whose slug does not say who plays when, or whose first event was corrected, is read.
  private mutating func readOddMatches(_ log: any EventLog) async throws(LogError) {
    var odd = index.odd
    try await log.scanMatches(order: .entry) { stream, facts in
      guard let first = facts.first(where: { $0.kind == .scheduled }) else { return }
      let isCorrected = facts.contains {
        $0.kind == .correction && $0.subject == first.position
      }
      if isCorrected { odd.insert(stream) }
    }
    for stream in odd.sorted() {
      let records = StreamHistory(try await log.read(stream, upTo: head))
      guard let first = records.records.first,
        case .matchScheduled(let match) = records.effective(first).event
      else { continue }
      index.place(
        stream, directory.canonical(match.home), directory.canonical(match.away), match.date)
    }
  }
}
