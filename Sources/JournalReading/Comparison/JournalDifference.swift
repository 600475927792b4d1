import JournalCore
import JournalProjections
public import JournalRules

/// What two sides of a comparison say otherwise: two times of one journal, two journals, or two
/// sources.
public struct JournalDifference: Sendable {
  /// A match that both sides have, or one of them.
  public struct Match: Sendable {
    /// The match as the first side has it; nil if it does not.
    public let before: MatchReading?
    /// The match as the second side has it; nil if it does not.
    public let after: MatchReading?
    /// What differs in its events, in the order of the second side; empty if one side lacks it.
    public let events: [EventDifference]

    /// Whether its result or its status differs.
    public var hasOtherResult: Bool {
      guard let before, let after else { return true }
      return before.result()?.knownScore != after.result()?.knownScore
        || before.status() != after.status()
    }
  }

  /// A tie that stands otherwise; nil where one side cannot judge it.
  public struct Tie: Sendable {
    /// The tie as the first side has it.
    public let before: TieReading?
    /// The tie as the second side has it.
    public let after: TieReading?
  }

  /// A row of a table that stands otherwise.
  public struct Place: Sendable {
    /// The table as the second side has it, or as the first one has it if only that ranks the team.
    public let table: TableReading
    /// The rows of the team; nil where a side does not have it.
    public let before, after: TableRow?
  }

  /// An event of a competition or of the registry that only one side has, or has otherwise. Of two
  /// journals the registries are not compared: each names its teams and people for itself.
  public struct Setting: Sendable {
    /// What differs.
    public let event: EventDifference
    /// The stream as the first side has it; nil if it does not.
    public let before: StreamReading?
    /// The stream as the second side has it; nil if it does not.
    public let after: StreamReading?
  }

  /// The matches with differences.
  public let matches: [Match]

  /// The ties with differences.
  public let ties: [Tie]

  /// The places with differences.
  public let places: [Place]

  /// What differs in registry and competitions.
  public let settings: [Setting]

  /// Whether nothing differs.
  public var isEmpty: Bool {
    matches.isEmpty && ties.isEmpty && places.isEmpty && settings.isEmpty
  }
}

extension JournalView {
  /// Returns what this state of the journal says otherwise than an earlier state of it.
  ///
  /// Only streams in which something was recorded in between are read, and what follows from them.
  /// - Throws: `Refusal` if a match cannot be read; `LogError`.
  public func difference(fromEarlier before: JournalView) async throws -> JournalDifference {
    let news = try await news(since: before)
    let twins = try await twins(of: before, isOther: false)
    var settings: [JournalDifference.Setting] = []
    var touched: Set<CompetitionSlug> = []
    var slugs = news.streams.filter { $0.category == .match }.map(\.slug)
    for stream in news.streams where stream.category != .match {
      settings += try await self.settings((stream, stream), from: before)
      guard let slug = CompetitionSlug(stream.slug), stream.category == .competition else {
        continue
      }
      touched.insert(slug)
      // A ruling may replace the result of a match in whose own stream nothing was recorded.
      let ruled = Set(try await before.ruledMatches(in: slug) + ruledMatches(in: slug))
      slugs += ruled.sorted().filter { !slugs.contains($0) }
    }
    var matches: [JournalDifference.Match] = []
    for slug in slugs {
      guard let name = try await matchName(slug) else { continue }
      let earlier = try await before.matchName(slug)
      let old: MatchReading? =
        if let earlier { try await before.match(earlier) } else { nil }
      let match = JournalDifference.Match(before: old, after: try await self.match(name))
      if !match.events.isEmpty || match.hasOtherResult { matches.append(match) }
    }
    let concerned = twins.competitions.filter { pair in
      news.changesWho || [pair.before, pair.after].contains { $0.map(touched.contains) ?? false }
        || matches.contains { $0.isPart(of: pair) }
    }
    return try await difference(from: before, matches, settings, concerned, twins)
  }

  /// Returns what this journal says otherwise than another one. Their matches are paired by slug, or
  /// else by the names of the teams and the day; competitions and ties likewise.
  ///
  /// - Throws: `Refusal` if a match cannot be read; `LogError`.
  public func difference(fromOther other: JournalView) async throws -> JournalDifference {
    var mine = try await matches()
    var found: [JournalDifference.Match] = []
    for match in try await other.matches() {
      let index =
        mine.firstIndex { $0.slug == match.slug } ?? mine.firstIndex { $0.isMeeting(of: match) }
      let twin = index.map { mine.remove(at: $0) }
      let pair = JournalDifference.Match(before: match, after: twin)
      if !pair.events.isEmpty || pair.hasOtherResult { found.append(pair) }
    }
    found += mine.map { JournalDifference.Match(before: nil, after: $0) }
    let twins = try await twins(of: other, isOther: true)
    var settings: [JournalDifference.Setting] = []
    for pair in twins.competitions {
      let streams = (
        pair.before.map { StreamName.competition($0) },
        pair.after.map { StreamName.competition($0) }
      )
      settings += try await self.settings(streams, from: other)
    }
    return try await difference(from: other, found, settings, twins.competitions, twins)
  }

  // MARK: - What was recorded in between

  /// Returns the streams in which something was recorded since, in order, and whether that may change
  /// who is who.
  private func news(since before: JournalView) async throws(LogError)
    -> (streams: [StreamName], changesWho: Bool)
  {
    var streams: [StreamName] = []
    var seen: Set<StreamName> = []
    var changesWho = false
    var next = before.position + 1
    while case let records = try await snapshot.read(from: next, limit: 1000),
      let last = records.last
    {
      for record in records {
        if seen.insert(record.stream).inserted { streams.append(record.stream) }
        guard record.stream.category == .registry else { continue }
        switch record.event {
        case .entitiesMerged, .correction, .retraction: changesWho = true
        default: break
        }
      }
      next = last.position + 1
    }
    return (streams, changesWho)
  }

  private func ruledMatches(in competition: CompetitionSlug) async throws(LogError) -> [String] {
    Array(try await rulings(of: competition, try await directory()).ofMatches.keys)
  }

  private func settings(
    _ names: (before: StreamName?, after: StreamName?), from other: JournalView
  ) async throws -> [JournalDifference.Setting] {
    let old: StreamReading? =
      if let name = names.before { try await other.stream(name) } else { nil }
    let new: StreamReading? = if let name = names.after { try await stream(name) } else { nil }
    return EventDifference.between(old?.saidEvents ?? [], new?.saidEvents ?? []).map {
      JournalDifference.Setting(event: $0, before: old, after: new)
    }
  }

  // MARK: - What follows

  /// Adds what follows from matches and rulings: ties and tables that stand otherwise.
  private func difference(
    from before: JournalView, _ matches: [JournalDifference.Match],
    _ settings: [JournalDifference.Setting], _ competitions: [Twins.Pair<CompetitionSlug>],
    _ twins: Twins
  ) async throws -> JournalDifference {
    var ties: [JournalDifference.Tie] = []
    for pair in twins.ties(of: competitions, besides: matches) {
      let old: TieReading? =
        if let slug = pair.before { try await before.judged(slug) } else { nil }
      let new: TieReading? = if let slug = pair.after { try await judged(slug) } else { nil }
      switch (old, new) {
      case (nil, nil): continue
      case (let old?, let new?) where new.stands(as: old): continue
      default: ties.append(JournalDifference.Tie(before: old, after: new))
      }
    }
    var places: [JournalDifference.Place] = []
    for pair in competitions {
      let old: [TableReading] =
        if let slug = pair.before { try await before.rankedTables(of: slug) } else { [] }
      let new: [TableReading] =
        if let slug = pair.after { try await rankedTables(of: slug) } else { [] }
      places += Self.places(old, new)
    }
    return JournalDifference(matches: matches, ties: ties, places: places, settings: settings)
  }

  private func twins(of other: JournalView, isOther: Bool) async throws(LogError) -> Twins {
    Twins(before: try await other.directory(), after: try await directory(), isOther: isOther)
  }

  /// The tie as far as it can be judged; nil if it is not known, or no rules are.
  private func judged(_ slug: TieSlug) async throws -> TieReading? {
    do {
      return try await tie(slug)
    } catch is Refusal {
      return nil
    }
  }

  private func rankedTables(of slug: CompetitionSlug) async throws -> [TableReading] {
    do {
      let reading = try await competition(slug)
      return reading.tables.compactMap { reading.table($0) }
    } catch is Refusal {
      return []
    }
  }

  private static func places(_ before: [TableReading], _ after: [TableReading])
    -> [JournalDifference.Place]
  {
    let names = after.map(\.name) + before.map(\.name).filter { !after.map(\.name).contains($0) }
    return names.flatMap { name in
      places(before.first { $0.name == name }, after.first { $0.name == name })
    }
  }

  /// Returns the rows of one table that stand otherwise: those of the second side in its order, then
  /// those that only the first one has.
  private static func places(_ before: TableReading?, _ after: TableReading?)
    -> [JournalDifference.Place]
  {
    var left = before?.verdict.rows ?? []
    var places: [JournalDifference.Place] = []
    if let after {
      for row in after.verdict.rows {
        let index =
          left.firstIndex { $0.team == row.team }
          ?? left.firstIndex { other in
            before.map { NameKey.fold($0.title(other.team)) }
              == NameKey.fold(after.title(row.team))
          }
        let old = index.map { left.remove(at: $0) }
        if old?.places == row.places, old?.points == row.points { continue }
        places.append(JournalDifference.Place(table: after, before: old, after: row))
      }
    }
    guard let before else { return places }
    return places + left.map { JournalDifference.Place(table: before, before: $0, after: nil) }
  }
}

extension TableReading {
  fileprivate func title(_ team: TeamSlug) -> String { competition.directory.title(team) }
}

extension TieReading {
  /// Whether it says the same of the same teams, whatever the events behind it.
  fileprivate func stands(as other: TieReading) -> Bool {
    verdict.agrees(with: other.verdict) && verdict.aggregate == other.verdict.aggregate
      && TieSide.allCases.allSatisfy { side in
        contest.slug(side) == other.contest.slug(side)
          || NameKey.fold(title(side)) == NameKey.fold(other.title(side))
      }
  }
}

extension JournalDifference.Match {
  /// Whether it is played in a competition on either side.
  fileprivate func isPart(of pair: Twins.Pair<CompetitionSlug>) -> Bool {
    func competition(_ match: MatchReading?) -> CompetitionSlug? {
      match?.scheduled.competition.map { match?.directory.canonical($0) ?? $0 }
    }
    let own = (competition(before), competition(after))
    return own.0 != nil && own.0 == pair.before || own.1 != nil && own.1 == pair.after
  }

  init(before: MatchReading?, after: MatchReading?) {
    self.init(
      before: before, after: after,
      events: before == nil || after == nil
        ? [] : EventDifference.between(before?.saidEvents ?? [], after?.saidEvents ?? []))
  }
}

extension MatchReading {
  /// The events of the match that stand, as corrected, without those that only act on others.
  package var saidEvents: [SaidEvent] { stream.saidEvents(directory) }

  /// Whether another journal's match is between the same teams on the same day.
  package func isMeeting(of other: MatchReading) -> Bool {
    scheduled.date == other.scheduled.date
      && Side.allCases.allSatisfy { side in
        NameKey.fold(title(side)) == NameKey.fold(other.title(side))
          || team(side) == other.team(side)
      }
  }
}

extension StreamReading {
  fileprivate var saidEvents: [SaidEvent] { history.saidEvents(directory) }
}

extension StreamHistory {
  fileprivate func saidEvents(_ directory: Directory) -> [SaidEvent] {
    standingDrafts.filter { record, _ in
      switch record.event {
      case .correction, .retraction, .confirmation, .claim, .reportPublished, .dataErased: false
      default: true
      }
    }.map { SaidEvent($0.record, $0.draft, naming: directory) }
  }
}
