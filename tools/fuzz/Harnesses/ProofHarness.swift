import JournalCore
import JournalProof

/// Signed notes, checkpoints, proof files and tiles: what a stranger brings to be checked.
enum ProofHarness {
  private static let key: NoteSigningKey = {
    let seed = (0..<32).map { UInt8($0) }
    guard let key = try? NoteSigningKey(name: "example.com/log", seed: seed) else {
      preconditionFailure("the key of a fixed seed cannot be made")
    }
    return key
  }()

  @Sendable static func note(_ bytes: [UInt8]) {
    if let note = try? SignedNote(parsing: bytes) {
      law(note.bytes == bytes, "a note has one form")
      law(note.signatures.count <= SignedNote.signatureLimit, "signatures are bounded")
      let statements = try? note.verify(by: [key.verifierKey])
      law(statements?.isEmpty != true, "what is verified is signed")
      _ = try? Checkpoint(verifying: note, by: [key.verifierKey])
    }
    // The same text, signed: all that a key holder can be brought to read.
    let text = String(decoding: bytes, as: UTF8.self)
    guard let signed = try? SignedNote(text: text, signedBy: key),
      let again = try? SignedNote(parsing: signed.bytes)
    else { return }
    law(again.text == signed.text, "a signed text is read as it was")
    law((try? again.verify(by: [key.verifierKey])) != nil, "a signed text verifies")
    _ = try? Checkpoint(verifying: again, by: [key.verifierKey])
  }

  @Sendable static func checkpoint(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let checkpoint = try? Checkpoint(parsing: text) {
      law(checkpoint.text.utf8.elementsEqual(text.utf8), "a checkpoint has one form")
      law(checkpoint.size >= 0 && checkpoint.root.count == 32, "a checkpoint has size and root")
    }
    if let key = try? NoteVerifierKey(parsing: text) {
      law(key.description.utf8.elementsEqual(text.utf8), "a public key has one form")
    }
    if let key = try? NoteSigningKey(parsing: text) {
      law(key.secretText.utf8.elementsEqual(text.utf8), "a secret key has one form")
      law(!"\(key)".contains("PRIVATE"), "a secret key is not printed")
    }
    if let decoded = try? Base64.decode(text) {
      law(Base64.encode(decoded).utf8.elementsEqual(text.utf8), "base 64 has one form")
    }
    law((try? Base64.decode(Base64.encode(bytes))) == bytes, "all bytes have a base 64")
    if let path = try? TilePath(parsing: text) {
      law(path.description.utf8.elementsEqual(text.utf8), "a path has one form")
    }
  }

  @Sendable static func proof(_ bytes: [UInt8]) {
    if let proof = try? TLogProof(parsing: bytes) {
      law(proof.bytes == bytes, "a proof file has one form")
      _ = try? proof.verify(record: bytes, by: [key.verifierKey])
    }
    if let request = try? WitnessRequest(parsing: bytes) {
      law(request.hashes.count < 64, "a request is bounded")
    }
    hashes(bytes)
  }

  /// The bytes as numbers and hashes: no proof of what is not so.
  private static func hashes(_ bytes: [UInt8]) {
    guard bytes.count >= 16 else { return }
    let number = { (start: Int) -> Int in
      bytes[start..<start + 8].reduce(0) { $0 &<< 8 | Int($1) }
    }
    let (first, second) = (number(0), number(8))
    let rest = bytes.dropFirst(16)
    let hashes = stride(from: rest.startIndex, to: rest.endIndex, by: 32).map {
      Array(rest[$0..<min($0 + 32, rest.endIndex)])
    }
    let hash = MerkleHash.leaf(bytes)
    let inclusion = InclusionProof(index: first, size: second, hashes: hashes)
    let isIncluded = (try? inclusion.verify(leafHash: hash, root: MerkleHash.empty)) != nil
    law(!isIncluded, "nothing leads to the root of no records")
    _ = try? inclusion.root(leafHash: hash)
    let consistency = ConsistencyProof(oldSize: first, newSize: second, hashes: hashes)
    let isConsistent = (try? consistency.verify(oldRoot: hash, newRoot: MerkleHash.empty)) != nil
    law(!isConsistent, "no log shrinks to nothing")
  }

  /// A width, then a bundle; then a published log of which every file is these bytes.
  @Sendable static func tiles(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let rest = Array(bytes.dropFirst())
    let width = Int(first) + 1
    if let records = try? EntryBundle.records(in: rest, width: width) {
      law((try? EntryBundle.bytes(of: records)) == rest, "a bundle has one form")
      law(records.count == width, "a bundle has its width")
    }
    for size in [width, width << 8, Int.max] {
      guard
        let checkpoint = try? Checkpoint(origin: "log", size: size, root: MerkleHash.empty)
      else { continue }
      var reads = 0
      let log = TiledLog { _ in
        reads += 1
        return reads > 4 ? nil : rest
      }
      let isSound = (try? log.check(against: checkpoint)) != nil
      law(!isSound, "no file is a log with another root")
    }
  }
}
