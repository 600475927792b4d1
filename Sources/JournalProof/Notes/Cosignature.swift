import JournalCore

/// A witness's signature as a note carries it: a time and Ed25519 over time and text.
///
/// C2SP tlog-cosignature, "Format" and "Ed25519 signed message".
struct Cosignature {
  /// When it was made, in seconds since 1970.
  let time: Int64

  /// The Ed25519 signature, 64 bytes.
  let signature: [UInt8]

  /// Takes the bytes of a note's signature apart; nil if they have another length, or a time beyond
  /// 2^63 - 1.
  init?(_ bytes: [UInt8]) {
    let time = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard bytes.count == 72, let time = Int64(exactly: time) else { return nil }
    self.time = time
    signature = Array(bytes.dropFirst(8))
  }

  /// Makes a witness's signature of a text.
  init(of text: [UInt8], by key: NoteSigningKey, at time: Int64) throws(Refusal) {
    self.time = time
    signature = try key.signature(for: Self.message(text, at: time))
  }

  /// The bytes of the note's signature: the time, most significant byte first, and the signature.
  var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: time >> (56 - 8 * $0)) } + signature
  }

  /// What a witness signs.
  static func message(_ text: [UInt8], at time: Int64) -> [UInt8] {
    Array("cosignature/v1\ntime \(time)\n".utf8) + text
  }
}
