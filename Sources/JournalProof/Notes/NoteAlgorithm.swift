/// How a key signs notes: the signature type byte of C2SP signed-note.
public enum NoteAlgorithm: UInt8, Hashable, Sendable {
  /// Ed25519, RFC 8032, over the text of the note.
  case ed25519 = 0x01

  /// A witness's Ed25519 over time and text: C2SP tlog-cosignature, "Ed25519 signed message".
  case cosignature = 0x04
}
