public import JournalCore
public import JournalProjections

/// How often play was stopped for a while.
public struct Stoppages: Projection, Hashable {
  /// How often.
  public private(set) var count = 0

  /// Before anything has happened.
  public init() {}

  /// Sums do not depend on order.
  public static var needsMatchOrder: Bool { false }

  /// Takes in a fact.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    guard fact.kind == .playSuspended else { return false }
    count += 1
    return true
  }
}
