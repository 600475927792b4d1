public import JournalCore
import JournalReading
import MatchJournal

/// An event of the registry or of a competition, with the events that act on it.
public struct StreamEventText {
  private let record: Record
  private let history: StreamHistory
  private let directory: Directory
  private let style: Style
  private let words: EventWords

  /// Creates the text of an event of a stream.
  public init(
    _ record: Record, _ history: StreamHistory, _ directory: Directory, _ style: Style
  ) {
    self.record = record
    self.history = history
    self.directory = directory
    self.style = style
    words = EventWords(history, directory)
  }

  /// The lines.
  public var lines: [String] {
    let head = EventLine(
      position: record.position, label: "", text: words.text(of: history.effective(record)),
      score: nil)
    return [
      head.render(style), "  stream     \(record.stream)",
      "  logged     \(record.recordedAt) by \(TextRules.harmless(record.envelope.by))",
    ] + history.records.filter { $0.event.subject == record.id }.map(line) + changes + sources
  }

  /// What changed a decision without naming it, such as points that were given back.
  private var changes: [String] {
    guard record.event.setting.isRuling else { return [] }
    return history.changes(of: record).compactMap { history.record(at: $0) }
      .filter { $0.event.subject != record.id }.map(line)
  }

  private func line(_ acting: Record) -> String {
    let mark = history.isWithdrawn(acting) ? " (taken back)" : ""
    let verb = acting.retracted == nil ? "changed" : "undone"
    let text = TextRules.harmless("e\(acting.position) \(words.text(of: acting.draft))\(mark)")
    if Wrap.screen != nil {
      return Wrap.text("  \(Columns.pad(verb, 10)) \(text)", indent: 13)
    }
    let room = Wrap.width - 13
    return "  \(Columns.pad(verb, 10)) "
      + (Columns.width(text) > room ? Columns.fit(text, room) : text)
  }

  private var sources: [String] {
    let names = (record.envelope.source ?? []).map {
      directory.sources[$0]?.publisher ?? $0.text
    }
    let list = TextRules.harmless(names.joined(separator: ", "))
    return names.isEmpty ? [] : ["  sources    \(list)"]
  }
}
