import JournalCore
package import JournalReading
import JournalRules

extension DocumentShapes {
  private static let outcomes = SideOutcome.inWords.map(\.word)

  /// What a team is certain of, can have or cannot have.
  package static let placeClaim = DocumentShape<PlaceOutlook.Claim> {
    DocumentMember(
      "aim", .word(["first", "advance", "destination", "top"]),
      "What depends on the places: top is one of the places that matter"
    ) { $0.aim.word }
    DocumentMember(optional: "to", .text, "Where the regulation sends the teams in these places") {
      if case .destination(let destination) = $0.aim { destination.to } else { nil }
    }
    DocumentMember("from", .integer(1...999), "The first of the places") { $0.places.lowerBound }
    DocumentMember("through", .integer(1...999), "The last of the places") { $0.places.upperBound }
    DocumentMember(
      "standing", .word(PlaceOutlook.Standing.allCases.map(\.rawValue)),
      "Whether the team has it whatever happens, can have it, or cannot"
    ) { $0.standing.rawValue }
    DocumentMember(
      optional: "enough", .word(outcomes),
      "The least result of its last match that is enough; of a relegation, to end above it"
    ) { $0.need?.sure.flatMap(\.word) }
    DocumentMember(
      optional: "possible", .word(outcomes), "The least result of it that is enough with help"
    ) { $0.need?.possible.flatMap(\.word) }
  }

  private static let openMatch = DocumentShape<CompetitionMatch> {
    DocumentMember("match", .slug, "The slug of the match") { $0.slug }
    DocumentMember("evidence", .references, "The events that set it, and its score so far") {
      $0.result.evidence
    }
  }

  private static let placeOutlook = DocumentShape<PlaceOutlook> {
    DocumentMember("best", .integer(1...999), "The best place that it can still take") {
      $0.team.places.lowerBound
    }
    DocumentMember("worst", .integer(1...999), "The worst place that it can still take") {
      $0.team.places.upperBound
    }
    DocumentMember("exact", .flag, "Whether both places can be reached; otherwise they are bounds")
    {
      $0.team.isExact
    }
    DocumentMember("claims", .list(.record(placeClaim)), "What it is certain of and what it needs")
    {
      $0.claims
    }
    DocumentMember("open", .integer(0...9999), "Open matches of the table, set or not") { $0.open }
    DocumentMember("matches", .list(.record(openMatch)), "Its own open matches that are set") {
      $0.ownMatches
    }
    DocumentMember("criteria", .list(.text), "The ids of the criteria that it counts with") {
      $0.criteria
    }
  }

  /// A place in a table, with what can still happen. A receipt holds it without, as programs of
  /// before wrote it.
  package static let openPlace = DocumentShape<(audit: PlaceAudit, table: TableReading)> {
    place.of { $0 }
    DocumentMember(
      optional: "outlook", .record(placeOutlook), "What can still happen, while matches are open"
    ) { PlaceOutlook(of: $0.audit.row.team, in: $0.table) }
    flipsOfPlace
  }
}

extension PlaceOutlook.Aim {
  fileprivate var word: String {
    switch self {
    case .first: "first"
    case .advance: "advance"
    case .destination: "destination"
    case .top: "top"
    }
  }
}

extension SideOutcome {
  fileprivate static let inWords: [(outcome: SideOutcome, word: String)] = [
    (.win, "win"), (.draw, "draw"), (.loss, "loss"),
  ]

  fileprivate var word: String? { Self.inWords.first { $0.outcome == self }?.word }
}
