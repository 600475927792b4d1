/// A match between teams of a table that does not count in it: it is played for a place.
public struct TablePlayOff: Sendable {
  /// The result.
  public let result: MatchResult

  /// The id of the stage that it belongs to; nil if the regulation has none for it.
  public let stage: String?

  /// Creates a match for a place.
  public init(_ result: MatchResult, stage: String? = nil) {
    self.result = result
    self.stage = stage
  }

  /// Whether a criterion asks for it: one that names a stage does not look at those of another.
  func belongs(to criterion: Criterion) -> Bool {
    guard let stage, let named = criterion.stage else { return true }
    return stage == named
  }
}
