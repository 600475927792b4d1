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
    /// The table as the second side has it.
    public let table: TableReading
    /// The rows of the team; nil where a side does not have it.
    public let before, after: TableRow?
  }

  /// An event of the registry or of a competition that only one side has, or has otherwise. Told of two
  /// times of one journal alone.
  public struct Setting: Sendable {
    /// What differs.
    public let event: EventDifference
    /// The stream, as the second side has it.
    public let stream: StreamReading
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
  /// Only streams in which something was recorded in between are read.
  /// - Throws: `Refusal` if a match cannot be read; `LogError`.
  public func difference(fromEarlier before: JournalView) async throws -> JournalDifference {
    var touched: [StreamName] = []
    var next = before.position + 1
    while case let records = try await snapshot.read(from: next, limit: 1000),
      let last = records.last
    {
      for record in records where !touched.contains(record.stream) { touched.append(record.stream) }
      next = last.position + 1
    }
    var matches: [JournalDifference.Match] = []
    var settings: [JournalDifference.Setting] = []
    for stream in touched {
      guard stream.category == .match else {
        settings += try await self.settings(in: stream, since: before)
        continue
      }
      guard let name = try await matchName(stream.slug) else { continue }
      let earlier = try await before.matchName(stream.slug)
      let old: MatchReading? =
        if let earlier { try await before.match(earlier) } else { nil }
      let match = JournalDifference.Match(before: old, after: try await self.match(name))
      if !match.events.isEmpty || match.hasOtherResult { matches.append(match) }
    }
    let competitions = touched.filter { $0.category == .competition }
      .compactMap { CompetitionSlug($0.slug) }
    return try await difference(from: before, matches, settings, competitions)
  }

  private func settings(in name: StreamName, since before: JournalView) async throws
    -> [JournalDifference.Setting]
  {
    let (old, new) = (try await before.stream(name), try await stream(name))
    return EventDifference.between(old.saidEvents, new.saidEvents).map {
      JournalDifference.Setting(event: $0, stream: new)
    }
  }

  /// Returns what this journal says otherwise than another one. Their matches are paired by slug, or
  /// else by the names of the teams and the day.
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
    return try await difference(from: other, found, [], [])
  }

  /// Adds what follows from the matches: ties and tables that stand otherwise.
  private func difference(
    from before: JournalView, _ matches: [JournalDifference.Match],
    _ settings: [JournalDifference.Setting], _ competitions: [CompetitionSlug]
  ) async throws -> JournalDifference {
    let readings = matches.flatMap { [$0.before, $0.after].compactMap { $0 } }
    let own = readings.compactMap { match in
      match.scheduled.competition.map { match.directory.canonical($0) }
    }
    var ties: [JournalDifference.Tie] = []
    for slug in Set(readings.compactMap(\.scheduled.tie)).sorted() {
      let (old, new) = (try await before.judged(slug), try await judged(slug))
      let isSame = old.map { old in
        new.map {
          $0.verdict.agrees(with: old.verdict) && $0.verdict.aggregate == old.verdict.aggregate
        }
          ?? false
      }
      if isSame ?? (new == nil) { continue }
      ties.append(JournalDifference.Tie(before: old, after: new))
    }
    var places: [JournalDifference.Place] = []
    for slug in Set(own + competitions).sorted() {
      places += Self.places(
        try await before.rankedTables(of: slug), try await rankedTables(of: slug))
    }
    return JournalDifference(matches: matches, ties: ties, places: places, settings: settings)
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
    after.flatMap { table -> [JournalDifference.Place] in
      let old = before.first { $0.name == table.name }?.verdict
      let teams = table.verdict.rows.map(\.team)
      let left = (old?.rows ?? []).map(\.team).filter { !teams.contains($0) }
      return (teams + left).compactMap { team in
        let (one, two) = (old?.row(of: team), table.verdict.row(of: team))
        if one?.places == two?.places, one?.points == two?.points { return nil }
        return JournalDifference.Place(table: table, before: one, after: two)
      }
    }
  }
}

extension JournalDifference.Match {
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
