/// The error of a log that did not keep a promise.
public struct BrokenPromise: Error, Hashable, Sendable, CustomStringConvertible {
  /// The promise as a sentence.
  public let promise: String

  /// What the log did instead.
  public let reason: String

  /// The promise and the reason.
  public var description: String { "Broken: \(promise). \(reason)" }
}

/// What a check found; the suite adds the promise.
struct Breach: Error {
  let reason: String
}

/// Throws a breach unless a condition holds.
func demand(_ condition: Bool, _ reason: @autoclosure () -> String) throws {
  guard condition else { throw Breach(reason: reason()) }
}

/// Throws a breach unless two values are equal.
func demand<Value: Equatable>(_ what: String, _ found: Value, is expected: Value) throws {
  guard found == expected else {
    throw Breach(reason: "\(what): found \(found), expected \(expected).")
  }
}
