public import JournalCore
public import JournalReading

extension MatchJournal {
  /// Sets up a match: registers teams that are new, schedules the match, and records its result if the
  /// title has one.
  ///
  /// - Returns: the stream of the match, and the events as the log stored them.
  /// - Throws: `Refusal` that says what to do instead, for example if the two teams already meet on
  ///   that day; `LogError`.
  @discardableResult
  public func record(_ setup: MatchSetup, by author: Author) async throws
    -> (match: StreamName, outcome: Outcome)
  {
    var match: StreamName?
    let outcome = try await record { view in
      let (stream, drafts) = try await drafts(for: setup, by: author, seeing: view)
      match = stream
      return try await prepare(drafts, seeing: view)
    }
    guard let match else { throw Refusal("not-scheduled", "No match was set up.") }
    return (match, outcome)
  }

  /// Records an event of a match as a desk types it, and registers players who are new.
  ///
  /// ```swift
  /// try await journal.record("goal", ["player": "Eraso", "team": "Leganés"], at: "32", in: match, by: desk)
  /// ```
  /// - Parameters:
  ///   - word: the type of the event, or a word that stands for one, such as `kick-off` or `own-goal`.
  ///   - values: the text of each field, by key, as in ``EventForm/values``.
  ///   - minute: the minute of the match as typed: `55`, `45+2`, or `?` if nobody knows it; nil for an
  ///     event of this moment, such as a whistle.
  ///   - match: the stream of the match.
  ///   - sources: the names of those who say so; a ruling needs one.
  /// - Returns: the event and its consequences; a player who is new precedes it.
  /// - Throws: `Refusal` that says what to do instead: an unknown word or name, a time outside the
  ///   period, an event that looks like one logged before; `LogError`.
  @discardableResult
  public func record(
    _ word: String, _ values: [String: String] = [:], at minute: String? = nil,
    in match: StreamName, by author: Author, sources: [String] = []
  ) async throws -> Outcome {
    var entry = EventEntry(form: try EventForm(word), author: author, sources: sources)
    entry.form.values.merge(values) { $1 }
    if let minute { try entry.time.take(minute: minute) }
    let typed = entry
    return try await record { view in
      try await prepare(typed, in: try await view.match(match), seeing: view)
    }
  }
}

extension JournalView {
  /// Reads the match of a stream, with everyone a word can mean in it.
  ///
  /// - Throws: `Refusal` if the stream is no match's; `LogError`.
  public func match(_ stream: StreamName) async throws -> MatchReading {
    try await match(try await resolve(match: stream.slug))
  }
}
