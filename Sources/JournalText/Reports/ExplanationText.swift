public import JournalCore
public import JournalNarrative
public import JournalReading
import JournalRules
import MatchJournal

/// The explanation of a sentence in a report, in lines.
public struct ExplanationText {
  private let explanation: Explanation
  private let records: [Int: Record]
  private let directory: Directory
  private let words: EventWords

  /// Creates the text of an explanation with the records that it cites.
  public init(
    _ explanation: Explanation, _ records: [Int: Record], _ match: MatchReading
  ) {
    self.explanation = explanation
    self.records = records
    directory = match.directory
    words = EventWords(match)
  }

  /// The lines.
  public var lines: [String] {
    var lines = [Wrap.text(explanation.sentence.text)]
    for part in explanation.parts {
      lines.append("")
      lines.append("  \(part.kind): \(part.rule)  (\(part.wording))")
      for licence in part.licences {
        lines.append(Self.entry(licence.name, licence.definition))
      }
      for value in part.values {
        lines.append(Self.entry(value.slot, value.text))
      }
    }
    lines.append("")
    return lines + explanation.sentence.evidence.map { event($0) }
  }

  private static func entry(_ name: String, _ text: String) -> String {
    Wrap.screen == nil
      ? "    \(Columns.pad(name, 18)) \(text)" : Wrap.entry("    \(name)", text, column: 23)
  }

  private func event(_ position: Int) -> String {
    let label = Columns.pad("e\(position)", 5)
    guard let record = records[position] else { return "  \(label)" }
    let sources = (record.envelope.source ?? []).map {
      directory.sources[$0]?.publisher ?? $0.text
    }
    let named = sources.isEmpty ? "" : "  (\(sources.joined(separator: ", ")))"
    return "  \(label) \(words.text(of: record.draft))\(named)"
  }
}
