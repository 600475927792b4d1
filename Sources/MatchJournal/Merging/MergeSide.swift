package import JournalCore
import JournalReading

/// One of two journals that are merged, read whole.
package struct MergeSide: Sendable {
  /// All records, in order of position.
  package let records: [Record]

  /// The streams, with what stands of each event.
  package let histories: [StreamName: StreamHistory]

  /// Who is who.
  package let directory: Directory

  /// The place of each record by its id.
  private let places: [EventID: Int]

  /// Reads a journal up to what a view sees.
  init(_ view: JournalView) async throws {
    var records: [Record] = []
    var next = 1
    while case let page = try await view.snapshot.read(from: next, limit: 1000),
      let last = page.last
    {
      records += page
      next = last.position + 1
    }
    self.init(records, try await view.directory())
  }

  /// - Parameter records: all records, in order of position.
  init(_ records: [Record], _ directory: Directory) {
    self.records = records
    self.directory = directory
    histories = Dictionary(grouping: records, by: \.stream).mapValues { StreamHistory($0) }
    places = Dictionary(
      records.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The record with an id; nil if there is none.
  func record(_ id: EventID) -> Record? { places[id].map { records[$0] } }

  /// Whether it has an event.
  func has(_ id: EventID) -> Bool { places[id] != nil }

  /// The event as it stands.
  package func effective(_ record: Record) -> Draft {
    histories[record.stream]?.effective(record) ?? record.draft
  }

  /// Whether an event stands.
  func stands(_ record: Record) -> Bool {
    histories[record.stream].map { !$0.isWithdrawn(record) } ?? true
  }

  /// The standing events that name an event, other than corrections, confirmations and claims.
  func acts(on record: Record) -> [Record] {
    (histories[record.stream]?.records ?? []).filter { other in
      other.position > record.position && other.draft.mentions.contains(record.id)
        && stands(other) && other.event.isAct
    }
  }

  /// Whether a standing decision strikes a goal out.
  func strikes(_ goal: Record) -> Bool {
    acts(on: goal).contains { if case .goalDisallowed = $0.event { true } else { false } }
  }

  /// The event as this side says it, with names in place of slugs.
  func said(_ record: Record) -> SaidEvent {
    SaidEvent(record, effective(record), naming: directory)
  }
}

extension MatchEvent {
  /// Whether the event, naming another one, does something to it.
  fileprivate var isAct: Bool {
    switch self {
    case .correction, .retraction, .confirmation, .claim, .claimDecided: false
    default: true
    }
  }
}
