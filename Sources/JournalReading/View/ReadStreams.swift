import JournalCore
import JournalRules
import Synchronization

/// The streams of one state of a log, each read at most once.
final class ReadStreams: Sendable {
  private let snapshot: LogSnapshot
  private let records = Mutex<[StreamName: StreamHistory]>([:])
  private let histories = Mutex<[StreamName: MatchHistory]>([:])

  /// The regulations that were read, by the position of their adoption.
  private let regulations = Mutex<[Int: AdoptedRegulation]>([:])
  private let rules = Mutex(false)
  private let keepsFacts: Bool

  /// - Parameter keepsFacts: whether to always take facts as the log keeps them; a supposition's
  ///   facts hold more than its records.
  init(_ snapshot: LogSnapshot, keepsFacts: Bool) {
    self.snapshot = snapshot
    self.keepsFacts = keepsFacts
  }

  /// Goes on from an earlier state of the log, so that nothing of it is read again.
  ///
  /// - Parameters:
  ///   - earlier: the streams as read from the earlier state; it supposes nothing.
  ///   - news: all records since, in order of position.
  init(_ snapshot: LogSnapshot, following earlier: ReadStreams, _ news: [Record]) {
    self.snapshot = snapshot
    keepsFacts = false
    let news = Dictionary(grouping: news, by: \.stream)
    var records = earlier.records.withLock { $0 }
    var histories = earlier.histories.withLock { $0 }
    for (stream, more) in news {
      let known = records[stream].map { StreamHistory($0.records + more) }
      histories[stream] = known.flatMap { known in histories[stream]?.following(more, known) }
      records[stream] = known
    }
    let regulations = earlier.regulations.withLock { $0 }
    self.records.withLock { $0 = records }
    self.histories.withLock { $0 = histories }
    self.regulations.withLock { $0 = regulations }
  }

  /// Returns the records of a stream.
  func records(of stream: StreamName) async throws(LogError) -> StreamHistory {
    if let known = records.withLock({ $0[stream] }) { return known }
    let read = StreamHistory(try await snapshot.read(stream))
    records.withLock { $0[stream] = read }
    return read
  }

  /// Returns an adopted regulation; reads its document at most once, which takes longer than to judge
  /// a tie by it.
  func regulation(_ adopted: Directory.Adopted) throws -> AdoptedRegulation {
    if let known = regulations.withLock({ $0[adopted.position] }) { return known }
    let read = try AdoptedRegulation(adopted)
    regulations.withLock { $0[adopted.position] = read }
    return read
  }

  /// Notes that the supposed rules were used.
  func noteRules() { rules.withLock { $0 = true } }

  /// Whether the supposed rules were used.
  var askedRules: Bool { rules.withLock { $0 } }

  /// Whether a stream was read.
  func wereRead(_ stream: StreamName) -> Bool {
    records.withLock { $0[stream] != nil } || histories.withLock { $0[stream] != nil }
  }

  /// Reads the facts of matches that will be asked for, all at once.
  func prepare(_ matches: some Sequence<StreamName>) async throws(LogError) {
    let missing = histories.withLock { known in Set(matches.filter { known[$0] == nil }) }
    guard missing.count > 1 else { return }
    var read: [StreamName: MatchHistory] = [:]
    try await snapshot.scanHistories(of: missing) { read[$0.stream] = $0 }
    histories.withLock { $0.merge(read) { known, _ in known } }
  }

  /// Returns the facts of a match, from its records if they were read, otherwise as the log keeps
  /// them.
  func history(of match: StreamName) async throws(LogError) -> MatchHistory {
    if let known = histories.withLock({ $0[match] }) { return known }
    let read = keepsFacts ? nil : records.withLock { $0[match] }
    let history =
      if let read { MatchHistory(match, read) } else { try await snapshot.history(of: match) }
    histories.withLock { $0[match] = history }
    return history
  }
}

extension MatchHistory {
  /// The history with the records that came since; nil if one of them is a correction, for which the
  /// corrected event has to be read too.
  ///
  /// - Parameter stream: all records of the match.
  fileprivate func following(_ news: [Record], _ stream: StreamHistory) -> MatchHistory? {
    var history = self
    for record in news {
      guard record.draft.correction == nil else { return nil }
      history = history.adding(record.draft, at: record.position) {
        stream.record(of: $0)?.position
      }
    }
    return history
  }
}
