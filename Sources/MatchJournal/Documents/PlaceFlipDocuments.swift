package import JournalCore
import JournalProjections
import JournalReading
import JournalRules

extension DocumentShapes {
  private typealias Changed = (option: PlaceFlips.Option, table: TableReading)

  private static let placeOption = DocumentShape<Changed> {
    DocumentMember("match", .slug, "The slug of the match") { all in
      all.table.matches[all.option.match].slug
    }
    DocumentMember("score", .score, "The score in place of the one that counts, home first") {
      $0.option.score
    }
    DocumentMember("goals", .list(.integer(-2...2)), "The goals more of each side, home first") {
      [$0.option.more.home, $0.option.more.away]
    }
    DocumentMember(
      "without", .references,
      "The goals of which some are left out, or the declared score that counts them"
    ) { $0.option.events }
  }

  private static let placeFlipChange = DocumentShape<
    (change: PlaceFlips.Change, table: TableReading)
  > {
    DocumentMember(
      optional: "results", .list(.record(placeOption)),
      "Any one of these results: all have the same effect"
    ) { all in
      if case .goals(let options) = all.change { options.map { ($0, all.table) } } else { nil }
    }
    DocumentMember(optional: "noRuling", .reference, "Leaving out this decision") {
      if case .noRuling(let position) = $0.change { position } else { nil }
    }
  }

  private static let placeFlip = DocumentShape<(flip: PlaceFlips.Flip, table: TableReading)> {
    DocumentMember(
      "changes", .list(.record(placeFlipChange)),
      "What is changed; of two results, in different matches"
    ) { all in all.flip.changes.map { ($0, all.table) } }
    DocumentMember(
      "place", .integer(1...999), "The place, or the first of the places still open"
    ) { $0.flip.places.lowerBound }
    DocumentMember(
      "lastPlace", .integer(1...999), "The place, or the last of the places still open"
    ) { $0.flip.places.upperBound }
    DocumentMember("decidedBy", .optional(.text), "The criterion that would decide") {
      $0.flip.decidedBy
    }
  }

  private static let placeFlips = DocumentShape<(flips: PlaceFlips, table: TableReading)> {
    DocumentMember("single", .list(.record(placeFlip)), "A goal more or fewer, or one decision") {
      all in all.flips.single.map { ($0, all.table) }
    }
    DocumentMember(
      "pairs", .list(.record(placeFlip)), "Two of them, if no single one is enough"
    ) { all in all.flips.pairs.map { ($0, all.table) } }
    DocumentMember("complete", .flag, "Whether pairs were searched for to the end") {
      $0.flips.isComplete
    }
  }

  private static let placeTurn = DocumentShape<PlaceTurn> {
    DocumentMember("date", .date, "The day on which that ended") { $0.date }
    DocumentMember(optional: "until", .reference, "The goal that ended it, if the minute is known")
    {
      $0.goal?.fact.position
    }
    DocumentMember(
      "rulings", .references, "The decisions of that day that ended it; empty if its matches did"
    ) { $0.rulings }
    DocumentMember(optional: "match", .slug, "The slug of its match") { $0.goal?.match.slug }
    DocumentMember(optional: "minute", .text, "Its minute") { $0.goal?.fact.minuteText }
    DocumentMember(
      "byMatchClock", .flag,
      "Whether the matches of the day are followed as if they had begun at once"
    ) { $0.isByMatchClock }
    DocumentMember("place", .integer(1...999), "The place until then, or the first of several") {
      $0.before.places.lowerBound
    }
    DocumentMember("lastPlace", .integer(1...999), "The place until then, or the last of several") {
      $0.before.places.upperBound
    }
  }

  typealias AuditedPlace = (audit: PlaceAudit, table: TableReading)

  /// The smallest changes that would have moved a team, and when it last stood elsewhere.
  static var flipsOfPlace: [DocumentMember<AuditedPlace>] {
    [
      DocumentMember(
        optional: "flips", .record(placeFlips), "The smallest changes that would move the team"
      ) { place in
        place.table.flips(of: place.audit.row.team).map { ($0, place.table) }
      },
      DocumentMember(
        optional: "stoodOtherwise", .record(placeTurn), "When the team last stood elsewhere"
      ) { place in place.table.lastTurn(of: place.audit.row.team) },
    ]
  }
}

extension Fact {
  /// The minute as it is written, such as `90+4'`.
  package var minuteText: String { added > 0 ? "\(minute)+\(added)'" : "\(minute)'" }
}
