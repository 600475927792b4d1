public import JournalCore

/// Who started, and who is on the pitch at the moment up to which the facts are folded.
public struct LineUps: Projection {
  /// The players of both sides.
  public private(set) var squads = Squads()

  /// Players who could have been named but were not, by team.
  public private(set) var omitted: [NameID: [NameID]] = [:]

  /// Creates the projection before anything has happened.
  public init() {}

  /// The squad of one side.
  public subscript(side: Side) -> Squad { squads[side] }

  /// Applies a fact.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    squads.apply(fact)
    switch fact.kind {
    case .omitted:
      omitted[fact.team, default: []].append(fact.person)
      return true
    case .lineUp, .starter, .benched, .substitution, .cardRescinded: return true
    case .card: return fact.value > 1
    case .reviewDecided: return true
    default: return false
    }
  }
}
