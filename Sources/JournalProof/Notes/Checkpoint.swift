public import JournalCore

/// What a log states about itself at one moment: C2SP tlog-checkpoint.
public struct Checkpoint: Sendable {
  /// The name by which the log is known, such as `example.com/log`; not empty.
  public let origin: String

  /// The number of records in the log.
  public let size: Int

  /// The root over the records, 32 bytes.
  public let root: [UInt8]

  /// Further lines that the log signs; none of them empty, and preferably no lines at all.
  public let extensionLines: [String]

  /// Creates a checkpoint. Throws a refusal if a part may not be written in one.
  public init(
    origin: String, size: Int, root: [UInt8], extensionLines: [String] = []
  ) throws(Refusal) {
    for line in [origin] + extensionLines {
      guard !line.isEmpty, line.utf8.allSatisfy({ $0 >= 0x20 }) else {
        throw .badCheckpoint("a line is empty or contains a control character")
      }
    }
    guard size >= 0 else { throw .badCheckpoint("a log has no \(size) records") }
    try Refusal.checkLength(of: root)
    self.origin = origin
    self.size = size
    self.root = root
    self.extensionLines = extensionLines
  }

  /// Parses the text of a note. Throws a refusal if it is not exactly a checkpoint's.
  public init(parsing text: String) throws(Refusal) {
    let newline = UInt8(ascii: "\n")
    let lines = Array(text.utf8).split(separator: newline, omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.last?.isEmpty == true else {
      throw .badCheckpoint("it has at least three lines, each with a newline")
    }
    guard let size = ASCIIDecimal.parse(lines[1]) else {
      throw .badCheckpoint("its second line is not the number of records")
    }
    let words = lines.map { String(decoding: $0, as: UTF8.self) }
    try self.init(
      origin: words[0], size: size, root: Base64.decode(utf8: lines[2]),
      extensionLines: Array(words[3...].dropLast()))
  }

  /// Parses a signed checkpoint and checks that the log signed it.
  ///
  /// One of the keys must be the log's: an Ed25519 key that signed and, if no origin is given, has
  /// the origin as its name. Witnesses' keys may be among them. Throws a refusal if the note is
  /// malformed, a signature is wrong, or the origin is another.
  public init(
    verifying note: SignedNote, by keys: [NoteVerifierKey], origin: String? = nil
  ) throws(Refusal) {
    let signers = try note.verify(by: keys).map(\.key).filter { $0.algorithm == .ed25519 }
    try self.init(parsing: note.text)
    guard !signers.isEmpty else { throw .unsigned(by: keys.map(\.name)) }
    let names = origin.map { [$0] } ?? signers.map(\.name)
    guard names.contains(where: { $0.utf8.elementsEqual(self.origin.utf8) }) else {
      throw .otherOrigin(self.origin, wanted: names[0])
    }
  }

  /// The note's text: origin, size, root, and anything else that the log signs.
  public var text: String {
    ([origin, String(size), Base64.encode(root)] + extensionLines).map { "\($0)\n" }.joined()
  }

  /// The checkpoint as a note with the log's signature.
  public func signed(by key: NoteSigningKey) throws(Refusal) -> SignedNote {
    try SignedNote(text: text, signedBy: key)
  }
}
