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

  /// Returns the doubt about matches that are in no table and no tie; nil if there are none.
  func unplaced(under regulation: Regulation?) -> MeetingDoubt? {
    guard let regulation, let doubt = regulation.doubt(aboutPlacesOf: matches.map(\.scheduled)),
      let first = matches.first(where: { regulation.stage(of: $0.scheduled) == nil })
    else { return nil }
    return MeetingDoubt(match: first.slug, doubt: doubt)
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
  /// Doubts about whether its matches belong together. The first table of a competition also tells
  /// which matches are in no table and no tie.
  public var doubts: [MeetingDoubt] {
    let regulation = competition.regulation.regulation
    let left = competition.tables.first == name ? competition.unplaced(under: regulation) : nil
    return [left].compactMap(\.self) + competition.doubts(about: matches, under: regulation)
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
        found += [reading.unplaced(under: rules)].compactMap(\.self)
        found += reading.doubts(about: reading.matches, under: rules)
      } catch is Refusal {
        continue
      }
    }
    return found
  }
}
