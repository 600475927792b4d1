public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// What SQL can ask beside the recorded events: what follows from them at one position.
///
/// The relations are made anew for each query, from the events that its view sees, so they cannot be
/// stale.
public struct DerivedRelations: Sendable {
  /// The relations.
  public internal(set) var relations: [Relation] = []

  /// Ties and competitions that are in none of them, with the reasons: no regulation is adopted, say.
  public internal(set) var leftOut: [(name: String, reason: Refusal)] = []

  /// What to say of tables by rules that nobody adopted; nil if there are none.
  public internal(set) var genericNote: String?

  /// The relations without rows.
  static var empty: [Relation] {
    [
      RelationShapes.results.relation([]), RelationShapes.ties.relation([]),
      RelationShapes.tables.relation([]), RelationShapes.scorers.relation([]),
      RelationShapes.head.relation([]),
    ]
  }

  /// The relations with what each and each of its columns means.
  public static var meanings: [(name: String, help: String, columns: [(String, String)])] {
    [
      meaning(of: RelationShapes.results), meaning(of: RelationShapes.ties),
      meaning(of: RelationShapes.tables), meaning(of: RelationShapes.scorers),
      meaning(of: RelationShapes.head),
    ]
  }

  private static func meaning<Row>(of shape: RelationShape<Row>) -> (
    name: String, help: String, columns: [(String, String)]
  ) { (shape.name, shape.help, shape.columns.map { ($0.name, $0.help) }) }
}

extension JournalView {
  /// Returns the relations that a statement names; only those are worth deriving.
  ///
  /// - Throws: `Refusal`; `LogError`.
  public func relations(namedIn sql: String) async throws -> DerivedRelations {
    let words = Set(sql.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" })
    var derived = DerivedRelations()
    for empty in DerivedRelations.empty {
      guard words.contains(Substring(empty.name)) else {
        // A name that nobody asks for is still no name of a recorded relation.
        derived.relations.append(empty)
        continue
      }
      switch empty.name {
      case RelationShapes.results.name: try await addResults(to: &derived)
      case RelationShapes.ties.name: try await addTies(to: &derived)
      case RelationShapes.tables.name: try await addTables(to: &derived)
      case RelationShapes.scorers.name: try await addScorers(to: &derived)
      default: try await addHead(to: &derived)
      }
    }
    return derived
  }

  private func addResults(to derived: inout DerivedRelations) async throws {
    derived.relations.append(RelationShapes.results.relation(try await summaries()))
  }

  private func addTies(to derived: inout DerivedRelations) async throws {
    let list = try await ties(of: try await competitions(named: []))
    derived.relations.append(RelationShapes.relation(of: list))
    derived.leftOut += list.leftOut.map { ($0.tie.text, $0.reason) }
  }

  private func addTables(to derived: inout DerivedRelations) async throws {
    var all: [TableReading] = []
    for slug in try await competitions(named: []) {
      do {
        all += try await tablesOrGeneric(of: slug)
      } catch let refusal as Refusal where refusal.code != "no-table" {
        derived.leftOut.append((slug.text, refusal))
      } catch is Refusal {
        // A cup of ties alone has no table, and nothing is missing.
      }
    }
    derived.relations.append(RelationShapes.relation(of: all))
    derived.genericNote = TablesText.genericNote(all)
  }

  private func addScorers(to derived: inout DerivedRelations) async throws {
    var rows: [[Relation.Value]] = []
    for slug in try await competitions(named: []) {
      let competition = try await ask(.results(of: slug))
      rows += RelationShapes.relation(of: competition.scorers.ranked, in: competition).rows
    }
    let empty = RelationShapes.scorers.relation([])
    derived.relations.append(Relation(name: empty.name, columns: empty.columns, rows: rows))
  }

  private func addHead(to derived: inout DerivedRelations) async throws {
    let last = position > 0 ? try await snapshot.record(at: position) : nil
    derived.relations.append(RelationShapes.head.relation(last.map { [$0] } ?? []))
  }
}
