public import JournalCore

extension Checkpoint {
  /// Reads a checkpoint as it stands, in a signed note or alone, without checking any signature.
  ///
  /// - Throws: `Refusal` if it is not one.
  public init(unchecked bytes: [UInt8]) throws(Refusal) {
    let note = try? SignedNote(parsing: bytes)
    try self.init(parsing: note?.text ?? String(decoding: bytes, as: UTF8.self))
  }
}
