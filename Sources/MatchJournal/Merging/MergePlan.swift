public import JournalCore
import JournalReading

/// What a merge of another journal would bring: the events that it has and this one lacks, and those
/// that both may have logged as one thing.
///
/// Every event of both sides is kept. Of two that are one thing, one is set aside by an event that
/// says so, and where the two differ, claims say what the other had.
public struct MergePlan: Sendable {
  /// What somebody says of two events that may be one thing.
  public enum Answer: String, CaseIterable, Hashable, Sendable {
    /// They are one thing.
    case same
    /// They are two things, and both count.
    case another
    /// Nobody has said: one counts, and a claim says that the other may be another one.
    case open
  }

  /// Two events, one of each journal, that tell of one thing or may do so.
  public struct Twin: Sendable {
    /// The event of this journal.
    public let ours: Record
    /// The event of the other one.
    public let theirs: Record
    /// Whether there can only be one such event, so that nobody need be asked.
    public let isSure: Bool
    /// Whether this journal's stands if they are one thing, and not the other's.
    public let keepsOurs: Bool
    /// The fields that they tell otherwise, `minute` among them.
    public let fields: [String]

    /// The event that stands if they are one thing.
    public var kept: Record { keepsOurs ? ours : theirs }
    /// The event that is set aside then.
    public var dropped: Record { keepsOurs ? theirs : ours }
  }

  /// An event of both journals that each corrected otherwise.
  public struct Conflict: Sendable {
    /// The event.
    public let record: Record
    /// The field.
    public let field: String
    /// The correction that stands: the one that was recorded first.
    public let stands: Record
    /// The correction that becomes a claim.
    public let claimed: Record
  }

  /// The events of the other journal that this one lacks, in its order.
  public let news: [Record]

  /// The number of events that both have.
  public let known: Int

  /// What both may have logged, in the order of the matches and of play.
  public let twins: [Twin]

  /// What both corrected, each otherwise.
  public let conflicts: [Conflict]

  /// The events whose texts one journal has erased, or that name somebody whom it erased: nothing of
  /// them comes in, and what the other still has is erased.
  public let erased: [EventID]

  /// The people of the other journal who may be somebody whose name this one has erased: of the same
  /// team as one who is erased here and whom the other journal does not know by that slug.
  public let strangers: [Record]

  /// The people whom both registered each for itself, and who become one: the registration that
  /// stays, and the other one.
  public var joined: [(kept: Record, dropped: Record)] {
    people.pairs.map { ($0.kept, $0.dropped) }
  }

  /// The twins that somebody has to be asked about.
  public var questions: [Twin] { twins.filter { !$0.isSure } }

  /// Whether there is nothing to do.
  public var isEmpty: Bool { news.isEmpty && twins.isEmpty && conflicts.isEmpty && erased.isEmpty }

  package let ours: MergeSide
  package let theirs: MergeSide
  let isPrivate: Bool
  let mergers: [Record]
  let people: MergePeople
}

extension MergePlan {
  /// Plans the merge of two journals.
  ///
  /// - Parameter isPrivate: whether this journal keeps texts beside the records.
  /// - Throws: `Refusal` if they cannot be merged.
  init(_ ours: MergeSide, _ theirs: MergeSide, isPrivate: Bool) throws(Refusal) {
    try MergeCheck(ours, theirs).run()
    (self.ours, self.theirs, self.isPrivate) = (ours, theirs, isPrivate)
    let news = theirs.records.filter { !ours.has($0.id) }
    self.news = news
    known = theirs.records.count - news.count
    let own = ours.records.filter { !theirs.has($0.id) }
    people = MergePeople(ours, theirs)
    twins = MergeTwins(ours, theirs, people).pairs(own, news)
    conflicts = Self.conflicts(ours, theirs)
    let dropped = Set(twins.filter(\.isSure).map(\.dropped.id))
    mergers = Self.circularMergers(ours, theirs, without: dropped)
    let erasures = MergeErasures(ours, theirs)
    erased = erasures.targets
    strangers = erasures.strangers(among: news, ours, theirs)
  }

  /// The events that both have and that each corrected otherwise.
  private static func conflicts(_ ours: MergeSide, _ theirs: MergeSide) -> [Conflict] {
    var found: [Conflict] = []
    for (stream, history) in ours.histories.sorted(by: { $0.key < $1.key }) {
      guard let other = theirs.histories[stream] else { continue }
      for (root, chain) in history.standing.corrections.sorted(by: { $0.key < $1.key }) {
        guard let record = history.record(at: root), let twin = theirs.record(record.id),
          let otherChain = other.standing.corrections[twin.position]
        else { continue }
        let mine = chain.compactMap { history.record(at: $0) }.filter { !theirs.has($0.id) }
        let others = otherChain.compactMap { other.record(at: $0) }.filter { !ours.has($0.id) }
        for field in fields(mine).intersection(fields(others)).sorted() {
          guard let one = last(mine, field), let two = last(others, field),
            one.draft.correction?.replace[field] != two.draft.correction?.replace[field]
          else { continue }
          let (stands, claimed) = one.id < two.id ? (one, two) : (two, one)
          found.append(Conflict(record: record, field: field, stands: stands, claimed: claimed))
        }
      }
    }
    return found
  }

  private static func fields(_ corrections: [Record]) -> Set<String> {
    Set(corrections.flatMap { $0.draft.correction?.replace.members.map(\.key) ?? [] })
  }

  private static func last(_ corrections: [Record], _ field: String) -> Record? {
    corrections.last { $0.draft.correction?.replace[field] != nil }
  }

  /// The mergers of names that would go round in a circle with those of the other side; of each
  /// circle the one that was recorded last.
  private static func circularMergers(
    _ ours: MergeSide, _ theirs: MergeSide, without dropped: Set<EventID>
  ) -> [Record] {
    var all: [EventID: Record] = [:]
    for side in [ours, theirs] {
      for record in side.histories[.registry]?.records ?? [] where side.stands(record) {
        if case .entitiesMerged = record.event { all[record.id] = record }
      }
    }
    // What one side took back does not stand, though the other does not know it.
    for side in [ours, theirs] {
      for record in side.histories[.registry]?.records ?? [] where !side.stands(record) {
        all[record.id] = nil
      }
    }
    var into: [String: String] = [:]
    var circular: [Record] = []
    for record in all.values.sorted(by: { $0.id < $1.id }) where !dropped.contains(record.id) {
      guard case .entitiesMerged(let merger) = record.event else { continue }
      let kind = merger.kind?.rawValue ?? "team"
      var end = "\(kind) \(merger.into.text)"
      while let next = into[end] { end = next }
      if end == "\(kind) \(merger.from.text)" {
        circular.append(record)
      } else {
        into["\(kind) \(merger.from.text)"] = "\(kind) \(merger.into.text)"
      }
    }
    return circular
  }
}
