/// Something odd that was recorded all the same.
public struct Doubt: Hashable, Sendable, CustomStringConvertible {
  /// A stable name for programs, such as `not-on-pitch`.
  public let code: String

  /// What is odd, as one sentence.
  public let reason: String

  /// The event it is about, by position, where it is about an earlier one.
  public let position: Int?

  /// What a person must say to have it recorded all the same; nil if nothing needs saying.
  public let remedy: Remedy?

  /// Creates a doubt.
  public init(_ code: String, _ reason: String, position: Int? = nil, remedy: Remedy? = nil) {
    self.code = code
    self.reason = reason
    self.position = position
    self.remedy = remedy
  }

  /// The sentence.
  public var description: String { reason }
}
