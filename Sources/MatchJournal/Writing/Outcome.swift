public import JournalCore
public import JournalReading

/// The outcome of events handed to the journal.
public struct Outcome: Sendable {
  /// The events in the order in which they were handed over, as the log stored them, with the
  /// position, version and time that it assigned. In a dry run, each has the position that it would
  /// get now.
  public let events: [Appended]

  /// Whether this was a dry run, in which nothing is written.
  public let isDry: Bool

  /// The doubts about the events.
  public private(set) var doubts: [Doubt]

  /// The matches with the events included, by stream.
  public let histories: [StreamName: MatchHistory]

  /// The names known with the events included.
  public let directory: Directory

  /// The journal as it was before the events.
  public let before: JournalView

  /// The events as the log stored them.
  public var records: [Record] { events.map(\.record) }

  /// The number of events that are new in the log.
  public var newCount: Int { events.count { !$0.replayed } }

  /// Returns the outcome with one more doubt, if there is one.
  func doubting(_ doubt: Doubt?) -> Outcome {
    var outcome = self
    if let doubt { outcome.doubts.append(doubt) }
    return outcome
  }

  /// Returns the events of a stream that are new in the log.
  public func news(of stream: StreamName) -> [Record] {
    events.filter { !$0.replayed && $0.record.stream == stream }.map(\.record)
  }
}

extension Prepared {
  /// Returns the outcome of events that the log has stored.
  ///
  /// Other recorders may have written to other streams since the journal was read. The events then
  /// have other positions than expected, and their consequences are read again.
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

  /// The outcome that an append would have now.
  var dryOutcome: Outcome {
    get throws(Refusal) {
      var events: [Appended] = []
      for (index, draft) in drafts.enumerated() {
        // Only the position of this stamp is shown; the log has not assigned the rest.
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
