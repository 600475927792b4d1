public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
import MatchJournal

/// An event with its history: what was logged, what acted on it, what depends on it.
public struct EventHistoryText {
  private let record: Record
  private let match: MatchReading
  private let tie: TieReading?
  private let style: Style
  private let words: EventWords
  /// What rulings did to the event, a goal, by their positions: VAR's name the check, and not the goal.
  private let effects: [Int: Int]

  /// Creates the text of an event of a match.
  public init(_ record: Record, _ match: MatchReading, _ tie: TieReading?, _ style: Style) {
    self.record = record
    self.match = match
    self.tie = tie
    self.style = style
    words = EventWords(match)
    var effects: [Int: Int] = [:]
    for fact in match.history.facts
    where fact.effect != 0 && fact.effectOn == record.position
      && fact.position != record.position
    {
      effects[fact.position] = fact.effect
    }
    self.effects = effects
  }

  /// The lines.
  public var lines: [String] {
    [head, row("logged", "e\(record.position)", who(record.draft), provenance(record))]
      + match.stream.records.filter { acting in
        acting.event.subject == record.id || effects[acting.position] != nil
      }.map { acting in
        let (verb, text) = act(acting)
        return row(verb, "e\(acting.position)", text, provenance(acting))
      }
      + changes + sources + feeds
  }

  /// What replaced a decision without naming it, such as a later award.
  private var changes: [String] {
    guard record.event.setting.isRuling else { return [] }
    return match.stream.changes(of: record).compactMap { match.stream.record(at: $0) }
      .filter { $0.event.subject != record.id }.map { later in
        row("changed by", "e\(later.position)", words.text(of: later.draft), provenance(later))
      }
  }

  private var head: String {
    let draft = match.stream.effective(record)
    let timeline = match.projection(Timeline.self)
    let entry = timeline.entries.first { $0.fact.position == record.position }
    return EventLine(
      position: record.position, label: draft.label(in: match.format),
      text: words.text(of: draft), after: entry
    ).render(style)
  }

  private var sources: [String] {
    guard let source = record.envelope.source else { return [] }
    let names = source.map { match.directory.sources[$0]?.publisher ?? $0.text }
    return [field("sources", names.joined(separator: ", "))]
  }

  private var feeds: [String] {
    let feeds = Documents.feeds(record.position, match, tie)
    return feeds.isEmpty ? [] : [field("feeds", feeds.joined(separator: ", "))]
  }

  private func field(_ name: String, _ text: String) -> String {
    let lead = "  " + Columns.pad(name, 10) + " "
    return Wrap.text(lead + TextRules.harmless(text), indent: 13)
  }

  private func row(_ verb: String, _ event: String, _ text: String, _ from: String) -> String {
    let lead = "  " + Columns.pad(verb, 10) + " " + Columns.pad(event, 4) + " "
    if Wrap.screen != nil, Columns.width(text) > 50 - Columns.width(lead) || Wrap.width < 80 {
      return Wrap.text(TextRules.harmless("\(lead)\(text)  \(from)"), indent: 18)
    }
    let room = 50 - Columns.width(lead)
    let middle = Columns.width(text) > room ? Columns.fit(text, room) : Columns.pad(text, room)
    return TextRules.harmless(lead + middle + " " + Columns.pad(from, 0))
  }

  /// Returns the person that an event is about as it was logged, or else the event in words.
  private func who(_ draft: Draft) -> String {
    draft.event.seeds.lazy.compactMap(\.person).first.map { match.directory.title($0) }
      ?? words.text(of: draft)
  }

  private func provenance(_ record: Record) -> String {
    let via = "\(record.envelope.by), \(record.envelope.via.rawValue)"
    if case .correction(let correction) = record.event, let reason = correction.reason {
      return "\(record.envelope.by), \"\(reason)\""
    }
    return via
  }

  private func act(_ record: Record) -> (verb: String, text: String) {
    let isWithdrawn = match.stream.isWithdrawn(record) ? " (taken back)" : ""
    switch record.event {
    case .correction(let correction): return ("corrected", words.changes(correction) + isWithdrawn)
    case .retraction: return ("undone", isWithdrawn.isEmpty ? "taken back" : "and redone")
    case .confirmation: return ("confirmed", isWithdrawn)
    case .claim(let claim):
      return ("claimed", "\(TextRules.harmless(claim.field)) \(words.words(for: claim.value))")
    case .varDecision where effects[record.position] != nil:
      let verb = effects[record.position] == -1 ? "struck out" : "given"
      return (verb, words.text(of: match.stream.effective(record)) + isWithdrawn)
    case .goalDisallowed(let ruling): return ("struck out", ruling.reason.rawValue + isWithdrawn)
    default: return ("named in", words.name(of: record) + isWithdrawn)
    }
  }
}
