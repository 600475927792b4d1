public import JournalCore

/// The registry's or a competition's stream as the journal holds it.
public struct StreamReading: Sendable {
  /// The stream.
  public let name: StreamName

  /// The records.
  public let history: StreamHistory

  /// The names of teams and people.
  public let directory: Directory

  /// The known matches.
  package let matches: [MatchName]

  package init(
    name: StreamName, history: StreamHistory, directory: Directory, matches: [MatchName]
  ) {
    self.name = name
    self.history = history
    self.directory = directory
    self.matches = matches
  }
}

extension JournalView {
  /// Reads the stream of the competition that a word means: a slug, a name, or an unambiguous start
  /// of either.
  ///
  /// - Throws: `Refusal` that lists the candidates if none fits, or several do; `LogError`.
  public func competition(named word: String) async throws -> StreamReading {
    try await stream(.competition(try await competitionSlug(named: word)))
  }

  /// Reads the stream of the competition that a tie belongs to.
  ///
  /// - Throws: `Refusal` if the tie is not known; `LogError`.
  public func competition(ofTie word: String) async throws -> StreamReading {
    let directory = try await directory()
    guard let slug = TieSlug(word), let tie = directory.ties[slug] else {
      throw Refusal.noTie(word, directory)
    }
    return try await stream(.competition(tie.competition))
  }

  /// Reads the registry's or a competition's stream.
  ///
  /// - Throws: `LogError`.
  public func stream(_ name: StreamName) async throws -> StreamReading {
    StreamReading(
      name: name, history: try await records(of: name), directory: try await directory(),
      matches: try await matchNames())
  }
}
