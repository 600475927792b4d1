import GRDB
import JournalCore

/// Assigns numbers to slugs and streams within one transaction.
struct Interner {
  private var names: [Spelling: NameID] = [:]
  private var streams: [StreamName: Int] = [:]

  /// The names that got a number, and were not taken yet.
  private(set) var added: [(id: NameID, slug: String)] = []

  private let statements: Statements

  init(_ statements: Statements) { self.statements = statements }

  mutating func name(_ slug: String) throws -> NameID {
    let spelling = Spelling(slug)
    if let id = names[spelling] { return id }
    let (number, isNew) = try number(
      Array(slug.utf8), try statements["SELECT id FROM names WHERE slug = ?"],
      try statements[
        """
        INSERT INTO names(id, slug) VALUES ((SELECT ifnull(max(id), 0) + 1 FROM names), ?)
        RETURNING id
        """])
    let id = NameID(Int32(truncatingIfNeeded: number))
    names[spelling] = id
    if isNew { added.append((id, slug)) }
    return id
  }

  mutating func stream(_ name: StreamName) throws -> Int {
    if let number = streams[name] { return number }
    let (number, _) = try number(
      Array(name.description.utf8), try statements["SELECT id FROM streams WHERE name = ?"],
      try statements[
        """
        INSERT INTO streams(id, name) VALUES ((SELECT ifnull(max(id), 0) + 1 FROM streams), ?)
        RETURNING id
        """])
    streams[name] = number
    return number
  }

  /// Returns the names that got a number since it was last asked.
  mutating func takeAdded() -> [(id: NameID, slug: String)] {
    defer { added.removeAll() }
    return added
  }

  private func number(
    _ text: [UInt8], _ find: RawStatement, _ add: RawStatement
  ) throws -> (number: Int, isNew: Bool) {
    defer { find.reset() }
    find.bind(1, text: text)
    if try find.step() { return (find.int(0), false) }
    defer { add.reset() }
    add.bind(1, text: text)
    guard try add.step() else { throw DatabaseError(message: "no number for a name") }
    let number = add.int(0)
    _ = try add.step()
    return (number, true)
  }
}
