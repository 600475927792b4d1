import Foundation
import JournalCore
import JournalProof
import Testing

/// Signed notes of C2SP, of golang/mod, of the Go checksum database and of Tessera.
@Suite(.enabled(if: Vectors.isPresent, Vectors.absence))
struct `The published notes` {
  private struct Published: Decodable {
    struct BadKey: Decodable { var vkey, why: String }
    struct Signing: Decodable { var skey, vkey: String; var textBase64, wantNoteBase64: Data }
    struct Body: Decodable {
      var leaf: String; var treeSize: Int; var want: String; var bad: [String]
    }
    struct Case: Decodable {
      var name: String
      var noteBase64: Data
      var vkeys: [String]
      var want: String
      var verifiedBy: [String]?
    }
    var vkeysBad: [BadKey]
    var signing: Signing
    var checkpointBody: Body
    var cases: [Case]
  }

  private let published: Published

  init() throws {
    published = try Vectors.json("signed-note/notes.json", as: Published.self)
  }

  @Test func `are taken or refused for the published reason, and written as they were read`() throws
  {
    let codes = [
      "unverified": ["unsigned"], "invalid-signature": ["bad-signature"],
      "malformed": ["bad-note", "bad-key-name"],
    ]
    for example in published.cases {
      let bytes = Array(example.noteBase64)
      let outcome = Result { () throws(Refusal) -> [NoteStatement] in
        var keys: [NoteVerifierKey] = []
        for vkey in example.vkeys { keys.append(try NoteVerifierKey(parsing: vkey)) }
        let note = try SignedNote(parsing: bytes)
        #expect(note.bytes == bytes, "\(example.name)")
        return try note.verify(by: keys)
      }
      switch outcome {
      case .success(let statements):
        #expect(example.want == "ok", "\(example.name)")
        #expect(statements.map(\.key.name) == example.verifiedBy, "\(example.name)")
      case .failure(let refusal):
        #expect(codes[example.want]?.contains(refusal.code) == true, "\(example.name): \(refusal)")
      }
    }
    #expect(published.cases.count == 15)
  }

  @Test func `of keys that are wrong are refused`() {
    #expect(published.vkeysBad.count == 2)
    for bad in published.vkeysBad {
      #expect(throws: Refusal.self, "\(bad.why)") { try NoteVerifierKey(parsing: bad.vkey) }
    }
  }

  @Test func `are signed to the same byte with the published key`() throws {
    let signing = published.signing
    let key = try NoteSigningKey(parsing: signing.skey)
    #expect(key.secretText == signing.skey)
    #expect(key.verifierKey.description == signing.vkey)
    #expect("\(key)" == signing.vkey)
    let text = String(decoding: signing.textBase64, as: UTF8.self)
    let note = try SignedNote(text: text, signedBy: key)
    #if os(Linux)
      // Apple's CryptoKit signs with randomness, so the bytes differ but are just as valid.
      #expect(note.bytes == Array(signing.wantNoteBase64))
    #endif
    #expect(try note.verify(by: [key.verifierKey]).count == 1)
  }

  @Test func `of checkpoints have the published text, and the others are refused`() throws {
    let body = published.checkpointBody
    let origin = "go.sum database tree"
    let root = MerkleHash.leaf(body.leaf.utf8)
    let checkpoint = try Checkpoint(origin: origin, size: body.treeSize, root: root)
    #expect(checkpoint.text == body.want)
    #expect(try Checkpoint(parsing: body.want).size == body.treeSize)
    let key = try NoteSigningKey(name: "made.up", seed: Array(repeating: 7, count: 32))
    for bad in body.bad {
      #expect(throws: Refusal.self) {
        let note = try SignedNote(text: bad, signedBy: key)
        return try Checkpoint(verifying: note, by: [key.verifierKey], origin: origin)
      }
    }
    #expect(body.bad.count == 3)
  }
}
