import JournalCore
public import JournalRules

extension CompetitionReading {
  /// Returns doubts about whether matches belong together: a fixture that stands twice, more meetings
  /// than the regulation has, two seasons in one.
  ///
  /// - Parameter regulation: nil if none is adopted.
  func doubts(about matches: [CompetitionMatch], under regulation: Regulation?) -> [MeetingDoubt] {
    let meetings = matches.filter(\.result.isMeeting).compactMap { match in
      Meeting(match.slug, match.scheduled, under: regulation) { directory.canonical($0) }
    }
    return MeetingCheck { directory.title($0) }.doubts(meetings)
  }
}

extension TableReading {
  /// Doubts about whether its matches belong together.
  public var doubts: [MeetingDoubt] {
    competition.doubts(about: matches, under: competition.regulation.regulation)
  }
}

extension JournalView {
  /// Returns the doubts about the matches of all competitions, whether or not they adopted a
  /// regulation. A competition that cannot be read has none; a question about it says why.
  ///
  /// - Throws: `LogError`.
  public func meetingDoubts() async throws -> [MeetingDoubt] {
    let directory = try await directory()
    var found: [MeetingDoubt] = []
    for slug in directory.competitions.keys.sorted() where directory.canonical(slug) == slug {
      do {
        let reading = try await results(of: slug)
        let rules = try await regulation(of: slug)?.regulation
        found += reading.doubts(about: reading.matches, under: rules)
      } catch is Refusal {
        continue
      }
    }
    return found
  }
}
