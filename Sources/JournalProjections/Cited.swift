public import JournalCore

/// A projection together with the facts that it rests on.
public struct Cited<Value: Projection>: Projection {
  /// The value.
  public private(set) var value = Value()

  /// The facts that counted, in the order they were folded.
  public private(set) var evidence: [Fact] = []

  /// Before anything has happened.
  public init() {}

  /// As the value needs it.
  public static var needsMatchOrder: Bool { Value.needsMatchOrder }

  /// Takes in a fact, and keeps it where it counts.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    guard value.apply(fact) else { return false }
    evidence.append(fact)
    return true
  }

  /// The positions of the events that the value rests on, ascending, each once.
  public var positions: [Int] { Array(Set(evidence.map(\.position))).sorted() }
}
