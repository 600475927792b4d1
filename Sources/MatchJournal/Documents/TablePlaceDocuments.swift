public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

extension DocumentShapes {
  /// A match that a place rests on.
  private static let placed = DocumentShape<CompetitionMatch> {
    DocumentMember("match", .slug, "The slug of the match") { $0.slug }
    state.of { ($0.status, $0.result.knownScore) }
    DocumentMember("over", .flag, "Whether it is over") { $0.result.isOver }
    DocumentMember("evidence", .references, "The events that it rests on") { $0.result.evidence }
  }

  private static let placeChange = DocumentShape<PlaceChange> {
    DocumentMember(optional: "without", .references, "Leaving out any one of these events") {
      if case .without(let events) = $0.change { events } else { nil }
    }
    DocumentMember(optional: "noCriterion", .text, "Leaving out this criterion") {
      if case .noCriterion(let id, _) = $0.change { id } else { nil }
    }
    DocumentMember(optional: "noRuling", .reference, "Leaving out this decision") {
      if case .noRuling(let position) = $0.change { position } else { nil }
    }
    DocumentMember(
      "place", .integer(1...999), "The place, or the first of the places still open"
    ) { $0.places.lowerBound }
    DocumentMember(
      "lastPlace", .integer(1...999), "The place, or the last of the places still open"
    ) { $0.places.upperBound }
    DocumentMember("decidedBy", .optional(.text), "The criterion that would decide") {
      $0.decidedBy
    }
  }

  /// A place in a table: the row, its neighbours, what separated them and what would change it.
  package static let place = DocumentShape<(audit: PlaceAudit, table: TableReading)> {
    DocumentMember("competition", .slug, "The slug of the competition") {
      $0.table.competition.competition.competition.text
    }
    DocumentMember("regulation", .record(regulation), "The regulation that ranks the teams") {
      $0.table.competition.regulation
    }
    DocumentMember("stage", .text, "The id of the stage") { $0.table.name.stage }
    DocumentMember(optional: "group", .text, "The group") { $0.table.name.group }
    DocumentMember(
      "state", .word(["decided", "as-it-stands", "undecided"]), "How final the table is"
    ) { $0.table.verdict.state.rawValue }
    DocumentMember("row", .record(row), "The row of the team") { place in
      let advancing = AdvancingTeams(from: place.table)
      return (place.audit.row, place.table, advancing.advances(place.audit.row))
    }
    DocumentMember("neighbours", .list(.record(row)), "The rows above and below it") { place in
      let advancing = AdvancingTeams(from: place.table)
      return place.audit.neighbours.map { ($0, place.table, advancing.advances($0)) }
    }
    DocumentMember(
      "separations", .list(.record(criterion)),
      "The criteria, other than the first, that separated it from level teams"
    ) { place in place.audit.separations.map { ($0, place.table) } }
    DocumentMember("matches", .list(.record(placed)), "The matches of the team") { place in
      place.table.matches.filter { match in
        [match.result.home, match.result.away].contains(place.audit.row.team)
      }
    }
    DocumentMember("changes", .list(.record(placeChange)), "What would change the place") {
      $0.audit.changes
    }
  }

  /// A match: its result, the events it rests on and the rulings.
  package static let matchAudit = DocumentShape<MatchAtMoment> {
    scores { $0.result?.playedScore }.of { $0 }
    DocumentMember("evidence", .references, "The events that the score rests on") {
      $0.result?.evidence ?? $0.board.positions
    }
    DocumentMember(
      optional: "result", .score,
      "The result that counts, awards included, home first; absent if not known"
    ) { $0.result?.knownScore }
    DocumentMember("over", .flag, "Whether nothing more will be played") {
      $0.result?.isOver ?? false
    }
    DocumentMember("counts", .flag, "Whether it counts at all") { $0.result?.isVoid != true }
    DocumentMember("goals", .references, "The goals that count") {
      $0.result?.goals.map(\.position) ?? []
    }
    DocumentMember("rulings", .references, "The rulings on the match") {
      $0.result?.rulings.positions ?? []
    }
  }
}

extension Documents {
  /// Returns a place in a table: the row, its neighbours, what separated them and what would change
  /// it, as receipts hold it.
  public static func place(_ audit: PlaceAudit, _ table: TableReading) -> JSONObject {
    DocumentShapes.place.object((audit, table))
  }

  /// Returns a match: its result, the events it rests on and the rulings.
  public static func audit(_ match: MatchReading, at moment: Moment) -> JSONObject {
    DocumentShapes.matchAudit.object(MatchAtMoment(match, at: moment))
  }
}
