import JournalCore
import JournalProof
import Testing

@Suite struct `A checkpoint` {
  private static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

  @Test(arguments: [
    "made.up\n0\n\(root)\n", "made.up\n9223372036854775807\n\(root)\n",
    "made.up log + more\n10\n\(root)\nextra one\nextra two\n",
  ])
  func `is written as it was read`(text: String) throws {
    #expect(try Checkpoint(parsing: text).text == text)
  }

  @Test(arguments: [
    "", "\n", "made.up\n1\n", "made.up\n1\n\(root)", "\n1\n\(root)\n", "made.up\n01\n\(root)\n",
    "made.up\n00\n\(root)\n", "made.up\n+1\n\(root)\n", "made.up\n-1\n\(root)\n",
    "made.up\n\n\(root)\n",
    "made.up\n1 \n\(root)\n", "made.up\n0x1\n\(root)\n", "made.up\n١\n\(root)\n",
    "made.up\n9223372036854775808\n\(root)\n", "made.up\n18446744073709551616\n\(root)\n",
    "made.up\n99999999999999999999999999\n\(root)\n", "made.up\n1\nAAAA\n", "made.up\n1\n\n",
    "made.up\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n", "made.up\n1\n\(root)\n\n",
    "made.up\n1\n\(root)\nextra\n\n", "made.up\n1\n\(root)\n\nextra\n", "made.up\n1\n\(root) \n",
  ])
  func `has no second spelling`(text: String) {
    #expect(throws: Refusal.self) { try Checkpoint(parsing: text) }
  }

  @Test func `is made only of lines that can be read again`() {
    let root = MerkleHash.empty
    #expect(throws: Refusal.self) { try Checkpoint(origin: "", size: 1, root: root) }
    #expect(throws: Refusal.self) { try Checkpoint(origin: "a\nb", size: 1, root: root) }
    #expect(throws: Refusal.self) { try Checkpoint(origin: "a", size: -1, root: root) }
    #expect(throws: Refusal.self) { try Checkpoint(origin: "a", size: 1, root: [0]) }
    #expect(throws: Refusal.self) {
      try Checkpoint(origin: "a", size: 1, root: root, extensionLines: [""])
    }
  }

  @Test func `counts for its own log alone`() throws {
    let key = try NoteSigningKey(name: "made.up/log", seed: Array(repeating: 3, count: 32))
    let keys = [key.verifierKey]
    let other = try Checkpoint(origin: "made.up/other", size: 0, root: MerkleHash.empty)
    let note = try other.signed(by: key)
    #expect(throws: Refusal.self) { try Checkpoint(verifying: note, by: keys) }
    #expect(throws: Refusal.self) {
      try Checkpoint(verifying: note, by: keys, origin: "made.up/log")
    }
    #expect(try Checkpoint(verifying: note, by: keys, origin: "made.up/other").size == 0)
  }
}
