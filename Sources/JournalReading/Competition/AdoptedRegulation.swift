public import JournalRules

/// A regulation that is in force, with the event that adopted it.
public struct AdoptedRegulation: Sendable {
  /// The regulation.
  public let regulation: Regulation
  /// SHA-256 of its canonical document, in hexadecimal.
  public let digest: String
  /// The position of the event that adopted it; nil where it was put in its place for a question.
  public let position: Int?

  /// Puts a regulation in force.
  public init(regulation: Regulation, digest: String, position: Int?) {
    self.regulation = regulation
    self.digest = digest
    self.position = position
  }
}
