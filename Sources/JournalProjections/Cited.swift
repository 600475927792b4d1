public import JournalCore

/// A projection together with the facts that it rests on.
public struct Cited<Value: Projection>: Projection {
  /// The value.
  public private(set) var value = Value()

  /// The facts that counted, in the order in which they were folded.
  public private(set) var evidence: [Fact] = []

  /// Creates the value before anything has happened.
  public init() {}

  /// Whether order matters, as for the value.
  public static var needsMatchOrder: Bool { Value.needsMatchOrder }

  /// Applies a fact, and keeps it if it counts.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    guard value.apply(fact) else { return false }
    evidence.append(fact)
    return true
  }

  /// The positions of the events on which the value rests, ascending, without duplicates.
  public var positions: [Int] { Array(Set(evidence.map(\.position))).sorted() }
}
