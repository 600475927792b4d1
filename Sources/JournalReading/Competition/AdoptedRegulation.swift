public import JournalRules

/// A regulation in force, with the event that adopted it.
public struct AdoptedRegulation: Sendable {
  /// The regulation.
  public let regulation: Regulation
  /// SHA-256 of its canonical document, in hexadecimal.
  public let digest: String
  /// The position of the event that adopted it; nil if the regulation is only supposed for a
  /// question.
  public let position: Int?

  /// Creates an adopted regulation.
  public init(regulation: Regulation, digest: String, position: Int?) {
    self.regulation = regulation
    self.digest = digest
    self.position = position
  }
}
