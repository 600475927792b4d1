import GRDB
import JournalCore
import struct JournalCore.Record

/// Derives the facts of events within one transaction, and assigns numbers to names.
struct FactDeriver {
  private var interner: Interner
  private let statements: Statements

  /// The names that the facts of this transaction mention.
  private(set) var names = NameTable()

  init(_ statements: Statements) {
    self.statements = statements
    interner = Interner(statements)
  }

  /// The number of a stream; a new one if it has none yet.
  mutating func stream(_ name: StreamName) throws -> Int { try interner.stream(name) }

  /// Returns the names that got a number since it was last asked.
  mutating func takeAddedNames() -> [(id: NameID, slug: String)] { interner.takeAdded() }

  /// The facts of an event.
  mutating func facts(of record: Record) throws -> [Fact] {
    // Interning and locating read the file and may throw, which the core's closures may not.
    var numbers: [Spelling: NameID] = [:]
    var positions: [EventID: Int] = [:]
    for name in record.draft.slugs {
      let number = try interner.name(name)
      numbers[Spelling(name)] = number
      if names.slug(number) == nil { names.add(name, as: number) }
    }
    let named = record.event.seeds.map(\.subject) + [record.envelope.at?.after]
    for id in named.compactMap({ $0 }) {
      positions[id] = try EventRows.position(
        of: id, before: record.position, try statements[EventRows.find])
    }
    return record.draft.facts(
      at: record.position, intern: { numbers[Spelling($0)] ?? .none }, locate: { positions[$0] })
  }
}
