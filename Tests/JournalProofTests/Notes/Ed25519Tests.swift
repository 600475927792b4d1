import JournalProof
import Testing

/// Which signatures count: C2SP/wycheproof, 151 cases, and C2SP/CCTV, 914 edge cases.
@Suite(.enabled(if: Vectors.isPresent, Vectors.absence))
struct `Ed25519` {
  private struct Wycheproof: Decodable {
    struct Group: Decodable {
      struct Key: Decodable { var pk: String }
      struct Case: Decodable {
        var tcId: Int
        var msg, sig, result: String
        var flags: [String]
      }
      var publicKey: Key
      var tests: [Case]
    }
    var testGroups: [Group]
  }

  private struct CCTV: Decodable {
    var number: Int
    var key, sig, msg: String
    var flags: [String]?
  }

  @Test func `takes the 88 valid signatures of wycheproof and none of the 63 others`() throws {
    let vectors = try Vectors.json(
      "ed25519/wycheproof_ed25519_test.json", as: Wycheproof.self)
    var counts = ["valid": 0, "invalid": 0]
    for group in vectors.testGroups {
      let key = try NoteVerifierKey(name: "made.up", publicKey: bytes(hex: group.publicKey.pk))
      for example in group.tests {
        let isValid = key.isValid(bytes(hex: example.sig), for: bytes(hex: example.msg))
        #expect(isValid == (example.result == "valid"), "\(example.tcId) \(example.flags)")
        counts[example.result, default: 0] += 1
      }
    }
    #expect(counts == ["valid": 88, "invalid": 63])
  }

  /// One rule for all of them: the equation of RFC 8032, section 5.1.7, without the cofactor, on
  /// the encodings as sent. R is computed and compared byte by byte, so a residue of low order and
  /// a non-canonical R never pass. Keys of low order and non-canonical keys do pass, as in Go's
  /// crypto/ed25519.
  @Test func `judges all 914 edge cases by one rule`() throws {
    let vectors = try Vectors.json("ed25519/cctv_ed25519vectors.json", as: [CCTV].self)
    var valid = 0
    for example in vectors {
      let flags = Set(example.flags ?? [])
      let key = try NoteVerifierKey(name: "made.up", publicKey: bytes(hex: example.key))
      let isValid = key.isValid(bytes(hex: example.sig), for: Array(example.msg.utf8))
      let expected = flags.isDisjoint(with: ["low_order_residue", "non_canonical_R"])
      #expect(isValid == expected, "\(example.number) \(flags.sorted())")
      if isValid { valid += 1 }
    }
    #expect(vectors.count == 914)
    #expect(valid == 208)
  }
}
