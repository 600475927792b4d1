public import JournalCore

/// A text with signatures below it: C2SP signed-note.
///
/// Trust nothing in it before `verify` has returned.
public struct SignedNote: Sendable {
  /// The signed text, with its final newline.
  public let text: String

  /// The signature lines, in their order.
  public internal(set) var signatures: [NoteSignature]

  /// The maximum length of a note in bytes.
  public static let lengthLimit = 1_000_000

  /// The maximum number of signatures. (Every reader must accept 16.)
  public static let signatureLimit = 100

  /// Creates a note with one signature. Throws a refusal if the text may not be one.
  public init(text: String, signedBy key: NoteSigningKey) throws(Refusal) {
    guard text.utf8.last == UInt8(ascii: "\n"), text.utf8.count <= Self.lengthLimit / 2 else {
      throw .badNote("its text must end with a newline, and have at most 500,000 bytes")
    }
    try Self.checkControls(text.utf8)
    self.text = text
    signatures = []
    try sign(with: key)
  }

  /// Parses a note. Throws a refusal if it is malformed; does not check the signatures.
  public init(parsing bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.lengthLimit else { throw .badNote("it is longer than 1 MB") }
    try Self.checkControls(bytes)
    let newline = UInt8(ascii: "\n")
    guard let end = Self.endOfText(bytes) else {
      throw .badNote("no empty line separates text and signatures")
    }
    let lines = bytes[(end + 1)...].split(separator: newline, omittingEmptySubsequences: false)
    guard bytes.last == newline, lines.count > 1 else {
      throw .badNote("after the empty line come signatures, each with a newline")
    }
    guard lines.count - 1 <= Self.signatureLimit else {
      throw .badNote("it has more than \(Self.signatureLimit) signatures")
    }
    guard let text = String(validating: bytes[..<end], as: UTF8.self) else {
      throw .badNote("it is not UTF-8")
    }
    var signatures: [NoteSignature] = []
    for line in lines.dropLast() { signatures.append(try NoteSignature(parsing: line)) }
    self.text = text
    self.signatures = signatures
  }

  /// Adds a signature below the others. Throws a refusal if there are 100 already, or the key is a
  /// witness's.
  public mutating func sign(with key: NoteSigningKey) throws(Refusal) {
    guard key.verifierKey.algorithm == .ed25519 else { throw .keyOfWitness(key.verifierKey.name) }
    try add(try key.signature(for: Array(text.utf8)), of: key.verifierKey)
  }

  /// Adds the bytes of a signature below the others.
  mutating func add(_ bytes: [UInt8], of key: NoteVerifierKey) throws(Refusal) {
    guard signatures.count < Self.signatureLimit else {
      throw .badNote("it has more than \(Self.signatureLimit) signatures")
    }
    signatures.append(NoteSignature(name: key.name, keyID: key.keyID, bytes: bytes))
  }

  /// The note as it is stored and sent.
  public var bytes: [UInt8] {
    Array(text.utf8) + [UInt8(ascii: "\n")] + signatures.flatMap { Array($0.line.utf8) }
  }

  /// Checks every signature whose key is known and returns what they state, in the order of the
  /// keys.
  ///
  /// Signatures of unknown keys are ignored. Throws a refusal if a known key's signature is wrong,
  /// even if another is right, and if no known key has signed.
  public func verify(by keys: [NoteVerifierKey]) throws(Refusal) -> [NoteStatement] {
    let message = Array(text.utf8)
    var statements: [NoteStatement] = []
    for key in keys {
      var statement: NoteStatement?
      for signature in signatures where signature.isFrom(key) {
        guard let valid = key.statement(of: signature.bytes, on: message) else {
          throw .badSignature(key.name)
        }
        statement = statement ?? valid
      }
      if let statement { statements.append(statement) }
    }
    guard !statements.isEmpty else { throw .unsigned(by: keys.map(\.name)) }
    return statements
  }

  private static func checkControls(_ bytes: some Sequence<UInt8>) throws(Refusal) {
    for byte in bytes where byte < 0x20 && byte != UInt8(ascii: "\n") {
      throw .badNote("it contains a control character")
    }
  }

  /// The start of the last empty line; the text may have empty lines of its own.
  private static func endOfText(_ bytes: [UInt8]) -> Int? {
    let newline = UInt8(ascii: "\n")
    var place = bytes.count - 1
    while place > 0 {
      if bytes[place] == newline, bytes[place - 1] == newline { return place }
      place -= 1
    }
    return nil
  }
}
