import JournalCore
import JournalProof

/// Makes and checks proofs for another program, which makes and checks them with other tools.
struct Peer {
  private var records: [[UInt8]] = []
  private var nodes = MerkleNodes()
  private var key: NoteSigningKey?

  /// Does what a line says; whatever is refused is an answer too.
  mutating func answer(to line: String) -> JSONValue {
    do {
      let value = try JSONValue(parsing: line, limits: .document)
      return .object(try perform(Command(value)))
    } catch let refusal as Refusal {
      return ["refused": .string(refusal.code), "reason": .string(refusal.reason)]
    } catch {
      return ["broken": .string("\(error)")]
    }
  }

  private mutating func perform(_ command: Command) throws -> JSONObject {
    switch try command.text("do") {
    case "log": try build(command)
    case "key": try makeKey(command)
    case "root": ["root": .string(Base64.encode(try nodes.tree.root(at: command.number("size"))))]
    case "inclusion": try inclusion(command)
    case "consistency": try consistency(command)
    case "checkpoint": ["note": .string(try text(of: note(command).bytes))]
    case "cosigned": ["note": .string(try text(of: cosigned(command).bytes))]
    case "tlog-proof": try tlogProof(command)
    case "tiles": try tiles(command)
    case "verify-inclusion": try verifyInclusion(command)
    case "verify-consistency": try verifyConsistency(command)
    case "verify-checkpoint": try verifyCheckpoint(command)
    case "verify-tlog-proof": try verifyTLogProof(command)
    case "verify-tiles": try verifyTiles(command)
    default: throw Refusal("no-such-command", "There is no such command.")
    }
  }
}

// MARK: - Making

extension Peer {
  private mutating func build(_ command: Command) throws -> JSONObject {
    records = try command.hashes("records")
    nodes = MerkleNodes(leafHashes: records.map { MerkleHash.leaf($0) })
    return ["size": .integer(Int64(nodes.count))]
  }

  private mutating func makeKey(_ command: Command) throws -> JSONObject {
    let made = try NoteSigningKey(name: command.text("name"), seed: command.bytes("seed"))
    key = made
    return ["vkey": .string(made.verifierKey.description)]
  }

  private func inclusion(_ command: Command) throws -> JSONObject {
    let (index, size) = (try command.number("index"), try command.number("size"))
    return Self.answer(try nodes.tree.inclusionProof(of: index, in: size).hashes)
  }

  private func consistency(_ command: Command) throws -> JSONObject {
    let (old, new) = (try command.number("old"), try command.number("new"))
    return Self.answer(try nodes.tree.consistencyProof(from: old, to: new).hashes)
  }

  private func note(_ command: Command) throws -> SignedNote {
    guard let key else { throw Refusal("no-key", "There is no key yet.") }
    let size = try command.number("size")
    return try Checkpoint(
      origin: key.verifierKey.name, size: size, root: nodes.tree.root(at: size)
    ).signed(by: key)
  }

  /// The checkpoint of a size, cosigned by a witness.
  private func cosigned(_ command: Command) throws -> SignedNote {
    let witness = try NoteSigningKey(
      name: command.text("witness"), algorithm: .cosignature, seed: command.bytes("seed"))
    var note = try note(command)
    try note.cosign(
      with: witness, at: Instant(milliseconds: Int64(try command.number("time")) * 1000))
    return note
  }

  private func tlogProof(_ command: Command) throws -> JSONObject {
    let (index, size) = (try command.number("index"), try command.number("size"))
    let proof = try nodes.tree.inclusionProof(of: index, in: size)
    return ["proof": .string(try text(of: TLogProof(proof, in: note(command)).bytes))]
  }

  private func tiles(_ command: Command) throws -> JSONObject {
    let size = try command.number("size")
    var made = TileFiles()
    var files = JSONObject()
    for record in records.prefix(size) {
      for file in try made.add(record) {
        files["\(file.path)"] = .string(Base64.encode(file.bytes))
      }
    }
    for file in try made.partial { files["\(file.path)"] = .string(Base64.encode(file.bytes)) }
    return ["files": .object(files)]
  }

  private static func answer(_ hashes: [[UInt8]]) -> JSONObject {
    ["hashes": .array(hashes.map { .string(Base64.encode($0)) })]
  }

  private func text(of bytes: [UInt8]) throws -> String { String(decoding: bytes, as: UTF8.self) }
}

// MARK: - Checking

extension Peer {
  private static let holds: JSONObject = ["holds": true]

  private func verifyInclusion(_ command: Command) throws -> JSONObject {
    let proof = InclusionProof(
      index: try command.number("index"), size: try command.number("size"),
      hashes: try command.hashes("hashes"))
    try proof.verify(leafHash: command.bytes("leaf"), root: command.bytes("root"))
    return Self.holds
  }

  private func verifyConsistency(_ command: Command) throws -> JSONObject {
    let proof = ConsistencyProof(
      oldSize: try command.number("old"), newSize: try command.number("new"),
      hashes: try command.hashes("hashes"))
    try proof.verify(oldRoot: command.bytes("oldRoot"), newRoot: command.bytes("newRoot"))
    return Self.holds
  }

  private func verifyCheckpoint(_ command: Command) throws -> JSONObject {
    let note = try SignedNote(parsing: Array(command.text("note").utf8))
    let checkpoint = try Checkpoint(verifying: note, by: command.keys())
    let times = try note.verify(by: command.keys()).compactMap(\.time)
    return [
      "holds": true, "size": .integer(Int64(checkpoint.size)),
      "times": .array(times.map { .integer($0) }),
    ]
  }

  private func verifyTLogProof(_ command: Command) throws -> JSONObject {
    let proof = try TLogProof(parsing: Array(command.text("proof").utf8))
    try proof.verify(record: command.bytes("record"), by: command.keys())
    return Self.holds
  }

  private func verifyTiles(_ command: Command) throws -> JSONObject {
    let note = try SignedNote(parsing: Array(command.text("note").utf8))
    let checkpoint = try Checkpoint(verifying: note, by: command.keys())
    let files = try command.object("files")
    try TiledLog { path in
      try files["\(path)"]?.string.map { text throws(Refusal) in try Base64.decode(text) }
    }.check(against: checkpoint)
    return Self.holds
  }
}
