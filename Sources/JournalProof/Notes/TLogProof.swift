public import JournalCore

/// A file that proves that a record is in a log to anyone who has the log's key: C2SP tlog-proof,
/// version 1. Such files are named `*.tlog-proof`.
public struct TLogProof: Sendable {
  /// The record's index in the log, from 0.
  public let index: Int

  /// The hashes beside its path to the root, lowest first.
  public let hashes: [[UInt8]]

  /// Anything else that the writer added, unsigned; nil if there is nothing.
  public let extra: [UInt8]?

  /// The checkpoint as the log signed it.
  public let note: SignedNote

  /// The maximum length of a file in bytes.
  public static let lengthLimit = 2 * SignedNote.lengthLimit

  private static let title = "c2sp.org/tlog-proof@v1"

  /// Creates a proof. Throws a refusal if the checkpoint is not of the proof's tree.
  public init(
    _ proof: InclusionProof, in note: SignedNote, extra: [UInt8]? = nil
  ) throws(Refusal) {
    let checkpoint = try Checkpoint(parsing: note.text)
    guard checkpoint.size == proof.size else {
      throw .badProofFile("the checkpoint is of another size")
    }
    index = proof.index
    hashes = proof.hashes
    self.note = note
    self.extra = extra
  }

  /// Parses a file. Throws a refusal if it is not exactly of this form; verifies nothing.
  public init(parsing bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.lengthLimit else { throw .badProofFile("it is longer than 2 MB") }
    let newline = UInt8(ascii: "\n")
    // A title, extra, an index, 64 hashes and the empty line; the rest is not split.
    var lines = bytes.split(
      separator: newline, maxSplits: 68, omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst(), first.elementsEqual(Self.title.utf8) else {
      throw .badProofFile("its first line is not \(Self.title)")
    }
    var extra: [UInt8]?
    if let text = Self.value(of: "extra ", in: lines.first) {
      extra = try Base64.decode(utf8: text)
      lines.removeFirst()
    }
    guard let text = Self.value(of: "index ", in: lines.popFirst()),
      let index = ASCIIDecimal.parse(text)
    else { throw .badProofFile("it has no index") }
    var hashes: [[UInt8]] = []
    while let line = lines.popFirst(), !line.isEmpty {
      guard hashes.count < 64 else { throw .badProofFile("it has more than 64 hashes") }
      let hash = try Base64.decode(utf8: line)
      try Refusal.checkLength(of: hash)
      hashes.append(hash)
    }
    guard let start = lines.first?.startIndex else {
      throw .badProofFile("no empty line and checkpoint come after the hashes")
    }
    note = try SignedNote(parsing: Array(bytes[start...]))
    self.extra = extra
    self.index = index
    self.hashes = hashes
  }

  /// The file.
  public var bytes: [UInt8] {
    let lines =
      [Self.title] + (extra.map { ["extra \(Base64.encode($0))"] } ?? [])
      + ["index \(index)"] + hashes.map { Base64.encode($0) } + [""]
    return lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] } + note.bytes
  }

  /// Checks that the log signed a tree that holds this record, and returns what it signed.
  ///
  /// `record` is the record's canonical JSON. Keys and origin are as for a `Checkpoint`. Throws a
  /// refusal that says what is wrong.
  @discardableResult
  public func verify(
    record: [UInt8], by keys: [NoteVerifierKey], origin: String? = nil
  ) throws(Refusal) -> Checkpoint {
    let checkpoint = try Checkpoint(verifying: note, by: keys, origin: origin)
    try InclusionProof(index: index, size: checkpoint.size, hashes: hashes)
      .verify(leafHash: MerkleHash.leaf(record), root: checkpoint.root)
    return checkpoint
  }

  private static func value(
    of label: String, in line: ArraySlice<UInt8>?
  ) -> ArraySlice<UInt8>? {
    guard let line, line.starts(with: label.utf8) else { return nil }
    return line.dropFirst(label.utf8.count)
  }
}
