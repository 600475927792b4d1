import GRDB
import JournalCore

/// Gives slugs and streams their numbers, within one transaction.
struct Interner {
  private var names: [String: NameID] = [:]
  private var streams: [StreamName: Int] = [:]
  private let findName: RawStatement
  private let addName: RawStatement
  private let findStream: RawStatement
  private let addStream: RawStatement

  init(_ db: Database) throws {
    findName = try RawStatement(db, "SELECT id FROM names WHERE slug = ?")
    addName = try RawStatement(
      db,
      "INSERT INTO names(id, slug) VALUES ((SELECT ifnull(max(id), 0) + 1 FROM names), ?) RETURNING id"
    )
    findStream = try RawStatement(db, "SELECT id FROM streams WHERE name = ?")
    addStream = try RawStatement(
      db,
      """
      INSERT INTO streams(id, name) VALUES ((SELECT ifnull(max(id), 0) + 1 FROM streams), ?)
      RETURNING id
      """)
  }

  mutating func name(_ slug: String) throws -> NameID {
    if let id = names[slug] { return id }
    let number = try Self.number(Array(slug.utf8), findName, addName)
    let id = NameID(Int32(truncatingIfNeeded: number))
    names[slug] = id
    return id
  }

  mutating func stream(_ name: StreamName) throws -> Int {
    if let number = streams[name] { return number }
    let number = try Self.number(Array(name.description.utf8), findStream, addStream)
    streams[name] = number
    return number
  }

  private static func number(
    _ text: [UInt8], _ find: RawStatement, _ add: RawStatement
  ) throws -> Int {
    defer { find.reset() }
    find.bind(1, text: text)
    if try find.step() { return find.int(0) }
    defer { add.reset() }
    add.bind(1, text: text)
    guard try add.step() else { throw DatabaseError(message: "no number for a name") }
    let number = add.int(0)
    _ = try add.step()
    return number
  }
}
