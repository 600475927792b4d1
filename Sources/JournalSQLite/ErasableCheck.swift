import GRDB
import JournalCore
import struct JournalCore.Record
import JournalProof

/// Checks the values that are kept beside the log against the digests in the records.
struct ErasableCheck {
  private let db: Database
  private let isPresent: Bool
  private var erased: Set<Int> = []
  private var gone: [Int] = []
  private var checked = 0

  /// - Parameter isPresent: whether the stored form has such values at all.
  init(_ db: Database, isPresent: Bool) {
    self.db = db
    self.isPresent = isPresent
  }

  /// What is wrong with the values of one event.
  ///
  /// A missing value is not damage: it was erased, or never came with an exported record. If no
  /// event erased it, `missingTexts` lists it.
  mutating func damages(of record: Record) throws -> [String] {
    guard isPresent else { return [] }
    if case .dataErased(let erasure) = record.event,
      let target = try EventRows.position(of: erasure.target, before: record.position, db)
    {
      erased.insert(target)
    }
    guard record.draft.holdsDigests else { return [] }
    let digests = Set(record.draft.digests)
    let rows = try ErasableRows.rows(at: record.position, db)
    checked += rows.count
    if !digests.subtracting(rows.map(\.digest)).isEmpty { gone.append(record.position) }
    let strange = rows.contains {
      !digests.contains($0.digest) || !$0.isGenuine
    }
    return strange ? ["its erasable texts are not those of its record"] : []
  }

  /// The positions of events with a missing value that no event erased.
  var missingTexts: [Int] { gone.filter { !erased.contains($0) } }

  /// What is wrong beyond single events: values without an event, and values that should be erased.
  func damagesOfAll() throws -> [Verification.Damage] {
    guard isPresent else { return [] }
    var damages: [Verification.Damage] = []
    for position in erased.sorted() where try !ErasableRows.rows(at: position, db).isEmpty {
      damages.append(.init(position: position, reason: "its erased texts are still stored"))
    }
    let stored = try Int.fetchOne(db, sql: "SELECT count(*) FROM erasables") ?? 0
    if stored != checked {
      damages.append(
        .init(position: 0, reason: "\(stored - checked) erasable texts belong to no event"))
    }
    return damages
  }
}
