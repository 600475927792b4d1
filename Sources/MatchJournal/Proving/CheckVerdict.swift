public import JournalCore

/// The outcome of checking a claim.
public enum CheckVerdict: Hashable, Sendable {
  /// The claim is true.
  case yes
  /// The claim is false.
  case no(Refusal)
  /// The claim could not be checked: a key is missing or is another log's, or nobody signed.
  case untold(Refusal)

  /// Creates the verdict that a refused check amounts to.
  public init(_ refusal: Refusal) {
    self = Self.untellable.contains(refusal.code) ? .untold(refusal) : .no(refusal)
  }

  /// The word for the verdict in documents.
  public var word: String {
    switch self {
    case .yes: "true"
    case .no: "false"
    case .untold: "unknown"
    }
  }

  /// The reason why the claim is false or could not be checked; nil if it is true.
  public var refusal: Refusal? {
    switch self {
    case .yes: nil
    case .no(let refusal), .untold(let refusal): refusal
    }
  }

  /// The words for all verdicts in documents.
  package static let words = ["true", "false", "unknown"]

  /// The codes of refusals that leave a claim open: another key, another checkpoint or a newer
  /// program may settle it.
  private static let untellable: Set<String> = [
    "unsigned", "not-signed", "other-origin", "other-checkpoint", "no-tree", "newer-version",
    "not-cosigned", "not-a-witness-key", "unknown-log", "other-start", "nothing-remembered",
    "none-published",
  ]
}
