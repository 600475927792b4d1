/// What an append comes to, decided before anything is written.
///
/// One rule: where all ids are known with the same content it is a no-op, whatever the expected
/// version; where some are, it conflicts at an expected version and appends the rest under `any`;
/// where none is, the expected version decides. All logs share this.
public struct AppendPlan: Sendable {
  /// What becomes of one draft.
  public enum Step: Sendable {
    /// It is in the log already, at this position.
    case known(position: Int)
    /// It is the same as an earlier draft of the batch, by index.
    case repeated(Int)
    /// It is to be written.
    case new(Draft, Stamp)
  }

  /// One step a draft, in order.
  public let steps: [Step]

  /// An event that is in the log already.
  public struct Known: Sendable {
    /// Where it stands.
    public let location: EventLocation
    /// Its content in canonical form.
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
  ///   - known: the events of the drafts' ids that are in the log.
  ///   - versions: how many events each stream holds; 0 where it is not named.
  ///   - digest: the fingerprint that a conflict shows of a content.
  /// - Throws: `LogError` for a conflict.
  public init(
    _ drafts: [Draft], expecting: [StreamName: ExpectedVersion], known: [EventID: Known],
    versions: [StreamName: Int], head: LogHead, now: Instant, digest: ([UInt8]) -> String
  ) throws(LogError) {
    try Self.checkIdentity(drafts, known, digest)
    try Self.checkVersions(drafts, expecting, known, versions)
    var steps: [Step] = []
    steps.reserveCapacity(drafts.count)
    var firstIndex: [EventID: Int] = [:]
    var versions = versions
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
        clock = Self.time(of: draft, at: position, version, after: clock, now: now)
        let stamp = Stamp(position: position, version: version, recordedAt: clock)
        steps.append(.new(draft, stamp))
      }
    }
    self.steps = steps
  }

  /// The log's time never runs backwards; an imported record keeps its own where it fits its place.
  private static func time(
    of draft: Draft, at position: Int, _ version: Int, after last: Instant, now: Instant
  ) -> Instant {
    if let stamp = draft.stamp, stamp.position == position, stamp.version == version,
      position == 1 || stamp.recordedAt >= last
    {
      return stamp.recordedAt
    }
    return position == 1 ? now : max(now, last)
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
          Refusal("id-twice", "The id \(draft.id) stands twice in the batch with other content."))
      }
      seen[draft.id] = draft
    }
  }

  private static func checkVersions(
    _ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion], _ known: [EventID: Known],
    _ versions: [StreamName: Int]
  ) throws(LogError) {
    // A batch that is wholly known is a no-op, whatever the streams hold by now.
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
      // Also a stream that only had to stay as it was read is held to its version.
      if hasNews ? hasKnown || !matches : !hasKnown && !matches {
        throw .versionConflict(stream: stream, expected: expected, actual: actual)
      }
    }
  }
}
