import JournalCore
import JournalProof
import JournalTesting
import Testing

/// Cosignatures as C2SP tlog-cosignature writes them: version 1, Ed25519.
@Suite struct `A cosignature` {
  private let log: NoteSigningKey
  private let witness: NoteSigningKey
  private let note: SignedNote

  /// The kick-off of Real Madrid v Leganés.
  private let kickOff = Instant(milliseconds: 1_516_825_800_999)

  init() throws {
    log = try NoteSigningKey(name: "example.org/copa", seed: Array(repeating: 1, count: 32))
    witness = try NoteSigningKey(
      name: "example.org/club", algorithm: .cosignature, seed: Array(repeating: 2, count: 32))
    note = try Checkpoint(
      origin: "example.org/copa", size: 90, root: MerkleHash.leaf("full-time".utf8)
    ).signed(by: log)
  }

  private func cosigned() throws -> SignedNote {
    var note = note
    try note.cosign(with: witness, at: kickOff)
    return note
  }

  /// The signature line's base 64: the key's ID, the time, the signature.
  private func parts(of note: SignedNote) throws -> (id: [UInt8], time: [UInt8], rest: [UInt8]) {
    let line = String(decoding: note.bytes, as: UTF8.self).split(separator: "\n").last
    let words = try #require(line).split(separator: " ")
    #expect(words.prefix(2) == ["—", "example.org/club"])
    let bytes = try Base64.decode(String(words[2]))
    return (Array(bytes[..<4]), Array(bytes[4..<12]), Array(bytes[12...]))
  }

  @Test func `states who saw the checkpoint, and when`() throws {
    let read = try SignedNote(parsing: try cosigned().bytes)
    #expect(read.text == note.text)
    let statements = try read.verify(by: [log.verifierKey, witness.verifierKey])
    #expect(statements.map(\.time) == [nil, 1_516_825_800])
    #expect(statements[1].instant == Instant("2018-01-24T20:30:00.000Z"))
    #expect(try Checkpoint(verifying: read, by: [log.verifierKey]).size == 90)
  }

  @Test func `has the ID of its key, the time and the signature of the specification`() throws {
    let key = witness.verifierKey
    let (id, time, signature) = try parts(of: try cosigned())
    let digest = Fingerprint.sha256(
      Array("example.org/club".utf8) + [0x0A, 0x04] + key.publicKey)
    #expect(id == Array(digest.prefix(4)))
    #expect(time == [0, 0, 0, 0, 0x5A, 0x68, 0xEC, 0xC8])
    #expect(signature.count == 64)
    let message =
      "cosignature/v1\ntime 1516825800\nexample.org/copa\n90\n"
      + "\(Base64.encode(MerkleHash.leaf("full-time".utf8)))\n"
    #expect(key.isValid(signature, for: Array(message.utf8)))
    #expect(key.description.hasPrefix("example.org/club+\(Fingerprint.hex(digest.prefix(4)))+B"))
  }

  @Test func `covers the extension lines of the checkpoint`() throws {
    let extended = try Checkpoint(
      origin: "example.org/copa", size: 90, root: MerkleHash.empty,
      extensionLines: ["quarter-final"])
    var note = try extended.signed(by: log)
    try note.cosign(with: witness, at: kickOff)
    let message = "cosignature/v1\ntime 1516825800\n\(extended.text)"
    #expect(witness.verifierKey.isValid(try parts(of: note).rest, for: Array(message.utf8)))
  }

  @Test func `is refused with any byte of the note changed`() throws {
    let keys = [log.verifierKey, witness.verifierKey]
    let good = try cosigned().bytes
    let line = try #require(String(decoding: good, as: UTF8.self).split(separator: "\n").last)
    let start = good.count - line.utf8.count - 1
    // Each byte of the text, and of the witness's base 64 behind dash and name.
    let places = Array(0..<note.text.utf8.count) + Array(start + 20..<good.count - 1)
    for place in places {
      var bytes = good
      bytes[place] ^= 1
      #expect(throws: Refusal.self, "byte \(place)") {
        let read = try SignedNote(parsing: bytes)
        let statements = try read.verify(by: keys)
        // What is left of the line may be another key's, which says nothing.
        guard statements.count == 2 else { throw Refusal("lost", "The cosignature is lost.") }
      }
    }
  }

  @Test func `is made by a witness's key alone, which makes nothing else`() throws {
    var copy = note
    #expect(throws: Refusal.self) { try copy.cosign(with: log, at: kickOff) }
    #expect(throws: Refusal.self) { try copy.sign(with: witness) }
    #expect(throws: Refusal.self) { try SignedNote(text: note.text, signedBy: witness) }
    #expect(copy.bytes == note.bytes)
    var letter = try SignedNote(text: "no checkpoint\n", signedBy: log)
    #expect(throws: Refusal.self) { try letter.cosign(with: witness, at: kickOff) }
    let early = Instant(milliseconds: -1)
    #expect(throws: Refusal.self) { try copy.cosign(with: witness, at: early) }
  }

  @Test func `takes the place of the witness's earlier one, and of no other's`() throws {
    var note = try cosigned()
    let other = try NoteSigningKey(
      name: "example.org/gazette", algorithm: .cosignature, seed: Array(repeating: 3, count: 32))
    try note.cosign(with: other, at: kickOff)
    try note.cosign(with: witness, at: Instant(milliseconds: 1_516_825_860_000))
    let keys = [log.verifierKey, other.verifierKey, witness.verifierKey]
    #expect(try note.verify(by: keys).map(\.time) == [nil, 1_516_825_800, 1_516_825_860])
    #expect(note.signatures.count == 3)
  }

  @Test func `is missed where it is required`() throws {
    let (log, club) = (log.verifierKey, witness.verifierKey)
    let (plain, cosigned) = (note, try cosigned())
    #expect(try cosigned.cosignatures(by: [log], requiring: [club]).map(\.key.name) == [club.name])
    #expect(try cosigned.cosignatures(by: [log, club]).count == 1)
    #expect(try cosigned.cosignatures(by: [log, club], requiring: [club]).count == 1)
    #expect(try cosigned.cosignatures(by: [log]).isEmpty)
    #expect(try plain.cosignatures(by: [log, club]).isEmpty)
    #expect(throws: Refusal.self) { try plain.cosignatures(by: [log], requiring: [club]) }
    #expect(throws: Refusal.self) { try cosigned.cosignatures(by: [log], requiring: [log]) }
  }

  @Test func `of a time beyond all calendars has no instant`() throws {
    var note = note
    let (last, beyond) = (253_402_300_799, 253_402_300_800) as (Int64, Int64)
    try note.cosign(with: witness, at: Instant(milliseconds: last * 1000))
    #expect(try note.verify(by: [witness.verifierKey])[0].instant != nil)
    try note.cosign(with: witness, at: Instant(milliseconds: beyond * 1000))
    #expect(try note.verify(by: [witness.verifierKey])[0].instant == nil)
    #expect(try note.verify(by: [witness.verifierKey])[0].time == beyond)
  }

  @Test func `keys are read as they were written, and no byte of them can change`() throws {
    let again = try NoteSigningKey(parsing: witness.secretText)
    #expect(again.verifierKey.description == witness.verifierKey.description)
    #expect(again.verifierKey.algorithm == .cosignature)
    #expect(again.secretText == witness.secretText)
    // The same seed makes a key of another kind, with another ID.
    let plain = try NoteSigningKey(name: "example.org/club", seed: Array(repeating: 2, count: 32))
    #expect(plain.verifierKey.publicKey == witness.verifierKey.publicKey)
    #expect(plain.verifierKey.keyID != witness.verifierKey.keyID)
    for text in [witness.verifierKey.description, witness.secretText] {
      for place in text.utf8.indices {
        var bytes = Array(text.utf8)
        bytes[text.utf8.distance(from: text.utf8.startIndex, to: place)] ^= 1
        let other = String(decoding: bytes, as: UTF8.self)
        let isRead =
          (try? NoteVerifierKey(parsing: other)) != nil
          || (try? NoteSigningKey(parsing: other)) != nil
        #expect(!isRead, "\(other)")
      }
    }
  }
}

/// The checkpoint of the Go checksum database, cosigned by one of ours.
@Suite(.enabled(if: Vectors.isPresent, Vectors.absence))
struct `A published checkpoint` {
  private struct Notes: Decodable {
    struct Case: Decodable {
      var name, noteBase64: String
      var vkeys: [String]
    }
    var cases: [Case]
  }

  @Test(arguments: ["real-go-sumdb-checkpoint", "tessera-testlog-size-15"])
  func `is cosigned, and its own signature still stands`(name: String) throws {
    let notes = try Vectors.json("signed-note/notes.json", as: Notes.self)
    let published = try #require(notes.cases.first { $0.name == name })
    let bytes = try Base64.decode(published.noteBase64)
    let key = try NoteVerifierKey(parsing: try #require(published.vkeys.first))
    let witness = try NoteSigningKey(
      name: "example.org/club", algorithm: .cosignature, seed: Array(repeating: 2, count: 32))
    var note = try SignedNote(parsing: bytes)
    try note.cosign(with: witness, at: SteppingClock.start)
    #expect(note.bytes.starts(with: bytes))
    let statements = try note.verify(by: [key, witness.verifierKey])
    #expect(statements.map(\.key.name) == [key.name, "example.org/club"])
  }
}
