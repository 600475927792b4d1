public import JournalCore

/// What a query can ask, and what it left out.
public enum QueryText {
  /// Returns the relations with their columns.
  ///
  /// - Parameter recorded: the relations of recorded events.
  public static func lines(_ recorded: [Relation]) -> [String] {
    let derived = DerivedRelations.meanings.flatMap { relation in
      ["", Wrap.text("  \(relation.name): \(relation.help)", indent: 4)]
        + relation.columns.map { name, help in
          Wrap.entry("    \(name)", help, column: 21)
        }
    }
    let events = recorded.filter { relation in
      !DerivedRelations.meanings.contains { $0.name == relation.name }
    }.map { relation in
      Wrap.entry("  \(relation.name)", relation.columns.joined(separator: ", "), column: 19)
    }
    return ["What follows from the events:"] + derived
      + ["", "Events as they were recorded:", ""] + events
  }

  /// What was left out, with the reason; nil if nothing was.
  public static func leftOut(_ derived: DerivedRelations) -> String? {
    guard let first = derived.leftOut.first else { return nil }
    let count = derived.leftOut.count
    return Wrap.text(
      TextRules.harmless(
        "note: \(count == 1 ? "1 is" : "\(count) are") left out, such as \(first.name): "
          + first.reason.reason), indent: 6)
  }
}
