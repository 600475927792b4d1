import JournalCore

/// The parts of a key's text, `name+keyID+base64`, before any of them is interpreted.
struct NoteKeyFields {
  var name: String
  var keyID: UInt32
  var material: [UInt8]

  init(name: String, keyID: UInt32, material: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.material = material
  }

  /// Base 64 may contain a plus, so only the first two separate the parts.
  init(parsing text: String) throws(Refusal) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard text.utf8.count <= 4096, parts.count == 3 else {
      throw .badKey("a key is name+ID+base 64")
    }
    guard let keyID = Self.keyID(parts[1]) else { throw .badKey("an ID is 8 digits, 0-9 and a-f") }
    name = String(Substring(parts[0]))
    self.keyID = keyID
    material = try Base64.decode(utf8: Array(parts[2])[...])
  }

  var text: String {
    "\(name)+\(Fingerprint.hex(Self.bytes(of: keyID)))+\(Base64.encode(material))"
  }

  static func bytes(of keyID: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: keyID >> UInt32($0)) }
  }

  private static func keyID(_ digits: Substring.UTF8View) -> UInt32? {
    let isLowerCase = digits.allSatisfy { character in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(character)
    }
    guard digits.count == 8, isLowerCase else { return nil }
    return UInt32(Substring(digits), radix: 16)
  }
}
