import GRDB
import JournalCore
import struct JournalCore.Record

/// Puts digests in place of the texts that a private journal must be able to erase.
struct Sealer {
  private let db: Database
  private var sealed: [EventID: Sealed] = [:]

  /// A draft as it is hashed, and the values that stand beside it.
  private struct Sealed {
    let offered: JSONObject
    let draft: Draft
    let rows: [ErasableRows.Row]
  }

  init(_ db: Database) { self.db = db }

  /// The draft as it is hashed. The same draft gives the same digests within one transaction, and one
  /// that is known those that it was written with.
  ///
  /// - Parameter known: the event of its id in the log.
  mutating func seal(_ draft: Draft, known: Record?) throws -> Draft {
    if let known { return try seal(draft, like: known) }
    if let twin = sealed[draft.id], twin.offered == draft.content { return twin.draft }
    var rows: [ErasableRows.Row] = []
    let result = try draft.sealed { text in
      let salt = Self.newSalt()
      let row = ErasableRows.Row(
        digest: ErasableRows.digest(of: text, salt: salt), salt: salt, value: text)
      rows.append(row)
      return row.digest
    }
    if sealed[draft.id] == nil {
      sealed[draft.id] = Sealed(offered: draft.content, draft: result, rows: rows)
    }
    return result
  }

  /// The values that stand beside a draft that was sealed here.
  func rows(of draft: Draft) -> [ErasableRows.Row] { sealed[draft.id]?.rows ?? [] }

  /// Whoever sends an event again sends its texts in the clear. A text that was erased meanwhile can
  /// no longer be compared, and is taken for the same.
  private func seal(_ draft: Draft, like known: Record) throws -> Draft {
    let rows = try ErasableRows.rows(at: known.position, db)
    var gone = known.draft.digests.filter { digest in !rows.contains { $0.digest == digest } }
    return try draft.sealed { text in
      let same = rows.first { ErasableRows.digest(of: text, salt: $0.salt) == $0.digest }
      if let same { return same.digest }
      return gone.isEmpty
        ? ErasableRows.digest(of: text, salt: []) : gone.removeFirst()
    }
  }

  private static func newSalt() -> [UInt8] {
    (0..<4).flatMap { _ in
      withUnsafeBytes(of: UInt64.random(in: .min ... .max)) { Array($0) }
    }
  }
}
