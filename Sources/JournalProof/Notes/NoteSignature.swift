import JournalCore

/// A signature line of a note, not yet verified.
public struct NoteSignature: Sendable {
  /// The name of the key.
  public let name: String

  /// The key's ID.
  public let keyID: UInt32

  /// The signature itself, in the form of the key's algorithm.
  public let bytes: [UInt8]

  init(name: String, keyID: UInt32, bytes: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.bytes = bytes
  }

  /// Parses a line without its newline: em dash, space, name, space, base 64 of ID and signature.
  init(parsing line: ArraySlice<UInt8>) throws(Refusal) {
    let dash = Array("— ".utf8)
    guard line.starts(with: dash) else { throw .badNote("a signature line begins with a dash") }
    let parts = line.dropFirst(dash.count).split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, let name = String(validating: parts[0], as: UTF8.self) else {
      throw .badNote("a signature line is a dash, a name and base 64")
    }
    try NoteKeyName.check(name)
    let bytes = try Base64.decode(utf8: parts[1])
    guard bytes.count > 4 else { throw .badNote("a signature is shorter than its key's ID") }
    self.name = name
    keyID = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    self.bytes = Array(bytes.dropFirst(4))
  }

  /// The line, with its newline.
  var line: String {
    "— \(name) \(Base64.encode(NoteKeyFields.bytes(of: keyID) + bytes))\n"
  }

  /// Whether it claims to be this key's. Name and ID together identify a key; text is compared
  /// byte by byte, not as people read it.
  func isFrom(_ key: NoteVerifierKey) -> Bool {
    keyID == key.keyID && name.utf8.elementsEqual(key.name.utf8)
  }
}
