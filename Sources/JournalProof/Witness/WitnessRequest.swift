public import JournalCore

/// What a log asks of a witness: a signed checkpoint, and the proof that it continues the last one
/// that the witness cosigned. The body of `add-checkpoint` in C2SP tlog-witness.
public struct WitnessRequest: Sendable {
  /// The size from which the proof leads; 0 if the witness has seen nothing of the log.
  public let oldSize: Int

  /// The hashes of the consistency proof; none from size 0.
  public let hashes: [[UInt8]]

  /// The checkpoint as the log signed it.
  public let note: SignedNote

  /// The maximum length in bytes: a note, and 64 lines above it.
  public static let lengthLimit = SignedNote.lengthLimit + 64 * 64

  /// The maximum number of hashes, for a log of 2^63 records.
  private static let hashLimit = 63

  /// Parses a request: `old`, a space and a size; a hash a line; an empty line; the note.
  ///
  /// A note alone is a request from size 0. Throws a refusal for anything else; verifies nothing.
  public init(parsing bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.lengthLimit else { throw .badRequest("it is too long") }
    let lead = Array("old ".utf8)
    guard bytes.starts(with: lead) else {
      self.init(oldSize: 0, hashes: [], note: try SignedNote(parsing: bytes))
      return
    }
    // The old size, the hashes and the empty line; the rest is not split.
    var lines = bytes.split(
      separator: UInt8(ascii: "\n"), maxSplits: Self.hashLimit + 2,
      omittingEmptySubsequences: false)[...]
    guard let size = lines.popFirst().flatMap({ ASCIIDecimal.parse($0.dropFirst(lead.count)) })
    else { throw .badRequest("it has no old size") }
    var hashes: [[UInt8]] = []
    while let line = lines.popFirst(), !line.isEmpty {
      guard hashes.count < Self.hashLimit else {
        throw .badRequest("it has more than \(Self.hashLimit) hashes")
      }
      let hash = try Base64.decode(utf8: line)
      try Refusal.checkLength(of: hash)
      hashes.append(hash)
    }
    guard let start = lines.first?.startIndex else {
      throw .badRequest("no empty line and checkpoint come after the hashes")
    }
    self.init(oldSize: size, hashes: hashes, note: try SignedNote(parsing: Array(bytes[start...])))
  }

  private init(oldSize: Int, hashes: [[UInt8]], note: SignedNote) {
    (self.oldSize, self.hashes, self.note) = (oldSize, hashes, note)
  }
}
