public import JournalCore
package import JournalReading
import JournalRules

/// The question that a receipt answers.
public enum AuditQuestion: Hashable, Sendable {
  /// Who goes through in a tie.
  case tie(TieSlug)
  /// How a match ended.
  case match(String)
  /// Which place a team has in a table; the group is needed if there are several tables.
  case place(CompetitionSlug, team: TeamSlug, group: String?)

  /// The question as a document.
  var document: JSONObject {
    switch self {
    case .tie(let tie): ["kind": "tie", "tie": .string(tie.text)]
    case .match(let slug): ["kind": "match", "match": .string(slug)]
    case .place(let competition, let team, let group):
      [
        "kind": "place", "competition": .string(competition.text), "team": .string(team.text),
        "group": group.map { .string($0) } ?? .null,
      ]
    }
  }

  /// Reads a question; nil if the document is not one.
  init?(_ document: JSONObject) {
    func slug<Subject>(_ key: String) -> Slug<Subject>? {
      document[key]?.string.flatMap { Slug($0) }
    }
    switch document["kind"]?.string {
    case "tie":
      guard let tie: TieSlug = slug("tie") else { return nil }
      self = .tie(tie)
    case "match":
      guard let match = document["match"]?.string else { return nil }
      self = .match(match)
    case "place":
      guard let competition: CompetitionSlug = slug("competition"),
        let team: TeamSlug = slug("team")
      else { return nil }
      self = .place(competition, team: team, group: document["group"]?.string)
    default: return nil
    }
  }

  /// Returns the answer of a journal.
  ///
  /// - Throws: `Refusal` if there is no such tie, match or place; `LogError`.
  package func answer(in view: JournalView) async throws -> AuditAnswer {
    switch self {
    case .tie(let tie): return .tie(try await view.tie(tie))
    case .match(let slug):
      guard let name = try await view.matchName(slug) else {
        throw Refusal("no-match", "No match \"\(TextRules.harmless(slug))\".")
      }
      return .match(try await view.reading(name))
    case .place(let slug, let team, let group):
      let competition = try await view.competition(slug, asking: TableQuestion())
      for table in try competition.tables(named: group) {
        if let audit = PlaceAudit(of: team, in: table) { return .place(audit, table) }
      }
      throw Refusal("no-team", "\(team) is not in the table.")
    }
  }
}
