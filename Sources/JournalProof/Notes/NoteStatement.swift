/// A verified signature: whose it is, and when it was made, if the key says so.
public struct NoteStatement: Sendable {
  /// The key that signed.
  public let key: NoteVerifierKey

  /// When a witness cosigned, in seconds since 1970; nil for a plain signature.
  public let time: Int64?
}
