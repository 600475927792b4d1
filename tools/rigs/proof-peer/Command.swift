import JournalCore
import JournalProof

/// What a line asks for: a JSON object with named values.
struct Command {
  private let members: JSONObject

  init(_ value: JSONValue) throws {
    guard let members = value.object else { throw Refusal("no-object", "This is no object.") }
    self.members = members
  }

  func text(_ name: String) throws -> String { try Self.require(members[name]?.string, name) }

  func object(_ name: String) throws -> JSONObject {
    try Self.require(members[name]?.object, name)
  }

  /// A number beyond an Int is refused, as in every file.
  func number(_ name: String) throws -> Int {
    Int(try Self.require(members[name]?.integer, name))
  }

  func bytes(_ name: String) throws -> [UInt8] { try Base64.decode(text(name)) }

  func hashes(_ name: String) throws -> [[UInt8]] {
    try Self.require(members[name]?.array, name).map { value in
      try Base64.decode(Self.require(value.string, name))
    }
  }

  func keys() throws -> [NoteVerifierKey] {
    try Self.require(members["keys"]?.array, "keys").map { value in
      try NoteVerifierKey(parsing: Self.require(value.string, "keys"))
    }
  }

  private static func require<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else { throw Refusal("no-\(name)", "There is no \(name) of that kind.") }
    return value
  }
}
