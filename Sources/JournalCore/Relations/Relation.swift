/// Rows under named columns: what a list prints as separated values, and what SQL asks and answers.
public struct Relation: Hashable, Sendable {
  /// A value of a row.
  public enum Value: Hashable, Sendable {
    /// Not known, or not there.
    case null
    /// A whole number.
    case integer(Int64)
    /// Any other number.
    case real(Double)
    /// Text.
    case text(String)
    /// Bytes.
    case bytes([UInt8])
  }

  /// The name under which SQL knows it.
  public let name: String

  /// The names of the columns. Those of an answer may repeat.
  public let columns: [String]

  /// The rows, each with one value for each column.
  public let rows: [[Value]]

  /// Creates a relation; each row must have one value for each column.
  public init(name: String, columns: [String], rows: [[Value]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

extension Relation.Value {
  /// Text, or null if there is none.
  public init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  /// A whole number, or null if there is none.
  public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
}
