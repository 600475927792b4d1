import JournalCore
import JournalProof
import Testing

/// Keys and notes that we made ourselves, checked against the rules of C2SP signed-note.
@Suite struct `A signed note` {
  private static let text = "made.up/log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"

  private static func key(_ name: String, _ seed: UInt8) throws -> NoteSigningKey {
    try NoteSigningKey(name: name, seed: Array(repeating: seed, count: 32))
  }

  private static func parse(_ text: String) throws -> SignedNote {
    try SignedNote(parsing: Array(text.utf8))
  }

  @Test func `takes 100 signatures and no more`() throws {
    var note = try SignedNote(text: Self.text, signedBy: Self.key("k0", 0))
    for number in 1..<100 { try note.sign(with: Self.key("k\(number)", UInt8(number))) }
    let keys = try (0..<100).map { try Self.key("k\($0)", UInt8($0)).verifierKey }
    let read = try SignedNote(parsing: note.bytes)
    #expect(try read.verify(by: keys).map(\.key.name) == keys.map(\.name))
    let key = try Self.key("k100", 100)
    #expect(throws: Refusal.self) { try note.sign(with: key) }
    let more =
      note.bytes
      + (try SignedNote(text: Self.text, signedBy: key)).bytes
      .dropFirst(Self.text.utf8.count + 1)
    #expect(throws: Refusal.self) { try SignedNote(parsing: more) }
  }

  @Test func `ignores a stranger's signature with the name of a known key`() throws {
    let (known, stranger) = (try Self.key("made.up/log", 1), try Self.key("made.up/log", 2))
    var note = try SignedNote(text: Self.text, signedBy: stranger)
    #expect(throws: Refusal.self) { try note.verify(by: [known.verifierKey]) }
    try note.sign(with: known)
    #expect(try note.verify(by: [known.verifierKey]).count == 1)
  }

  @Test func `is refused whole when one of two known keys fails`() throws {
    let (one, two) = (try Self.key("one", 1), try Self.key("two", 2))
    var note = try SignedNote(text: Self.text, signedBy: one)
    try note.sign(with: two)
    #expect(try note.verify(by: [one.verifierKey, two.verifierKey]).count == 2)
    let line = String(decoding: note.bytes, as: UTF8.self).split(separator: "\n").last
    let wrong = try #require(line).dropLast(10).description
    let other = String(decoding: note.bytes, as: UTF8.self)
      .replacing(wrong, with: String(wrong.dropLast(2)) + (wrong.hasSuffix("AA") ? "BB" : "AA"))
    let read = try Self.parse(other)
    #expect(throws: Refusal.self) { try read.verify(by: [one.verifierKey, two.verifierKey]) }
    #expect(try read.verify(by: [one.verifierKey]).count == 1)
  }

  @Test func `may have empty lines of its own`() throws {
    let key = try Self.key("made.up", 1)
    for text in ["\n", "\n\n", "a\n\nb\n", "a\n\n\n", "\n\na\n"] {
      let note = try SignedNote(text: text, signedBy: key)
      let read = try SignedNote(parsing: note.bytes)
      #expect(read.text == text)
      #expect(read.bytes == note.bytes)
      #expect(try read.verify(by: [key.verifierKey]).count == 1)
    }
  }

  @Test func `has a text that ends with a newline and holds no control characters`() throws {
    let key = try Self.key("made.up", 1)
    for text in ["", "a", "a\r\n", "\t\n", "\u{0}\n", "a\u{1b}[31m\n"] {
      #expect(throws: Refusal.self) { try SignedNote(text: text, signedBy: key) }
    }
  }

  @Test(arguments: [
    "", " ", "a b", "a+b", "a\u{A0}b", "a\u{3000}b", "a\nb", "a\u{2028}b", "a\u{0}",
  ])
  func `is signed under a name without spaces and plus`(name: String) {
    #expect(throws: Refusal.self) { try Self.key(name, 1) }
  }

  @Test func `tells names apart that only look the same`() throws {
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    let note = try SignedNote(text: Self.text, signedBy: Self.key(composed, 1))
    let other = try Self.key(decomposed, 1).verifierKey
    #expect(composed == decomposed)
    #expect(throws: Refusal.self) { try note.verify(by: [other]) }
  }

  @Test func `keeps the secret out of whatever prints the key`() throws {
    let key = try Self.key("made.up", 5)
    var dumped = ""
    dump(key, to: &dumped)
    let secret = Base64.encode([1] + Array(repeating: 5, count: 32))
    #expect(key.secretText.contains(secret))
    for shown in ["\(key)", "\(String(reflecting: key))", dumped] {
      #expect(shown.contains("made.up+"))
      #expect(!shown.contains(secret.prefix(20)))
    }
  }

  @Test func `is signed by a new key as by any other`() throws {
    let key = try NoteSigningKey(generating: "made.up/log")
    let again = try NoteSigningKey(parsing: key.secretText)
    let note = try SignedNote(text: Self.text, signedBy: again)
    let published = try NoteVerifierKey(parsing: key.verifierKey.description)
    #expect(try note.verify(by: [published]).count == 1)
    #expect(try NoteSigningKey(generating: "made.up/log").secretText != key.secretText)
  }

  @Test func `bears a witness's time`() throws {
    let log = try Self.key("made.up/log", 1)
    let witness = try Self.key("made.up/witness", 2)
    let key = try NoteVerifierKey(
      name: "made.up/witness", algorithm: .cosignature, publicKey: witness.verifierKey.publicKey)
    #expect(try NoteVerifierKey(parsing: key.description).algorithm == .cosignature)
    let time = 1_679_315_147
    func line(_ stated: Int, signedFor signed: Int) throws -> String {
      let message = "cosignature/v1\ntime \(signed)\n\(Self.text)"
      let id = (0..<4).map { UInt8(truncatingIfNeeded: key.keyID >> (24 - 8 * UInt32($0))) }
      let stamp = (0..<8).map { UInt8(truncatingIfNeeded: stated >> (56 - 8 * $0)) }
      let signature = try witness.signature(for: Array(message.utf8))
      return "— made.up/witness \(Base64.encode(id + stamp + signature))\n"
    }
    let note = String(decoding: try SignedNote(text: Self.text, signedBy: log).bytes, as: UTF8.self)
    let good = try Self.parse(note + line(time, signedFor: time))
    let statements = try good.verify(by: [key, log.verifierKey])
    #expect(statements.map(\.time) == [Int64(time), nil])
    let late = try Self.parse(note + line(time + 1, signedFor: time))
    #expect(throws: Refusal.self) { try late.verify(by: [key, log.verifierKey]) }
    let negative = try Self.parse(note + line(-1, signedFor: -1))
    #expect(throws: Refusal.self) { try negative.verify(by: [key]) }
    // A witness alone does not speak for the log.
    #expect(throws: Refusal.self) {
      try Checkpoint(verifying: good, by: [key], origin: "made.up/log")
    }
    #expect(try Checkpoint(verifying: good, by: [key, log.verifierKey]).size == 1)
  }
}
