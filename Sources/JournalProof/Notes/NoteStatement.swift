/// A signature that was verified: whose, and when, if the key says so.
public struct NoteStatement: Sendable {
  /// Whose signature it is.
  public let key: NoteVerifierKey

  /// When a witness cosigned, in seconds since 1970; nil for a plain signature.
  public let time: Int64?
}
