import JournalCore
import Synchronization

/// Who is who, read from one state of a log as far as it is asked for.
///
/// What was read once is kept, so that each answer knows all that was needed before it.
final class ReadRegistry: Sendable {
  /// What slugs of persons are made of if names must not be kept.
  let opaqueNumbers: (@Sendable () -> UInt64)?

  private let snapshot: LogSnapshot
  private let streams: ReadStreams
  private let known: Mutex<Known>

  init(
    _ snapshot: LogSnapshot, _ streams: ReadStreams, opaqueNumbers: (@Sendable () -> UInt64)?
  ) {
    self.snapshot = snapshot
    self.streams = streams
    self.opaqueNumbers = opaqueNumbers
    var directory = Directory()
    directory.opaqueNumbers = opaqueNumbers
    known = Mutex(Known(directory: directory))
  }

  /// What is known so far.
  private struct Known {
    var directory: Directory
    var positions: Set<Int> = []
    var need = RegistryNeed()
    var names: [MatchName]?
    var isWhole = false

    /// The part of a need that was not read yet.
    func missing(of need: RegistryNeed) -> RegistryNeed {
      guard !isWhole else { return RegistryNeed() }
      return RegistryNeed(
        need.entities.subtracting(self.need.entities),
        queries: need.queries.subtracting(self.need.queries))
    }

    /// Takes in what answers a need; returns what that names in turn.
    mutating func take(_ records: [Record], for need: RegistryNeed) -> RegistryNeed {
      self.need.take(need)
      guard !isWhole else { return RegistryNeed() }
      var seen: Set<Int> = []
      let news = records.filter {
        !positions.contains($0.position) && seen.insert($0.position).inserted
      }
      positions.formUnion(seen)
      directory.take(news)
      return RegistryNeed(RegistryNeed(news.map(\.draft)).entities)
    }
  }

  /// Who is who among those whom a need names, and whom these name in turn: a player's team, say.
  func directory(for need: RegistryNeed) async throws(LogError) -> Directory {
    var next = need
    for _ in 0...1 {
      let missing = known.withLock { $0.missing(of: next) }
      guard !missing.isEmpty else { break }
      let records = try await records(for: missing)
      next = known.withLock { $0.take(records, for: missing) }
    }
    return known.withLock { $0.directory }
  }

  private func records(for need: RegistryNeed) async throws(LogError) -> [Record] {
    var records: [Record] = []
    if !need.entities.isEmpty {
      records += try await snapshot.registry(.about(Array(need.entities)))
    }
    for query in need.queries { records += try await snapshot.registry(query) }
    return records
  }

  /// Who is who among all.
  func whole() async throws(LogError) -> Directory {
    if let directory = known.withLock({ $0.isWhole ? $0.directory : nil }) { return directory }
    var records = try await streams.records(of: .registry).records
    for stream in try await snapshot.streams(.competition) {
      records += try await streams.records(of: stream).records
    }
    var directory = Directory()
    directory.opaqueNumbers = opaqueNumbers
    directory.take(records)
    known.withLock {
      $0.directory = directory
      $0.isWhole = true
    }
    return directory
  }

  /// Whether everything was read.
  var isWhole: Bool { known.withLock { $0.isWhole } }

  /// The matches, in the order in which they were begun.
  func matchNames() async throws(LogError) -> [MatchName] {
    if let names = known.withLock({ $0.names }) { return names }
    let fixtures = try await snapshot.fixtures()
    let teams = fixtures.flatMap { [$0.home, $0.away] }.compactMap { $0 }
    let directory = try await directory(for: RegistryNeed(Set(teams.map { .team($0) })))
    let names = MatchName.all(fixtures, directory)
    known.withLock { $0.names = names }
    return names
  }
}

extension RegistryNeed {
  /// Whether nothing is needed.
  fileprivate var isEmpty: Bool { entities.isEmpty && queries.isEmpty }
}
