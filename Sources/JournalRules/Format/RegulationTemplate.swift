public import JournalCore

/// A regulation to start from, with notes that say what can be changed.
public struct RegulationTemplate {
  /// What is played for.
  public enum Kind: String, CaseIterable, Sendable {
    /// Ties alone.
    case cup
    /// One table.
    case league
    /// Groups, then ties.
    case groups
  }

  /// The document, with line feeds and indents for people.
  public let text: String

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - id: the id, which makes the title too.
  ///   - format: where the format is described, as the notes say it.
  /// - Throws: `Refusal` if the id cannot be one.
  public init(_ kind: Kind, id: String, format: String) throws(Refusal) {
    let title = try Self.title(of: id)
    let stages =
      switch kind {
      case .cup: [Self.twoLegs, Self.final]
      case .league: [Self.league]
      case .groups: [Self.groups, Self.knockOut]
      }
    text = """
      {
        "format": 1,
        "id": "\(id)",
        "title": "\(title)",
        "note": "A draft: change what differs, and remove these notes. The format: \(format).",
        "sources": ["Name the document that the clauses come from, and a source with each clause"],
        "match": {
          "periods": [45, 45],
          "extraTime": {"periods": [15, 15], "ends": "full"},
          "shootOut": {"kicks": 5, "then": "sudden-death"},
          "substitutions": {"max": 5},
          "minPlayers": 7
        },
        "award": {"score": [3, 0], "keepBetter": true},
        "stages": [
      \(stages.joined(separator: ",\n"))
        ]
      }

      """
  }

  /// Returns the title that an id makes. Two letters before its first dot are a country, which the title
  /// does not have: `no.eliteserien.2019` makes `Eliteserien 2019`.
  ///
  /// - Throws: `Refusal` if the id cannot be one.
  public static func title(of id: String) throws(Refusal) -> String {
    let words = id.split { $0 == "." || $0 == "-" || $0 == " " }
    let isPlain = id.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789.-".unicodeScalars.contains(scalar))
    }
    guard isPlain, !words.isEmpty else {
      throw Refusal(
        "usage", "\"\(TextRules.harmless(id))\" cannot be an id.",
        hint: "Write letters, digits, dots and hyphens: spring-cup-2026.")
    }
    let first = id.prefix { $0 != "." }
    let isCountry = first.utf8.count == 2 && first.utf8.count < id.utf8.count && words.count > 1
    return words.dropFirst(isCountry ? 1 : 0).map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  private static let twoLegs = """
        {
          "id": "two-legged",
          "note": "Ties of two matches. Steps are asked in order until one separates the teams; remove both away-goals if they do not count.",
          "rounds": ["Round of 16", "Quarter-finals", "Semi-finals"],
          "kind": "tie",
          "legs": 2,
          "decide": [
            {"by": "goals", "over": "regulation"},
            {"by": "away-goals", "over": "regulation"},
            {"play": "extra-time", "in": "last-leg"},
            {"by": "goals", "over": "all"},
            {"by": "away-goals", "over": "all", "note": "Away goals in extra time; remove it if they do not count"},
            {"play": "shoot-out"},
            {"by": "shoot-out"}
          ]
        }
    """

  private static let final = single("final", #"["Final"]"#)

  private static let knockOut = single(
    "knock-out", #"["Round of 16", "Quarter-finals", "Semi-finals", "Final"]"#)

  private static func single(_ id: String, _ rounds: String) -> String {
    """
        {
          "id": "\(id)",
          "note": "Ties of one match.",
          "rounds": \(rounds),
          "kind": "tie",
          "legs": 1,
          "decide": [
            {"by": "goals", "over": "regulation"},
            {"play": "extra-time", "in": "last-leg"},
            {"by": "goals", "over": "all"},
            {"play": "shoot-out"},
            {"by": "shoot-out"}
          ]
        }
    """
  }

  private static let league = """
        {
          "id": "league",
          "note": "One table. Matches belong to it by their stage, their matchday, or because no other stage fits.",
          "rounds": ["Matchday *"],
          "kind": "table",
          "points": {"win": 3, "draw": 1},
          "meetings": 2,
          "rank": [
            {"key": "points"},
            {"key": "goal-difference"},
            {"key": "goals-for"},
            {"headToHead": ["points", "goal-difference", "goals-for"], "reapply": "none", "when": "all-played", "note": "Put it before goal-difference if head-to-head comes first; reapply: none, subset, pair or restart"},
            {"by": "lots", "note": "Or {\\"shared\\": true}, or {\\"play\\": \\"match\\"} with the steps of a play-off"}
          ],
          "matters": [1, 4, 17]
        }
    """

  private static let groups = """
        {
          "id": "group-stage",
          "note": "Groups, each a table. Matches belong to one by their group, or by a round such as Group A.",
          "rounds": ["Group *"],
          "kind": "table",
          "points": {"win": 3, "draw": 1},
          "meetings": 1,
          "rank": [
            {"key": "points"},
            {"headToHead": ["points", "goal-difference", "goals-for"], "reapply": "subset"},
            {"key": "goal-difference"},
            {"key": "goals-for"},
            {"key": "discipline", "weights": {"yellow": -1, "secondYellow": -3, "red": -4, "yellowAndRed": -5}},
            {"by": "lots"}
          ],
          "advance": {"places": 2}
        }
    """
}
