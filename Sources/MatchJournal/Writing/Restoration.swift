public import JournalCore
import JournalFiles
import JournalProof
import JournalSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An erasure that a log recorded, to be applied again to an older copy.
public struct RecordedErasure: Hashable, Sendable {
  /// The event whose texts were erased.
  public let target: EventID

  /// The person whose data it was; nil if it was nobody's.
  public let person: PersonSlug?

  /// Why.
  public let reason: String

  /// Reads the erasures among some records, in their order, one for each event.
  public static func all(in records: [Record]) -> [RecordedErasure] {
    var seen: Set<EventID> = []
    return records.compactMap { record in
      guard case .dataErased(let erased) = record.event, seen.insert(erased.target).inserted else {
        return nil
      }
      return RecordedErasure(
        target: erased.target, person: erased.person, reason: erased.reason)
    }
  }
}

/// What became of erasures that were applied again.
public struct Reapplied: Hashable, Sendable {
  /// The events whose texts were erased.
  public internal(set) var erased: [Int] = []

  /// The events whose texts were gone already.
  public internal(set) var gone: [Int] = []

  /// How many erasures are of events that this journal does not have.
  public internal(set) var unknown = 0

  /// Whether the bytes are gone from the file and its WAL.
  public internal(set) var isClean = true

  /// Creates the outcome of nothing.
  public init() {}
}

extension MatchJournal {
  /// Applies erasures again that were recorded elsewhere, such as after the backup was made that this
  /// journal was restored from. Each is recorded anew; what is erased already is left alone.
  ///
  /// - Throws: `Refusal` if the journal is not private; `LogError`.
  public func reapply(_ erasures: [RecordedErasure], by author: Author) async throws -> Reapplied {
    var outcome = Reapplied()
    guard !erasures.isEmpty else { return outcome }
    let erasing = try erasing()
    for erasure in erasures {
      let snapshot = try await log.snapshot()
      guard let place = try await snapshot.locate([erasure.target])[erasure.target] else {
        outcome.unknown += 1
        continue
      }
      guard !(try await erasing.erasableTexts(at: place.position)).isEmpty else {
        outcome.gone.append(place.position)
        continue
      }
      let done = try await erase(
        [place.position], of: erasure.person, reason: erasure.reason, by: author)
      outcome.erased += done.erased
      outcome.isClean = outcome.isClean && done.isClean
    }
    return outcome
  }
}

/// What is at a place where a backup is to be restored, as far as it can still be read.
public struct ReplacedJournal: Sendable {
  /// The sound records of the file; empty if there is none, or nothing of it can be read.
  public let records: [Record]

  /// Whether it verifies.
  public let isSound: Bool

  /// The path to which it moves; nil if nothing is there, not even a `-wal` that may hold the last
  /// events.
  public let aside: String?

  /// What was acknowledged last at the place.
  let acknowledged: AcknowledgedState

  /// The origin; nil if neither the file nor the note beside it tells.
  let origin: String?

  /// Reads what is at a path.
  ///
  /// - Parameter path: a path without links.
  /// - Throws: `LogError` if something else than a journal is there.
  public init(at path: String) async throws(LogError) {
    // First the note: what is acknowledged after it makes the plan an old one.
    acknowledged = SQLiteEventLog.acknowledged(at: path)
    aside = SQLiteEventLog.isTaken(path) ? try Self.unused(beside: path) : nil
    var status = stat()
    // A file that lost all of its bytes is a journal no more, and has nothing to read.
    guard stat(path, &status) == 0, status.st_size > 0 else {
      (records, isSound, origin) = ([], false, acknowledged.origin)
      return
    }
    records = try MatchJournal.salvage(path).records
    do throws(LogError) {
      isSound = try await MatchJournal.verification(at: path).isSound
    } catch {
      // A file that was a journal no longer says so; another program's has no records.
      guard !records.isEmpty else { throw error }
      isSound = false
    }
    let own = try? MatchJournal.open(at: path, readOnly: true).origin
    origin = own ?? acknowledged.origin
  }

  /// Returns a path beside the journal that nothing has.
  fileprivate static func unused(beside path: String) throws(LogError) -> String {
    for number in 1...999 {
      let aside = "\(path).replaced-\(number)"
      if !SQLiteEventLog.isTaken(aside) { return aside }
    }
    throw .cannotCreate(at: path, reason: "too many replaced journals lie beside it")
  }
}

/// A backup, held against the journal that it is to replace and against erasures made since.
public struct RestorationPlan: Sendable {
  /// The number of events in the backup.
  public let events: Int

  /// The events that the present journal has beyond the backup, as far as they can still be read, and
  /// that the backup does not have.
  public let later: [Record]

  /// Whether the present journal, if there is one, is sound.
  public var isSound: Bool { present.isSound }

  /// The erasures recorded since the backup, and those that were named besides.
  public let erasures: [RecordedErasure]

  /// The events that were acknowledged since the backup and that nobody can read any more, from the
  /// first to the last; nil if there is none.
  public let unread: ClosedRange<Int>?

  /// Whether erasures may be among the events that nobody can read.
  public let mayLackErasures: Bool

  /// What is to be replaced.
  public let present: ReplacedJournal

  /// The events that were here and that the restored journal goes on without, from the first to the
  /// last; nil if none is known.
  public var lost: ClosedRange<Int>? {
    let last = max(later.last?.position ?? 0, present.acknowledged.position)
    return last > events ? events + 1...last : nil
  }

  /// Whether nothing tells of erasures made since the backup: no journal is at the place, and no other
  /// copy was named.
  public let knowsNoErasures: Bool

  /// Plans the restoration of a backup.
  ///
  /// - Parameters:
  ///   - present: what is at the place.
  ///   - more: other records with erasures to apply, such as of an exported log.
  /// - Throws: `Refusal` if the present journal is another one, or cannot be told to be the same;
  ///   `LogError`.
  public init(
    of backup: MatchJournal, replacing present: ReplacedJournal, erasuresOf more: [Record]
  )
    async throws
  {
    self.present = present
    let snapshot = try await backup.log.snapshot()
    events = snapshot.position
    try await Self.check(present, snapshot, backup.origin)
    let known = try await snapshot.locate((present.records + more).map(\.id))
    later = present.records.filter { known[$0.id] == nil }
    let others = more.filter { known[$0.id] == nil }
    erasures = RecordedErasure.all(in: later + others)
    unread = try await Self.unread(later, others, after: snapshot, present.acknowledged)
    mayLackErasures = backup.isPrivate && unread != nil
    knowsNoErasures =
      backup.isPrivate && present.aside == nil && present.acknowledged.position == 0 && more.isEmpty
  }

  /// Returns the events that were acknowledged after a state and that nobody can read any more.
  ///
  /// Records are the acknowledged ones if, put behind the backup, they lead to the root that was
  /// acknowledged. Where some are missing that cannot be tried: then those count that stand in the
  /// journal itself, and not those of other files, which may be of another branch or another log.
  private static func unread(
    _ own: [Record], _ others: [Record], after snapshot: LogSnapshot,
    _ acknowledged: AcknowledgedState
  ) async throws -> ClosedRange<Int>? {
    let first = snapshot.position + 1
    guard acknowledged.position >= first, let root = acknowledged.root else { return nil }
    let whole = first...acknowledged.position
    let known = Dictionary((own + others).map { ($0.position, $0) }) { first, _ in first }
    let records = whole.compactMap { known[$0] }
    if records.count == whole.count {
      return try await snapshot.root(followedBy: records.lazy.map(\.body)) == root ? nil : whole
    }
    let held = Set(own.map(\.position))
    let missing = whole.filter { !held.contains($0) }
    return missing.first.flatMap { first in missing.last.map { first...$0 } }
  }

  private static func check(
    _ present: ReplacedJournal, _ snapshot: LogSnapshot, _ origin: String?
  ) async throws {
    func other(_ reason: String) -> Refusal {
      Refusal(
        "other-journal", "The journal there is not the one that was backed up: \(reason).",
        hint: "Name another place with -J, or move it away.")
    }
    if let own = present.origin, let origin, own != origin {
      throw other("its origin is another one")
    }
    if let common = present.records.last(where: { $0.position <= snapshot.position }) {
      guard try await snapshot.record(at: common.position)?.id == common.id else {
        throw other("its e\(common.position) is another event")
      }
    } else if !present.records.isEmpty, present.origin == nil || present.origin != origin {
      throw other("they have no event in common, and no origin tells that they are the same")
    }
  }
}

/// A restoration that was done.
public struct Restoration: Sendable {
  /// What became of the erasures.
  public let erasures: Reapplied

  /// The position of the event that says what was lost; nil if nothing is known to be.
  public let branch: Int?

  /// The number of events in the journal as restored.
  public let events: Int
}

extension MatchJournal {
  /// Puts a copy of this journal, a backup, in the place of another.
  ///
  /// The copy is made ready beside the place: what is known to be lost is recorded, erasures are applied
  /// again, and all is verified. Then it takes the place while nobody writes there.
  ///
  /// - Parameters:
  ///   - path: the place, without links.
  ///   - reason: why, for the record if events were lost.
  /// - Throws: `Refusal` with code `changed-meanwhile` if anything was appended there after the plan was
  ///   made; `LogError`, busy if another restoration is under way there. Nothing was moved then.
  public func restore(
    _ plan: RestorationPlan, to path: String, reason: String, by author: Author
  ) async throws -> Restoration {
    let turn = try RestorationTurn(at: path)
    defer { withExtendedLifetime(turn) {} }
    let draft = "\(path).restoring"
    func removeDraft() {
      for suffix in ["", "-wal", "-shm", "-journal", "-lock"] { unlink(draft + suffix) }
    }
    removeDraft()
    defer { removeDraft() }
    try await backup(to: draft)
    try Self.takeMode(of: path, to: draft, isPrivate: isPrivate)
    try SQLiteEventLog.note(plan.present.acknowledged, at: draft)
    let (erasures, branch) = try await Self.prepare(plan, at: draft, reason, author)
    let report = try await Self.verification(at: draft)
    guard report.isSound else {
      throw LogError.uncertain(at: path, reason: "the restored copy does not verify")
    }
    let ids = plan.present.records.map(\.id)
    let aside = try plan.present.aside ?? ReplacedJournal.unused(beside: path)
    let isDone = try SQLiteEventLog.replace(path, by: draft, movingTo: aside) { acknowledged in
      guard acknowledged == plan.present.acknowledged else { return false }
      guard !ids.isEmpty else { return true }
      return try Self.salvage(path).records.map(\.id) == ids
    }
    guard isDone else {
      throw Refusal(
        "changed-meanwhile", "Somebody wrote to the journal after the restoration was planned.",
        hint: "Nothing was changed. Restore again: what is new counts then too.")
    }
    return Restoration(erasures: erasures, branch: branch, events: report.events)
  }

  /// The journal that is replaced could be read and written by the same people, unless it is private.
  private static func takeMode(of path: String, to draft: String, isPrivate: Bool) throws(LogError)
  {
    var status = stat()
    guard !isPrivate, stat(path, &status) == 0 else { return }
    guard chmod(draft, status.st_mode & 0o777) == 0 else {
      throw LogError.cannotCreate(at: draft, reason: SystemError.last.reason)
    }
  }

  private static func prepare(
    _ plan: RestorationPlan, at path: String, _ reason: String, _ author: Author
  ) async throws -> (Reapplied, branch: Int?) {
    let journal = try open(at: path)
    if let obstacle = journal.obstacle { throw obstacle }
    var branch: Int?
    if journal.log.lostEnd != nil {
      let outcome = try await journal.record(dryRun: false) { view in
        let draft = try journal.draft(branchingBecause: reason, by: author)
        return try await journal.prepare([draft], seeing: view)
      }
      branch = outcome.records.first?.position
    }
    let erasures = try await journal.reapply(plan.erasures, by: author)
    try await journal.settle()
    return (erasures, branch)
  }
}
