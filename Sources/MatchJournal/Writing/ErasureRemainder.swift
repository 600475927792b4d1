import JournalCore

/// Something that still tells of erased texts, besides texts that stay.
public struct ErasureRemainder: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A slug made of the name, in hashed records.
    case slug
    /// Ids made of the content of imported events without a secret.
    case openIDs = "open-ids"
    /// Ids made of the content of imported events with the journal's secret.
    case keyedIDs = "keyed-ids"
    /// Digests of published reports.
    case reports
    /// Salted digests of the texts.
    case digests
    /// Copies made before the erasure: backups, reports, exports with names.
    case copies
    /// What the disk keeps of earlier states.
    case disk
  }

  /// What it is.
  public let kind: Kind

  /// The events that hold it, by position; none if it is outside the journal.
  public let positions: [Int]
}

/// Gathers what remains while the records of a journal go by.
struct ErasureTraceGatherer {
  /// The slugs of the person, those of everybody merged with them included.
  let slugs: Set<String>

  /// The events whose texts are erased.
  let erased: Set<Int>

  /// The last position of which ids were made without a secret.
  let since: Int

  private var named: [Int] = []
  private var open: [Int] = []
  private var keyed: [Int] = []
  private var streams: Set<StreamName> = []
  private var reports: [(stream: StreamName, position: Int)] = []

  init(slugs: Set<String>, erased: Set<Int>, since: Int) {
    (self.slugs, self.erased, self.since) = (slugs, erased, since)
  }

  /// Looks at the next record.
  mutating func take(_ record: Record) {
    if case .reportPublished = record.event { reports.append((record.stream, record.position)) }
    let isNamed = JSONValue.object(record.draft.data).texts.contains { slugs.contains($0) }
    guard isNamed || erased.contains(record.position) else { return }
    if isNamed { named.append(record.position) }
    streams.insert(record.stream)
    guard record.id.isMadeOfContent else { return }
    if record.position > since {
      keyed.append(record.position)
    } else {
      open.append(record.position)
    }
  }

  /// Returns what remains.
  ///
  /// - Parameter reveals: whether a slug gives away the name.
  func remainders(_ reveals: (String) -> Bool) -> [ErasureRemainder] {
    let tellingSlugs = slugs.contains(where: reveals) ? named : []
    let found: [(ErasureRemainder.Kind, [Int])] = [
      (.slug, tellingSlugs), (.openIDs, open), (.keyedIDs, keyed),
      (.reports, reports.filter { streams.contains($0.stream) }.map(\.position)),
      (.digests, erased.sorted()),
    ]
    return found.filter { !$0.1.isEmpty }.map { ErasureRemainder(kind: $0.0, positions: $0.1) }
      + [.copies, .disk].map { ErasureRemainder(kind: $0, positions: []) }
  }
}

extension EventID {
  /// Whether it is a UUIDv8, as the ids of imports are.
  fileprivate var isMadeOfContent: Bool { high >> 12 & 0xF == 8 }
}
