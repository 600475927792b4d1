import JournalCore
public import JournalFeeds

extension MatchJournal {
  /// The most lines of a file that are written in one transaction.
  public static let linesTogether = 5_000

  /// Records the events of a file of lines, part by part: of a file of any length, only one part is
  /// held, and the names.
  ///
  /// A part is one transaction: a file of no more lines than that is written as a whole or not at all. What a longer one holds before a line that is refused stays written; since ids are derived
  /// from the lines, or given in them, importing the file again goes on there.
  ///
  /// - Parameters:
  ///   - isDry: whether to stop before writing. A dry run holds all lines at once, since nothing that one
  ///     part would write is there for the next.
  ///   - next: returns the next lines, at most as many as it is asked for; none at the end.
  ///   - defaults: the defaults for bare events.
  ///   - together: the most lines of a part.
  ///   - progress: is told, after each part, how many lines are in; what it throws ends the import
  ///     there.
  /// - Throws: `Refusal` that names a line; `LogError`; what `next` and `progress` throw.
  public func record(
    linesFrom next: (Int) throws -> [JSONLines.Line], dryRun isDry: Bool = false,
    _ defaults: ImportDefaults, together: Int = Self.linesTogether,
    progress: (Int) throws -> Void = { _ in }
  ) async throws -> LinesOutcome {
    var outcome = LinesOutcome(isDry: isDry)
    var names = LineNames(try await importKey())
    var last: Preparation?
    while true {
      let lines = try next(isDry ? .max : together)
      guard !lines.isEmpty else { break }
      let written = try await record(lines, defaults, after: last, &names, dryRun: isDry)
      outcome.add(written.events, from: lines.map(\.position))
      outcome.doubt(written.doubts)
      last = written.preparation
      last?.close()
      if !isDry { try progress(outcome.count) }
    }
    outcome.doubt(last?.unknownNames ?? [])
    return outcome
  }

  /// A part of a file that is written.
  private struct WrittenPart {
    let events: [Appended]
    let doubts: [Doubt]
    let preparation: Preparation
  }

  /// Records one part; if another writer gets ahead on the same streams, on the journal as it is then.
  private func record(
    _ lines: [JSONLines.Line], _ defaults: ImportDefaults, after last: Preparation?,
    _ names: inout LineNames, dryRun isDry: Bool
  ) async throws -> WrittenPart {
    let before = names
    while true {
      names = before
      let view = try await view()
      let drafts = try await drafts(from: lines, defaults, &names)
      try await checkClock(in: drafts, seeing: view)
      var preparation: Preparation
      if let next = try await last?.following(view, for: drafts) {
        preparation = next
      } else {
        preparation = try await Preparation(view, for: drafts)
        if let last { preparation.note(namesOf: last) }
      }
      try await preparation.add(drafts, from: lines)
      let prepared = preparation.part
      if isDry {
        let outcome = try prepared.dryOutcome.doubting(try await timeDoubt(before: prepared))
        return WrittenPart(
          events: outcome.events, doubts: outcome.doubts, preparation: preparation)
      }
      do throws(LogError) {
        // The log is asked even if all ids are known: an id with other content is a conflict.
        let events = try await log.append(drafts, expecting: prepared.expecting)
        return WrittenPart(
          events: events, doubts: prepared.doubts + [timeDoubt(about: events)].compactMap { $0 },
          preparation: preparation)
      } catch {
        // Each repetition means that somebody else made progress, so this ends.
        guard case .versionConflict = error else { throw error }
      }
    }
  }
}

extension Preparation {
  /// Checks the events of some lines, which may be of a period that has ended.
  ///
  /// - Throws: `Refusal` that names the line of the first event that cannot be recorded; `LogError`.
  mutating func add(_ drafts: [Draft], from lines: [JSONLines.Line]) async throws {
    allowsLate = true
    for (draft, line) in zip(drafts, lines) {
      do {
        try await add(draft)
      } catch let refusal as Refusal {
        throw refusal.inLine(line.number)
      }
    }
  }
}
