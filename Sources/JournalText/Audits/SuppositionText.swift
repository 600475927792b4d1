import JournalCore
package import JournalReading
import JournalRules
import MatchJournal

/// What an answer supposes, in words; shown before every answer under a supposition.
package struct SuppositionText {
  private let parts: [String]

  /// - Throws: `LogError`.
  package init(_ view: JournalView) async throws {
    var parts: [String] = []
    for position in view.supposition.without {
      parts.append("without \(try await Self.event(at: position, view))")
    }
    for event in view.supposedEvents where event.draft.stream.category == .match {
      parts.append("with \(try await Self.event(at: event.position, view))")
    }
    switch view.supposition.rules {
    case .regulation(let adopted): parts.append("by \(adopted.regulation.title)")
    case .striking(let name): parts.append("without the rule \(name)")
    case nil: break
    }
    self.parts = parts
  }

  /// What is supposed, in a sentence; nil if nothing is.
  package var sentence: String? {
    parts.isEmpty ? nil : "Supposed, and not recorded: \(parts.joined(separator: "; "))."
  }

  /// The line; nil if nothing is supposed.
  package var line: String? {
    sentence.map { Wrap.text(TextRules.harmless($0), indent: 2) }
  }

  /// Returns `e11 (55' GOAL Leganés, Gabriel Pires)`.
  private static func event(at position: Int, _ view: JournalView) async throws -> String {
    guard let record = try await view.snapshot.record(at: position) else { return "e\(position)" }
    let stream = try await view.records(of: record.stream)
    let draft = stream.effective(record)
    let label = draft.label(in: .standard)
    let directory = try await view.directory(for: RegistryNeed(stream.records.map(\.draft)))
    let text = EventWords(stream, directory).text(of: draft)
    return "e\(position) (\(label.isEmpty ? "" : "\(label) ")\(text))"
  }
}
