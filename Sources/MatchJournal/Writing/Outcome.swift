public import JournalCore
public import JournalReading

/// What became of events that were handed to the journal.
public struct Outcome: Sendable {
  /// The events in the order in which they were handed over, each as the log took it: position, version
  /// and time are what the log assigned. Those of a dry run stand where they would stand now.
  public let events: [Appended]

  /// Whether nothing was written because nothing was to be written.
  public let isDry: Bool

  /// What is odd about them.
  public let doubts: [Doubt]

  /// The matches with the events in them, by stream.
  public let histories: [StreamName: MatchHistory]

  /// Who is who with them.
  public let directory: Directory

  /// The journal as it was before.
  public let before: JournalView

  /// The events as the log took them.
  public var records: [Record] { events.map(\.record) }

  /// How many are new in the log.
  public var newCount: Int { events.count { !$0.replayed } }

  /// The events of a stream that are new in the log.
  public func news(of stream: StreamName) -> [Record] {
    events.filter { !$0.replayed && $0.record.stream == stream }.map(\.record)
  }
}

extension Prepared {
  /// What the log made of the events.
  ///
  /// Other recorders may have written to other streams since the journal was read: then the events stand
  /// at other places than was foreseen, and what they come to is read again.
  func outcome(_ events: [Appended]) async throws(LogError) -> Outcome {
    guard events.map(\.record.position) != positions, let last = events.map(\.record.position).max()
    else {
      return Outcome(
        events: events, isDry: false, doubts: doubts, histories: histories, directory: directory,
        before: view)
    }
    let snapshot = try await view.snapshot.log.snapshot(at: last)
    var histories: [StreamName: MatchHistory] = [:]
    for stream in self.histories.keys {
      histories[stream] = try await snapshot.history(of: stream)
    }
    var directory = try await view.directory(for: RegistryNeed())
    for event in events where !event.replayed {
      directory.take(event.record.event, at: event.record.position)
    }
    return Outcome(
      events: events, isDry: false, doubts: doubts, histories: histories, directory: directory,
      before: view)
  }

  /// What the events would come to.
  var dryOutcome: Outcome {
    get throws(Refusal) {
      var events: [Appended] = []
      for (index, draft) in drafts.enumerated() {
        // Nothing but the position is shown of what the log has not assigned.
        let stamp = Stamp(
          position: positions[index], version: 1, recordedAt: Instant(milliseconds: 0))
        events.append(Appended(record: try Record(draft, at: stamp), replayed: isKnown[index]))
      }
      return Outcome(
        events: events, isDry: true, doubts: doubts, histories: histories, directory: directory,
        before: view)
    }
  }
}
