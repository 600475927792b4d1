public import JournalCore
public import JournalReading

/// What events were written to, before and after.
public struct Written: Sendable {
  /// A match, or another stream.
  public enum Place: Sendable {
    /// A match, with its tie.
    case match(WrittenMatch)
    /// The registry or a competition's stream, as it was.
    case stream(StreamReading)
  }

  /// The place to report on: the match, if one was written to.
  public let place: Place

  /// The other streams in which something was taken back, with the records written to them.
  public let beside: [StreamName: StreamHistory]
}

extension Outcome {
  /// Returns what the events were written to; nil if nothing was.
  ///
  /// - Parameter stream: the stream to report on; by default the match if there is one, otherwise
  ///   the first stream.
  public func written(to stream: StreamName? = nil) async throws -> Written? {
    let streams = records.map(\.stream)
    if let name = try await name(ofMatchIn: Set(streams), stream) {
      guard let match = try await match(name) else { return nil }
      return Written(place: .match(match), beside: try await beside(name.stream))
    }
    guard let told = stream ?? streams.first else { return nil }
    return Written(
      place: .stream(try await before.stream(told)), beside: try await beside(told))
  }

  /// Returns the first match that was written to and was there before; nil if there is none.
  ///
  /// - Parameter stream: the only one in question; nil for all.
  private func name(ofMatchIn streams: Set<StreamName>, _ stream: StreamName?) async throws
    -> MatchName?
  {
    let matches = streams.filter { $0.category == .match && $0 == stream ?? $0 }
    guard matches.count > 1 else {
      guard let only = matches.first else { return nil }
      return try await before.matchName(only.slug)
    }
    return try await before.matchNames().first { matches.contains($0.stream) }
  }

  /// Returns a match before and after; nil if none of its events is new.
  private func match(_ name: MatchName) async throws -> WrittenMatch? {
    guard let history = histories[name.stream] else { return nil }
    let match = try await before.reading(name)
    let after = MatchReading(
      slug: match.slug, shortForm: match.shortForm, scheduled: match.scheduled,
      stream: StreamHistory(match.stream.records + news(of: name.stream)),
      history: history, directory: directory, regulation: match.regulation)
    return WrittenMatch(
      before: match, after: after, oldTie: try await before.tie(of: match),
      tie: try await before.tie(of: after))
  }

  private func beside(_ told: StreamName) async throws -> [StreamName: StreamHistory] {
    var found: [StreamName: StreamHistory] = [:]
    for record in records where record.stream != told && record.retracted != nil {
      guard found[record.stream] == nil else { continue }
      let held = try await before.stream(record.stream).history.records
      found[record.stream] = StreamHistory(held + news(of: record.stream))
    }
    return found
  }
}
