/// A state of a log: the log up to a fixed position.
///
/// Asking twice gives the same answer, whatever is appended in between. Values erased in between
/// read `[erased]`.
public struct LogSnapshot: Sendable {
  /// The log.
  public let log: any EventLog

  /// The last position that the snapshot sees; 0 if it sees none.
  public let position: Int

  /// Creates a snapshot.
  ///
  /// - Parameter position: at most the head, so that no later append can change what is seen.
  package init(_ log: any EventLog, at position: Int) {
    self.log = log
    self.position = position
  }

  /// The log at an earlier position; this snapshot itself if `position` is not earlier.
  public func snapshot(at position: Int) -> LogSnapshot {
    LogSnapshot(log, at: max(0, min(position, self.position)))
  }

  /// The records of a stream in order of version.
  public func read(_ stream: StreamName) async throws(LogError) -> [Record] {
    try await log.read(stream, upTo: position)
  }

  /// Records in order of position, from `first` on, at most `limit`.
  public func read(from first: Int, limit: Int) async throws(LogError) -> [Record] {
    try await log.read(from: first, limit: limit, upTo: position)
  }

  /// The record at a position; nil if there is none.
  public func record(at position: Int) async throws(LogError) -> Record? {
    guard (1...max(1, self.position)).contains(position) else { return nil }
    return try await read(from: position, limit: 1).first { $0.position == position }
  }

  /// The locations of the events with these ids; unknown ids are left out.
  public func locate(_ ids: [EventID]) async throws(LogError) -> [EventID: EventLocation] {
    try await log.locate(ids, upTo: position)
  }

  /// The facts of a match, settled and ordered.
  public func history(of match: StreamName) async throws(LogError) -> MatchHistory {
    try await log.history(of: match, upTo: position)
  }

  /// Visits some matches, or all of them, each with its facts settled and ordered, in the order in
  /// which the matches began in the log. Those that have not begun are left out.
  ///
  /// - Parameters:
  ///   - matches: the streams of the matches; nil for all.
  ///   - visit: receives one match after the other; nothing of it may be believed if the scan throws.
  public func scanHistories(
    of matches: Set<StreamName>? = nil, _ visit: (MatchHistory) -> Void
  ) async throws(LogError) {
    try await log.scanHistories(of: matches, upTo: position, visit)
  }

  /// Visits the facts of every match, one match at a time, in the order in which the matches began
  /// in the log.
  ///
  /// - Parameter order: whether the facts must be in the order of play.
  public func scanMatches(order: ScanOrder, _ visit: (StreamName, [Fact]) -> Void)
    async throws(LogError)
  {
    try await log.scanMatches(order: order, upTo: position, visit)
  }

  /// The streams of a category, in the order of their first events in the log.
  public func streams(_ category: StreamName.Category) async throws(LogError) -> [StreamName] {
    try await log.streams(category, upTo: position)
  }

  /// Every match as it is set, in the order in which the matches were begun.
  public func fixtures() async throws(LogError) -> [MatchFixture] {
    try await log.fixtures(upTo: position)
  }

  /// The matches that are set between one of some teams at home and one of others, in the order in
  /// which they were begun; nil if the log finds them only among all fixtures.
  public func fixtures(between homes: Set<TeamSlug>, and aways: Set<TeamSlug>)
    async throws(LogError) -> [MatchFixture]?
  {
    try await log.fixtures(between: homes, and: aways, upTo: position)
  }

  /// The matches that say they belong to a tie, in the order in which they were begun.
  public func matches(in tie: TieSlug) async throws(LogError) -> [StreamName] {
    try await log.matches(in: tie, upTo: position)
  }

  /// The matches that name a competition as theirs, in the order of their first events in the log.
  public func matches(of competition: CompetitionSlug) async throws(LogError) -> [StreamName] {
    try await log.matches(of: competition, upTo: position)
  }

  /// The records that answer a question about who is who, in order of position.
  public func registry(_ query: RegistryQuery) async throws(LogError) -> [Record] {
    try await log.registry(query, upTo: position)
  }

  /// The last position of this snapshot that the log held at an instant; 0 before the first event.
  public func position(knownAt instant: Instant) async throws(LogError) -> Int {
    try await log.position(knownAt: instant, upTo: position)
  }
}
