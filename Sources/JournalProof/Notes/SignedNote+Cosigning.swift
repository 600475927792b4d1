public import JournalCore

extension SignedNote {
  /// Adds a witness's cosignature below the other signatures, in place of its earlier one.
  ///
  /// This checks nothing of the log: see `Witness`. Throws a refusal if the note is no checkpoint,
  /// the key is not a witness's, the time is before 1970, or there are 100 signatures already.
  public mutating func cosign(with key: NoteSigningKey, at time: Instant) throws(Refusal) {
    guard key.verifierKey.algorithm == .cosignature else {
      throw .keyOfLog(key.verifierKey.name)
    }
    guard time.milliseconds >= 0 else { throw .badTime }
    _ = try Checkpoint(parsing: text)
    let cosignature = try Cosignature(
      of: Array(text.utf8), by: key, at: time.milliseconds / 1000)
    signatures.removeAll { $0.isFrom(key.verifierKey) }
    try add(cosignature.bytes, of: key.verifierKey)
  }

  /// Checks the signatures of all known keys, and returns what the witnesses among them state.
  ///
  /// - Parameters:
  ///   - keys: the keys of the log, and of witnesses that may have cosigned.
  ///   - witnesses: the keys of witnesses that must have cosigned.
  /// - Throws: `Refusal` if a known key's signature is wrong, no known key has signed, or one of
  ///   those witnesses has not.
  public func cosignatures(
    by keys: [NoteVerifierKey], requiring witnesses: [NoteVerifierKey] = []
  ) throws(Refusal) -> [NoteStatement] {
    for witness in witnesses where witness.algorithm != .cosignature {
      throw .keyOfLog(witness.name)
    }
    let known = keys.filter { key in !witnesses.contains { $0.isSame(as: key) } }
    let statements = try verify(by: known + witnesses).filter { $0.time != nil }
    for witness in witnesses where !statements.contains(where: { $0.key.isSame(as: witness) }) {
      throw .notCosigned(by: witness.name)
    }
    return statements
  }
}

extension NoteVerifierKey {
  /// Whether both are one key: name, algorithm and bytes are the same.
  fileprivate func isSame(as other: NoteVerifierKey) -> Bool {
    description.utf8.elementsEqual(other.description.utf8)
  }
}
