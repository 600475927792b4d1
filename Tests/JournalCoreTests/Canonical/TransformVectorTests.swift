import JournalCore
import Testing

/// The files on which JSON readers differ, and what this reader makes of them.
@Suite(.enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct `The reader decides what readers do differently` {
  static let folder = "vectors/json-strict/test_transform"

  enum Outcome {
    /// Accepted, and written like this.
    case accepted(String)

    case refused(JSONError.Reason)
  }

  static let outcomes: [(name: String, outcome: Outcome)] = [
    // A whole number that a double holds exactly is kept, and written as RFC 8785 requires; one
    // that would be rounded is refused.
    ("number_-9223372036854775808.json", .accepted("[-9223372036854776000]")),
    ("number_-9223372036854775809.json", .refused(.inexactInteger("-9223372036854775809"))),
    ("number_1000000000000000.json", .accepted("[1000000000000000]")),
    ("number_10000000000000000999.json", .refused(.inexactInteger("10000000000000000999"))),
    ("number_9223372036854775807.json", .refused(.inexactInteger("9223372036854775807"))),
    ("number_9223372036854775808.json", .accepted("[9223372036854776000]")),
    // Fractions and exponents are doubles, and doubles are rounded.
    ("number_1.0.json", .accepted("[1]")),
    ("number_1.000000000000000005.json", .accepted("[1]")),
    ("number_1e-999.json", .accepted("[0]")),
    ("number_1e6.json", .accepted("[1000000]")),
    // Keys are the same if their bytes are; nothing is normalised, and the order is that of RFC
    // 8785.
    ("object_key_nfc_nfd.json", .accepted("{\"e\u{301}\":\"NFD\",\"\u{E9}\":\"NFC\"}")),
    ("object_key_nfd_nfc.json", .accepted("{\"e\u{301}\":\"NFD\",\"\u{E9}\":\"NFC\"}")),
    ("object_same_key_different_values.json", .refused(.duplicateKey("a"))),
    ("object_same_key_same_value.json", .refused(.duplicateKey("a"))),
    ("object_same_key_unclear_values.json", .refused(.duplicateKey("a"))),
    // Half a surrogate pair is not a character, escaped or not.
    ("string_1_escaped_invalid_codepoint.json", .refused(.loneSurrogate)),
    ("string_1_invalid_codepoint.json", .refused(.notUTF8)),
    ("string_2_escaped_invalid_codepoints.json", .refused(.loneSurrogate)),
    ("string_2_invalid_codepoints.json", .refused(.notUTF8)),
    ("string_3_escaped_invalid_codepoints.json", .refused(.loneSurrogate)),
    ("string_3_invalid_codepoints.json", .refused(.notUTF8)),
    // A zero is a character and does not end a string.
    ("string_with_escaped_NULL.json", .accepted(#"["A\u0000B"]"#)),
  ]

  @Test func `every file has its documented outcome`() throws {
    #expect(try SharedFolder.names(in: Self.folder) == Self.outcomes.map(\.name).sorted())
    for (name, expected) in Self.outcomes {
      let bytes = try SharedFolder.bytes("\(Self.folder)/\(name)")
      let result = Result { () throws(JSONError) in try JSONValue(parsing: bytes) }
      switch (result, expected) {
      case (.success(let value), .accepted(let text)):
        #expect(value.canonicalBytes == Array(text.utf8), "\(name)")
      case (.failure(let error), .refused(let reason)): #expect(error.reason == reason, "\(name)")
      case (let result, _): Issue.record("\(name): expected \(expected), got \(result)")
      }
    }
  }
}
