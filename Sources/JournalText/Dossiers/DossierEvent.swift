public import JournalCore
public import JournalReading
import MatchJournal

/// An event as a dossier lists it: what it says, who recorded it and when, and its sources.
public struct DossierEvent: Sendable {
  /// The position in the log.
  public let position: Int
  /// The minute, or what stands in its place; empty if it has none.
  public let label: String
  /// What it says.
  public let text: String
  /// Who recorded it, and how.
  public let recorder: String
  /// When the log took it.
  public let time: String
  /// Its sources, by their publishers.
  public let sources: [String]

  /// Reads the events at some positions.
  ///
  /// - Throws: `LogError`.
  public static func read(_ positions: [Int], in view: JournalView) async throws(LogError)
    -> [DossierEvent]
  {
    let records = try await view.records(at: positions)
    var events: [DossierEvent] = []
    for position in positions {
      guard let record = records[position] else { continue }
      let stream = try await view.records(of: record.stream)
      let directory = try await view.directory(for: RegistryNeed(stream.records.map(\.draft)))
      let draft = stream.effective(record)
      let sources = (record.envelope.source ?? []).map { slug in
        let source = directory.sources[slug]
        return [source?.publisher ?? slug.text, source?.url].compactMap { $0 }.joined(
          separator: ", ")
      }
      events.append(
        DossierEvent(
          position: position, label: draft.label(in: .standard),
          text: EventWords(stream, directory).text(of: draft),
          recorder: "\(record.envelope.by), \(record.envelope.via.rawValue)",
          time: "\(record.recordedAt)", sources: sources))
    }
    return events
  }
}
