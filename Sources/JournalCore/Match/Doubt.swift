/// Something odd that was recorded all the same.
public struct Doubt: Hashable, Sendable, CustomStringConvertible {
  /// A stable name for programs, such as `not-on-pitch`.
  public let code: String

  /// What is odd, as one sentence.
  public let reason: String

  /// The event it is about, by position, where it is about an earlier one.
  public let position: Int?

  /// Whether a person enters it only by a word that says that it is known (`--late`).
  let takesLate: Bool

  /// Creates a doubt.
  public init(_ code: String, _ reason: String, position: Int? = nil) {
    self.init(code, reason, position: position, takesLate: false)
  }

  init(_ code: String, _ reason: String, position: Int? = nil, takesLate: Bool) {
    self.code = code
    self.reason = reason
    self.position = position
    self.takesLate = takesLate
  }

  /// The sentence.
  public var description: String { reason }
}
