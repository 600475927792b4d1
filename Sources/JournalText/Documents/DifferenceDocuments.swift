public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

extension DocumentShapes {
  private static let eventDifference = DocumentShape<EventDifference> {
    DocumentMember(
      "kind", .word(["gone", "new", "changed"]),
      "gone: only the first side has it; new: only the second; changed: both, otherwise"
    ) {
      switch $0 {
      case .gone: "gone"
      case .new: "new"
      case .changed: "changed"
      }
    }
    DocumentMember(optional: "before", .record(event), "The event of the first side") {
      switch $0 {
      case .gone(let said), .changed(let said, _, _): ShownEvent(said)
      case .new: nil
      }
    }
    DocumentMember(optional: "after", .record(event), "The event of the second side") {
      switch $0 {
      case .new(let said), .changed(_, let said, _): ShownEvent(said)
      case .gone: nil
      }
    }
    DocumentMember(optional: "fields", .list(.text), "The fields that differ") {
      if case .changed(_, _, let fields) = $0 { fields } else { nil }
    }
  }

  private static let comparedMatch = DocumentShape<MatchReading> {
    match.of { $0 }
    state.of { ($0.status(), $0.result()?.knownScore) }
  }

  private static let matchDifference = DocumentShape<JournalDifference.Match> {
    DocumentMember(optional: "before", .record(comparedMatch), "The match of the first side") {
      $0.before
    }
    DocumentMember(optional: "after", .record(comparedMatch), "The match of the second side") {
      $0.after
    }
    DocumentMember("events", .list(.record(eventDifference)), "What differs in its events") {
      $0.events
    }
  }

  private static let tieDifference = DocumentShape<JournalDifference.Tie> {
    DocumentMember("tie", .slug, "The slug of the tie") {
      ($0.after ?? $0.before)?.tie.tie.text ?? ""
    }
    DocumentMember(optional: "before", .record(verdict), "How the first side judges it") {
      $0.before
    }
    DocumentMember(optional: "after", .record(verdict), "How the second side judges it") {
      $0.after
    }
  }

  private static let rowDifference = DocumentShape<TableRow> {
    DocumentMember("place", .integer(1...999), "The place, or the first of several") {
      $0.places.lowerBound
    }
    DocumentMember("lastPlace", .integer(1...999), "The place, or the last of several") {
      $0.places.upperBound
    }
    DocumentMember("points", .integer(nil), "The points") { $0.points }
  }

  private static let placeDifference = DocumentShape<JournalDifference.Place> {
    DocumentMember("competition", .slug, "The slug of the competition") {
      $0.table.competition.competition.competition.text
    }
    DocumentMember("stage", .text, "The id of the stage") { $0.table.name.stage }
    DocumentMember(optional: "group", .text, "The group") { $0.table.name.group }
    DocumentMember(optional: "team", .team, "The slug of the team") {
      ($0.after ?? $0.before)?.team
    }
    DocumentMember(optional: "before", .record(rowDifference), "Its row of the first side") {
      $0.before
    }
    DocumentMember(optional: "after", .record(rowDifference), "Its row of the second side") {
      $0.after
    }
  }

  private static let dispute = DocumentShape<SourceDifference.Dispute> {
    DocumentMember("ref", .reference, "The event") { $0.record.position }
    DocumentMember("field", .text, "The field in dispute") { $0.field }
    DocumentMember(optional: "before", .json, "What the first side says") { $0.before }
    DocumentMember(optional: "after", .json, "What the second side says") { $0.after }
    DocumentMember("claims", .references, "The events that claim it") { $0.claims }
  }

  private static let sourceDifference = DocumentShape<SourceDifference> {
    DocumentMember("disputes", .list(.record(dispute)), "The values in dispute") { $0.disputes }
    DocumentMember("onlyFirst", .references, "The events that only the first side tells") {
      $0.onlyFirst.map(\.position)
    }
    DocumentMember("onlySecond", .references, "The events that only the second side tells") {
      $0.onlySecond.map(\.position)
    }
  }

  typealias Compared = (
    before: String, after: String, journals: JournalDifference?, sources: SourceDifference?
  )

  static let comparison = DocumentShape<Compared> {
    DocumentMember("before", .text, "The first side") { $0.before }
    DocumentMember("after", .text, "The second side") { $0.after }
    DocumentMember("same", .flag, "Whether nothing differs") {
      $0.journals?.isEmpty ?? $0.sources?.isEmpty ?? true
    }
    DocumentMember("matches", .list(.record(matchDifference)), "The matches that differ") {
      $0.journals?.matches ?? []
    }
    DocumentMember("ties", .list(.record(tieDifference)), "The ties that stand otherwise") {
      $0.journals?.ties ?? []
    }
    DocumentMember("places", .list(.record(placeDifference)), "The rows that stand otherwise") {
      $0.journals?.places ?? []
    }
    DocumentMember(
      "settings", .list(.record(eventDifference)), "What differs in registry and competitions"
    ) { $0.journals?.settings.map(\.event) ?? [] }
    DocumentMember(optional: "sources", .record(sourceDifference), "What two sources say otherwise")
    {
      $0.sources
    }
  }
}

extension ShownEvent {
  /// Shows an event as one side of a comparison says it.
  fileprivate init(_ said: SaidEvent) {
    self.init(said.record)
    draft = said.draft
  }
}

extension Documents {
  /// Returns what two sides say otherwise.
  ///
  /// - Parameters:
  ///   - before: the first side in a word, such as `e60` or the path of a journal.
  ///   - after: the second side.
  public static func difference(
    _ difference: JournalDifference, from before: String, to after: String
  ) -> JSONObject {
    DocumentShapes.comparison.object((before, after, difference, nil))
  }

  /// Returns what two sources, or the journal and a source, say otherwise.
  public static func difference(
    _ difference: SourceDifference, from before: String, to after: String
  ) -> JSONObject {
    DocumentShapes.comparison.object((before, after, nil, difference))
  }
}
