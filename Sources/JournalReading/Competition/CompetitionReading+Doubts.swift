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
    let far = matches.compactMap { match in
      Doubt.farFromSeason(
        match.scheduled.date, season: match.scheduled.season ?? competition.season
      ).map { MeetingDoubt(match: match.slug, doubt: $0) }
    }
    return otherSeasons(among: matches) + far
      + MeetingCheck { directory.title($0) }.doubts(meetings)
  }

  /// Returns a doubt for the first match of each season that is not the competition's.
  private func otherSeasons(among matches: [CompetitionMatch]) -> [MeetingDoubt] {
    let own = competition.season
    guard own != "all" else { return [] }
    var seen: Set<String> = [SlugMint.fold(own)]
    return matches.compactMap { match in
      guard let told = match.scheduled.season, seen.insert(SlugMint.fold(told)).inserted else {
        return nil
      }
      return MeetingDoubt(
        match: match.slug,
        doubt: .otherSeason(told, in: competition.competition, of: own, from: "The match"))
    }
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
