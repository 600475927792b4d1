/// Who records events, and by which route they come in.
public struct Author: Hashable, Sendable {
  /// Who records.
  public var by: String

  /// How the events come in.
  public var via: Envelope.Via

  /// Creates an author.
  public init(by: String = "desk", via: Envelope.Via = .typed) {
    self.by = by
    self.via = via
  }
}
