/// Something odd about an event that was recorded nevertheless.
public struct Doubt: Hashable, Sendable, CustomStringConvertible {
  /// A stable name for programs, such as `not-on-pitch`.
  public let code: String

  /// What is odd, as one sentence.
  public let reason: String

  /// The position of the earlier event that the doubt is about; nil if it is about none.
  public let position: Int?

  /// What a person must add to have the event recorded nevertheless, or what would set right what the
  /// doubt is about; nil if nothing is needed.
  public let remedy: Remedy?

  /// Creates a doubt.
  public init(_ code: String, _ reason: String, position: Int? = nil, remedy: Remedy? = nil) {
    self.code = code
    self.reason = reason
    self.position = position
    self.remedy = remedy
  }

  /// The reason.
  public var description: String { reason }
}
