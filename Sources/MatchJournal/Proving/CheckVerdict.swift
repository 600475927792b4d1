public import JournalCore

/// What checking a claim comes to.
public enum CheckVerdict: Hashable, Sendable {
  /// It is so.
  case yes
  /// It is not so.
  case no(Refusal)
  /// It could not be checked: a key is missing, or is another log's, or nobody signed.
  case untold(Refusal)

  /// The verdict that a refused check amounts to.
  public init(_ refusal: Refusal) {
    self = Self.untellable.contains(refusal.code) ? .untold(refusal) : .no(refusal)
  }

  /// The word for programs.
  public var word: String {
    switch self {
    case .yes: "true"
    case .no: "false"
    case .untold: "unknown"
    }
  }

  /// Why it is not so, or could not be checked; nil if it is so.
  public var refusal: Refusal? {
    switch self {
    case .yes: nil
    case .no(let refusal), .untold(let refusal): refusal
    }
  }

  /// The words that programs meet.
  package static let words = ["true", "false", "unknown"]

  /// The refusals of a check that say nothing about what was checked: other keys may tell, another
  /// checkpoint, or a newer program.
  private static let untellable: Set<String> = [
    "unsigned", "not-signed", "other-origin", "other-checkpoint", "no-tree", "newer-version",
  ]
}
