import JournalCore
import Testing

@Suite(.enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct `The reader agrees with the JSON test suite` {
  static let folder = "vectors/json-strict/test_parsing"

  /// RFC 8259 allows these; I-JSON and RFC 8785 forbid duplicate keys.
  static let duplicates = [
    "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
  ]

  static func names(_ prefix: String) throws -> [String] {
    try SharedFolder.names(in: folder).filter { $0.hasPrefix(prefix) }
  }

  static func read(_ name: String) throws -> Result<JSONValue, JSONError> {
    let bytes = try SharedFolder.bytes("\(folder)/\(name)")
    return Result { () throws(JSONError) in
      try JSONValue(parsing: bytes, limits: .document)
    }
  }

  @Test func `what must be accepted is accepted, but for duplicate keys`() throws {
    let names = try Self.names("y_")
    #expect(names.count == 95)
    for name in names where !Self.duplicates.contains(name) {
      let value = try Self.read(name).get()
      #expect(try JSONValue(parsing: value.canonicalBytes).canonicalText == value.canonicalText)
    }
  }

  @Test(arguments: duplicates) func `duplicate keys are refused`(name: String) throws {
    let error = #expect(throws: JSONError.self) { try Self.read(name).get() }
    #expect(error?.reason == .duplicateKey("a"))
  }

  @Test func `what must be refused is refused`() throws {
    let names = try Self.names("n_")
    #expect(names.count == 188)
    for name in names {
      #expect(throws: JSONError.self, "\(name)") { try Self.read(name).get() }
    }
  }

  @Test func `what may go either way goes the documented way`() throws {
    #expect(try Self.names("i_") == Self.eitherWay.map(\.name).sorted())
    for (name, expected) in Self.eitherWay {
      switch (try Self.read(name), expected) {
      case (.success(let value), .accepted(let text)): #expect(value.canonicalText == text)
      case (.failure(let error), .refused(let reason)): #expect(error.reason == reason, "\(name)")
      case (let result, _): Issue.record("\(name): expected \(expected), got \(result)")
      }
    }
  }

  enum Outcome {
    /// Accepted, and written like this.
    case accepted(String)

    case refused(JSONError.Reason)
  }

  /// Cases that the suite leaves open, and how this reader decides them.
  static let eitherWay: [(name: String, outcome: Outcome)] = [
    // A fraction or exponent may be rounded, even to zero, but not to infinity.
    ("i_number_double_huge_neg_exp.json", .accepted("[0]")),
    (
      "i_number_huge_exp.json",
      .refused(.numberOutOfRange("0.4e00669" + String(repeating: "9", count: 115) + "69999999006"))
    ),
    ("i_number_neg_int_huge_exp.json", .refused(.numberOutOfRange("-1e+9999"))),
    ("i_number_pos_double_huge_exp.json", .refused(.numberOutOfRange("1.5e+9999"))),
    ("i_number_real_neg_overflow.json", .refused(.numberOutOfRange("-123123e100000"))),
    ("i_number_real_pos_overflow.json", .refused(.numberOutOfRange("123123e100000"))),
    ("i_number_real_underflow.json", .accepted("[0]")),
    // A whole number must not change.
    (
      "i_number_too_big_neg_int.json", .refused(.inexactInteger("-123123123123123123123123123123"))
    ),
    ("i_number_too_big_pos_int.json", .accepted("[100000000000000000000]")),
    (
      "i_number_very_big_negative_int.json",
      .refused(.inexactInteger("-237462374673276894279832749832423479823246327846"))
    ),
    // Half a surrogate pair is not a character.
    ("i_object_key_lone_2nd_surrogate.json", .refused(.loneSurrogate)),
    ("i_string_1st_surrogate_but_2nd_missing.json", .refused(.loneSurrogate)),
    ("i_string_1st_valid_surrogate_2nd_invalid.json", .refused(.loneSurrogate)),
    ("i_string_incomplete_surrogate_and_escape_valid.json", .refused(.loneSurrogate)),
    ("i_string_incomplete_surrogate_pair.json", .refused(.loneSurrogate)),
    ("i_string_incomplete_surrogates_escape_valid.json", .refused(.loneSurrogate)),
    ("i_string_invalid_lonely_surrogate.json", .refused(.loneSurrogate)),
    ("i_string_invalid_surrogate.json", .refused(.loneSurrogate)),
    ("i_string_inverted_surrogates_U+1D11E.json", .refused(.loneSurrogate)),
    ("i_string_lone_second_surrogate.json", .refused(.loneSurrogate)),
    // The text must be UTF-8.
    ("i_string_UTF-16LE_with_BOM.json", .refused(.notUTF8)),
    ("i_string_UTF-8_invalid_sequence.json", .refused(.notUTF8)),
    ("i_string_UTF8_surrogate_U+D800.json", .refused(.notUTF8)),
    ("i_string_invalid_utf-8.json", .refused(.notUTF8)),
    ("i_string_iso_latin_1.json", .refused(.notUTF8)),
    ("i_string_lone_utf8_continuation_byte.json", .refused(.notUTF8)),
    ("i_string_not_in_unicode_range.json", .refused(.notUTF8)),
    ("i_string_overlong_sequence_2_bytes.json", .refused(.notUTF8)),
    ("i_string_overlong_sequence_6_bytes.json", .refused(.notUTF8)),
    ("i_string_overlong_sequence_6_bytes_null.json", .refused(.notUTF8)),
    ("i_string_truncated-utf-8.json", .refused(.notUTF8)),
    (
      "i_string_utf16BE_no_BOM.json",
      .refused(.unexpectedCharacter("\0", expected: "a value"))
    ),
    (
      "i_string_utf16LE_no_BOM.json",
      .refused(.unexpectedCharacter("\0", expected: "a value"))
    ),
    ("i_structure_UTF-8_BOM_empty_object.json", .refused(.byteOrderMark)),
    // Nesting this deep is an attack.
    ("i_structure_500_nested_arrays.json", .refused(.tooDeep(limit: 32))),
  ]
}
