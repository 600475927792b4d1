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
  /// What was said of it afterwards, in order of entry: corrections, claims, rulings, appeals.
  public let acts: [String]

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
          recorder: ([stream.recorder(of: record)] + stream.notes(on: record))
            .joined(separator: "; "),
          time: "\(record.recordedAt)", sources: sources,
          acts: acts(on: record, in: stream, EventWords(stream, directory))))
    }
    return events
  }

  /// Returns what acts on an event, on what acts on it, and what changed a decision without naming it.
  private static func acts(on record: Record, in stream: StreamHistory, _ words: EventWords)
    -> [String]
  {
    let changes = Set(record.event.setting.isRuling ? stream.changes(of: record) : [])
    var named: Set<EventID> = [record.id]
    return stream.records.compactMap { other in
      guard other.position > record.position else { return nil }
      if other.event.isAbout(named) {
        named.insert(other.id)
      } else if !changes.contains(other.position) {
        return nil
      }
      let mark = stream.isWithdrawn(other) ? " (taken back)" : ""
      return "e\(other.position) \(words.text(of: other.draft))\(mark); "
        + "\(stream.recorder(of: other)), \(other.recordedAt)"
    }
  }
}

extension MatchEvent {
  /// Whether it says something of one of some events, rather than merely names it.
  fileprivate func isAbout(_ events: Set<EventID>) -> Bool {
    switch self {
    case .claim(let claim): return events.contains(claim.about)
    case .claimDecided(let ruling): return events.contains(ruling.claim)
    case .appealLodged(let appeal): return appeal.against.map { events.contains($0) } ?? false
    case .appealDecided(let outcome): return outcome.appeal.map { events.contains($0) } ?? false
    case .goalDisallowed(let ruling): return ruling.goal.map { events.contains($0) } ?? false
    case .goalAttributed(let ruling): return events.contains(ruling.goal)
    default: return subject.map { events.contains($0) } ?? false
    }
  }
}
