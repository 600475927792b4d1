import JournalCore
import Synchronization

/// The registry as read so far from one state of a log.
///
/// What was read is kept, so that later answers know everything needed before them.
final class ReadRegistry: Sendable {
  /// The source of slugs for persons if slugs must not reveal names.
  let opaqueNumbers: (@Sendable () -> UInt64)?

  private let snapshot: LogSnapshot
  private let streams: ReadStreams
  private let known: Mutex<Known>
  private let readsAll: Bool

  /// - Parameter readsAll: whether every need is met by reading the whole registry. It must be if
  ///   something in the registry is supposed: a supposed event acts on others, and only a whole fold
  ///   meets them in order.
  init(
    _ snapshot: LogSnapshot, _ streams: ReadStreams, opaqueNumbers: (@Sendable () -> UInt64)?,
    readsAll: Bool
  ) {
    self.readsAll = readsAll
    self.snapshot = snapshot
    self.streams = streams
    self.opaqueNumbers = opaqueNumbers
    var directory = Directory()
    directory.opaqueNumbers = opaqueNumbers
    known = Mutex(Known(directory: directory))
  }

  /// Goes on from an earlier state of the log, since which nothing was written but events of matches.
  ///
  /// - Parameter news: those events. What happens on the pitch moves no match; after anything else the
  ///   matches are listed anew.
  convenience init(
    _ snapshot: LogSnapshot, _ streams: ReadStreams, following earlier: ReadRegistry,
    _ news: [Record]
  ) {
    self.init(
      snapshot, streams, opaqueNumbers: earlier.opaqueNumbers, readsAll: earlier.readsAll)
    var known = earlier.known.withLock { $0 }
    if !news.allSatisfy(\.event.setting.isOnPitch) {
      (known.names, known.fixtures, known.places, known.named) = (nil, nil, [:], [:])
    }
    self.known.withLock { [known] in $0 = known }
  }

  /// What is known so far.
  private struct Known {
    var directory: Directory
    var positions: Set<Int> = []
    var need = RegistryNeed()
    var names: [MatchName]?
    var fixtures: [MatchFixture]?
    /// The places of the names, by slug.
    var places: [String: Int] = [:]
    /// The matches that were asked for by their slug.
    var named: [String: MatchName] = [:]
    var isWhole = false

    /// Returns the part of a need that has not been read yet.
    func missing(of need: RegistryNeed) -> RegistryNeed {
      guard !isWhole else { return RegistryNeed() }
      return RegistryNeed(
        need.entities.subtracting(self.need.entities),
        queries: need.queries.subtracting(self.need.queries))
    }

    /// Takes in the records that answer a need; returns what they name in turn.
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

  /// Returns the names that a need asks for, and those that they mention in turn, such as a
  /// player's team.
  func directory(for need: RegistryNeed) async throws(LogError) -> Directory {
    guard !readsAll else { return try await whole() }
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

  /// Reads the whole registry.
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

  /// Whether the whole registry was read.
  var isWhole: Bool { known.withLock { $0.isWhole } }

  /// Returns the name of the match with a slug, from what that depends on; nil if there is none.
  func matchName(_ slug: String) async throws(LogError) -> MatchName? {
    let (isRead, name) = known.withLock { known in
      (known.names != nil, known.names.flatMap { names in known.places[slug].map { names[$0] } })
    }
    if isRead { return name }
    if let name = known.withLock({ $0.named[slug] }) { return name }
    let found = try await find(matchWithSlug: slug)
    if let found { known.withLock { $0.named[slug] = found } }
    return found
  }

  private func find(matchWithSlug slug: String) async throws(LogError) -> MatchName? {
    guard let stream = StreamName.match(slug) else { return nil }
    // Whoever asks for a match by its slug is going to read it.
    guard try await !streams.records(of: stream).records.isEmpty else { return nil }
    let fixture = MatchFixture(try await streams.history(of: stream))
    let teams = [fixture.home, fixture.away].compactMap { $0 }
    let directory = try await directory(for: RegistryNeed(Set(teams.map { .team($0) })))
    let code = MatchName.code(fixture, directory)
    guard !code.isEmpty else { return MatchName(fixture, code: "", isUnique: false) }
    let codes = teams.map { directory.code($0).lowercased() }
    // Where a code has a dash, the two can be put together in other ways.
    guard codes.allSatisfy({ !$0.contains("-") }) else {
      return try await matchNames().first { $0.slug == slug }
    }
    let alike = try await matches(withCodes: codes[0], codes[1])
    return MatchName(fixture, code: code, isUnique: alike.count == 1)
  }

  /// Returns the only match with a code such as `rma-leg`; nil if there is none, or several are.
  func onlyMatch(withCode code: String) async throws(LogError) -> MatchName? {
    let codes = code.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard codes.count == 2, codes.allSatisfy({ !$0.isEmpty }) else { return nil }
    let alike = try await matches(withCodes: codes[0], codes[1])
    guard alike.count == 1 else { return nil }
    return MatchName(alike[0], code: code, isUnique: true)
  }

  /// Returns the matches between a team with one code, at home, and one with another.
  private func matches(withCodes home: String, _ away: String) async throws(LogError)
    -> [MatchFixture]
  {
    let homes = try await teams(withCode: home)
    let aways = try await teams(withCode: away)
    guard !homes.isEmpty, !aways.isEmpty else { return [] }
    if let found = try await snapshot.fixtures(between: homes, and: aways) { return found }
    return try await fixtures().filter { $0.isBetween(homes, aways) }
  }

  /// Returns every match as it is set, read once.
  private func fixtures() async throws(LogError) -> [MatchFixture] {
    if let read = known.withLock({ $0.fixtures }) { return read }
    let read = try await snapshot.fixtures()
    known.withLock { $0.fixtures = read }
    return read
  }

  /// Returns the registered teams with a code: that which they were given, or else the first letters of
  /// their slugs.
  private func teams(withCode code: String) async throws(LogError) -> Set<TeamSlug> {
    var starts = [""]
    for (index, letter) in code.enumerated() {
      let isInside = (1...2).contains(index)
      starts = starts.flatMap {
        isInside ? [$0 + "\(letter)", $0 + "-\(letter)"] : [$0 + "\(letter)"]
      }
    }
    let need = RegistryNeed(queries: Set(starts.map { .starting($0, [.team]) }))
    let directory = try await directory(for: need)
    return Set(directory.teams.keys.filter { directory.code($0).lowercased() == code })
  }

  /// Returns the matches, in the order in which their streams were started.
  func matchNames() async throws(LogError) -> [MatchName] {
    if let names = known.withLock({ $0.names }) { return names }
    let fixtures = try await fixtures()
    let teams = fixtures.flatMap { [$0.home, $0.away] }.compactMap { $0 }
    let directory = try await directory(for: RegistryNeed(Set(teams.map { .team($0) })))
    let names = MatchName.all(fixtures, directory)
    let places = Dictionary(
      zip(names.map(\.slug), names.indices), uniquingKeysWith: { first, _ in first })
    known.withLock { ($0.names, $0.places) = (names, places) }
    return names
  }
}

extension EventSetting {
  /// Whether such events tell of the match and its surroundings, and set none.
  fileprivate var isOnPitch: Bool {
    switch self {
    case .inPlay, .playOrInterval, .anyTime, .words, .whistle, .shootOut: true
    case .registry, .competition, .administration, .housekeeping, .ruling: false
    }
  }
}

extension RegistryNeed {
  /// Whether nothing is needed.
  fileprivate var isEmpty: Bool { entities.isEmpty && queries.isEmpty }
}
