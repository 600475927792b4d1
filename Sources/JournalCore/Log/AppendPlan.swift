/// What an append will do, decided before anything is written.
///
/// All logs share one rule. A batch whose ids are all known with the same content is a no-op,
/// whatever versions it expects. A stream that gets known and new events conflicts if a version is
/// expected of it, and takes the new ones under `any`. Otherwise the expected version decides.
public struct AppendPlan: Sendable {
  /// What happens to one draft.
  public enum Step: Sendable {
    /// The draft is already in the log, at this position.
    case known(position: Int)
    /// The draft repeats an earlier one of the batch, at this index.
    case repeated(Int)
    /// The draft is new and gets this place.
    case new(Draft, Stamp)
  }

  /// One step for each draft, in order.
  public let steps: [Step]

  /// An event that is already in the log.
  public struct Known: Sendable {
    /// Where it stands.
    public let location: EventLocation
    /// Its content as canonical JSON.
    public let content: [UInt8]

    /// Creates a known event.
    public init(location: EventLocation, content: [UInt8]) {
      self.location = location
      self.content = content
    }
  }

  /// Plans an append.
  ///
  /// - Parameters:
  ///   - known: the events in the log that share an id with a draft.
  ///   - versions: the number of events in each stream; a stream that is not listed has none.
  ///   - trusted: the last times to trust, as `trustedTimes` finds them for the drafts.
  ///   - digest: the fingerprint of an event's content, as a conflict reports it.
  /// - Throws: `LogError` if the batch conflicts with the log.
  public init(
    _ drafts: [Draft], expecting: [StreamName: ExpectedVersion], known: [EventID: Known],
    versions: [StreamName: Int], trusted: [EventID: Instant], head: LogHead, now: Instant,
    digest: ([UInt8]) -> String
  ) throws(LogError) {
    try Self.checkIdentity(drafts, known, digest)
    try Self.checkVersions(drafts, expecting, known, versions)
    var steps: [Step] = []
    steps.reserveCapacity(drafts.count)
    var firstIndex: [EventID: Int] = [:]
    var versions = versions
    var trusted = trusted
    let doubted = Set(drafts.compactMap(\.wrongTimesFrom))
    var position = head.position
    var clock = head.recordedAt ?? now
    for (index, draft) in drafts.enumerated() {
      if let event = known[draft.id] {
        steps.append(.known(position: event.location.position))
      } else if let first = firstIndex[draft.id] {
        steps.append(.repeated(first))
      } else {
        firstIndex[draft.id] = index
        position += 1
        let version = versions[draft.stream, default: 0] + 1
        versions[draft.stream] = version
        if doubted.contains(draft.id) { trusted[draft.id] = position == 1 ? .beforeAll : clock }
        let earliest = draft.earliestTime(after: clock, trusted: trusted)
        clock = Self.time(
          of: draft, at: position, version, after: clock, from: earliest, now: now)
        let stamp = Stamp(position: position, version: version, recordedAt: clock)
        steps.append(.new(draft, stamp))
      }
    }
    self.steps = steps
  }

  /// The time to record: never earlier than the last one, unless the event says that the clock was
  /// wrong.
  ///
  /// An imported record keeps its own time if position, version and time fit. Where they do not, it
  /// says nothing of the clock of this log.
  ///
  /// - Parameter earliest: the earliest time that the event may have.
  private static func time(
    of draft: Draft, at position: Int, _ version: Int, after last: Instant, from earliest: Instant,
    now: Instant
  ) -> Instant {
    if let stamp = draft.stamp, stamp.position == position, stamp.version == version,
      position == 1 || stamp.recordedAt >= earliest
    {
      return stamp.recordedAt
    }
    return position == 1 ? now : max(now, draft.stamp == nil ? earliest : last)
  }

  private static func checkIdentity(
    _ drafts: [Draft], _ known: [EventID: Known], _ digest: ([UInt8]) -> String
  ) throws(LogError) {
    var seen: [EventID: Draft] = [:]
    for draft in drafts {
      if let event = known[draft.id] {
        let offered = JSONValue.object(draft.content).canonicalBytes
        guard event.location.stream == draft.stream, event.content == offered else {
          throw .idConflict(
            id: draft.id, stream: event.location.stream, position: event.location.position,
            stored: digest(event.content), offered: digest(offered))
        }
      } else if let twin = seen[draft.id], twin.content != draft.content {
        throw .refused(
          Refusal("id-twice", "The id \(draft.id) is in the batch twice, with different content."))
      }
      seen[draft.id] = draft
    }
  }

  private static func checkVersions(
    _ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion], _ known: [EventID: Known],
    _ versions: [StreamName: Int]
  ) throws(LogError) {
    // A batch whose events are all known is a no-op, whatever the streams hold by now.
    guard drafts.contains(where: { known[$0.id] == nil }) else { return }
    var news: Set<StreamName> = []
    var repeats: Set<StreamName> = []
    for draft in drafts {
      if known[draft.id] == nil {
        news.insert(draft.stream)
      } else {
        repeats.insert(draft.stream)
      }
    }
    for (stream, expected) in expecting.sorted(by: { $0.key < $1.key }) where expected != .any {
      let actual = versions[stream, default: 0]
      let matches =
        switch expected {
        case .any: true
        case .noStream: actual == 0
        case .exactly(let count): actual == count
        }
      let (hasNews, hasKnown) = (news.contains(stream), repeats.contains(stream))
      // A stream that gets no event from the batch must still be at its expected version.
      if hasNews ? hasKnown || !matches : !hasKnown && !matches {
        throw .versionConflict(stream: stream, expected: expected, actual: actual)
      }
    }
  }
}
