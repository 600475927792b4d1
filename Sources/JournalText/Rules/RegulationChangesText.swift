public import JournalCore
import JournalNarrative
public import JournalReading
public import JournalRules
public import MatchJournal

/// What differs between two regulations, and what would have come out otherwise, in lines.
public struct RegulationChangesText {
  private let old, new: Regulation
  private let changes: [RegulationChanges.Change]
  private let effects: RegulationEffects?

  /// Creates the text.
  ///
  /// - Parameter effects: what would have come out otherwise; nil if no journal was asked.
  public init(from old: Regulation, to new: Regulation, _ effects: RegulationEffects?) {
    (self.old, self.new) = (old, new)
    changes = RegulationChanges(from: old, to: new).changes
    self.effects = effects
  }

  /// The changes, then the results.
  public var lines: [String] { clauses + (effects.map { results($0) } ?? []) }

  private var clauses: [String] {
    guard !changes.isEmpty else { return ["No clause of \(old.id) and \(new.id) differs."] }
    var stage: String?? = .none
    var lines = [Wrap.text("From \(old.id) to \(new.id):", indent: 2)]
    for change in changes {
      if stage != .some(change.stage) {
        lines.append("  " + TextRules.harmless(change.stage ?? "All stages"))
        stage = .some(change.stage)
      }
      for (mark, text) in [("-", change.was), ("+", change.now)] {
        guard let text else { continue }
        let lead = "    \(mark) \(change.subject): "
        lines.append(Wrap.text(TextRules.harmless("\(lead)\(text)"), indent: 6))
      }
    }
    return lines
  }

  private func results(_ effects: RegulationEffects) -> [String] {
    let count = effects.ties.count + effects.tables.count
    let compared =
      effects.compared == 1 ? "1 tie or table" : "\(effects.compared) ties and tables"
    var lines = [
      "", "\(count) of \(compared) under \(old.id) would have come out otherwise.",
    ]
    for (was, then) in effects.ties {
      let text =
        "  \(was.tie.tie): \(TieWords(was).status) Then: \(TieWords(then).status)"
      lines.append(Wrap.text(TextRules.harmless(text), indent: 4))
    }
    for (was, then) in effects.tables {
      let directory = was.competition.directory
      let moved = then.verdict.rows.compactMap { row -> String? in
        let before = was.verdict.rows.first { $0.team == row.team }
        guard let before, before.places != row.places else { return nil }
        let places = (TableText.place(of: before), TableText.place(of: row))
        return "\(directory.title(row.team)) \(places.1) (\(places.0))"
      }
      let text =
        "  \(was.competition.title(of: was.name)): \(moved.joined(separator: ", "))"
      lines.append(Wrap.text(TextRules.harmless(text), indent: 4))
    }
    if let first = effects.leftOut.first {
      let others = effects.leftOut.count - 1
      let more = others > 0 ? " and \(others) more" : ""
      lines.append(
        Wrap.text(TextRules.harmless("  \(new.id) has no stage for \(first)\(more)."), indent: 4))
    }
    return lines
  }
}

extension DocumentShapes {
  private static let change = DocumentShape<RegulationChanges.Change> {
    DocumentMember(optional: "stage", .text, "The stage; absent for what concerns all") { $0.stage }
    DocumentMember("subject", .text, "What the clause is about") { $0.subject }
    DocumentMember(optional: "was", .text, "The clause in the first") { $0.was }
    DocumentMember(optional: "now", .text, "The clause in the second") { $0.now }
  }

  private static let changedTie = DocumentShape<(was: TieReading, then: TieReading)> {
    DocumentMember("tie", .slug, "The tie") { $0.was.tie.tie.text }
    DocumentMember("was", .record(verdict), "How it was judged") { $0.was }
    DocumentMember("then", .record(verdict), "How it would have been") { $0.then }
  }

  private static let changedTable = DocumentShape<(was: TableReading, then: TableReading)> {
    DocumentMember("competition", .slug, "The competition") {
      $0.was.competition.competition.competition.text
    }
    DocumentMember("table", .text, "The name of the table") {
      $0.was.competition.title(of: $0.was.name)
    }
    DocumentMember("was", .list(.team), "The order") { $0.was.verdict.rows.map(\.team) }
    DocumentMember("then", .list(.team), "The order it would have been") {
      $0.then.verdict.rows.map(\.team)
    }
  }

  typealias Difference = (old: Regulation, new: Regulation, effects: RegulationEffects?)

  static let regulationDifference = DocumentShape<Difference> {
    DocumentMember("from", .text, "The id of the first") { $0.old.id }
    DocumentMember("to", .text, "The id of the second") { $0.new.id }
    DocumentMember("changes", .list(.record(change)), "The clauses that differ") {
      RegulationChanges(from: $0.old, to: $0.new).changes
    }
    DocumentMember(optional: "compared", .integer(0...999_999), "Ties and tables compared") {
      $0.effects?.compared
    }
    DocumentMember(optional: "ties", .list(.record(changedTie)), "Ties that come out otherwise") {
      $0.effects?.ties
    }
    DocumentMember(
      optional: "tables", .list(.record(changedTable)), "Tables that come out otherwise"
    ) { $0.effects?.tables }
    DocumentMember(
      optional: "leftOut", .list(.text), "Ties and tables that the second has no stage for"
    ) { $0.effects?.leftOut }
  }
}

extension Documents {
  /// Returns what differs between two regulations, and what would have come out otherwise.
  public static func difference(
    from old: Regulation, to new: Regulation, _ effects: RegulationEffects?
  ) -> JSONObject { DocumentShapes.regulationDifference.object((old, new, effects)) }
}
