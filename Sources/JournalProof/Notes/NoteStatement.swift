public import JournalCore

/// A verified signature: whose it is, and when it was made, if the key says so.
public struct NoteStatement: Sendable {
  /// The key that signed.
  public let key: NoteVerifierKey

  /// When a witness cosigned, in seconds since 1970; nil for a plain signature.
  public let time: Int64?

  /// When a witness cosigned; nil for a plain signature, and beyond the year 9999.
  public var instant: Instant? {
    guard let time, time <= Self.lastSecond else { return nil }
    return Instant(milliseconds: time * 1000)
  }

  /// 9999-12-31T23:59:59Z, the last second that has a form.
  private static let lastSecond: Int64 = 253_402_300_799
}
