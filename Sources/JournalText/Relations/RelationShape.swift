package import JournalCore

/// The columns of a relation, each with its meaning and the source of its value.
///
/// Separated values and the tables that SQL asks are both made from this one description.
package struct RelationShape<Row>: Sendable {
  /// A column.
  package struct Column: Sendable {
    package let name: String
    package let help: String
    fileprivate let value: @Sendable (Row) -> Relation.Value
  }

  package let name: String
  package let help: String
  package let columns: [Column]

  package init(_ name: String, _ help: String, _ columns: [Column]) {
    self.name = name
    self.help = help
    self.columns = columns
  }

  /// Returns the relation of some rows.
  ///
  /// - Parameter left: the columns that are left out.
  package func relation(_ rows: [Row], without left: Set<String> = []) -> Relation {
    let columns = columns.filter { !left.contains($0.name) }
    return Relation(
      name: name, columns: columns.map(\.name),
      rows: rows.map { row in columns.map { $0.value(row) } })
  }
}

extension RelationShape.Column {
  /// A column of text.
  package static func text(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> Self { Self(name: name, help: help) { Relation.Value(value($0)) } }

  /// A column of values that differ in kind.
  package static func value(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> Relation.Value
  ) -> Self { Self(name: name, help: help, value: value) }

  /// A column of whole numbers.
  package static func number(
    _ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> Int?
  ) -> Self { Self(name: name, help: help) { Relation.Value(value($0)) } }
}
