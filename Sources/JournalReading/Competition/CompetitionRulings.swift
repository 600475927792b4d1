public import JournalCore
public import JournalRules

/// The rulings and figures in a competition's stream that concern its ties, tables and teams.
public struct CompetitionRulings: Sendable {
  /// Rulings on tables.
  public private(set) var ofTables: [TableRuling] = []

  /// Rulings on a single tie, by its slug.
  private var ofTies: [TieSlug: [TieRuling]] = [:]

  /// Further matches ordered in a tie, by its slug.
  private var orders: [TieSlug: [TieOrder]] = [:]

  /// Rulings on whichever tie a team is in, such as a withdrawal or a bye.
  private var ofTeams: [(ruling: TieRuling, round: String?)] = []

  /// Drawing of lots among teams that names no tie.
  private var lots: [(ruling: TieRuling, among: Set<TeamSlug>)] = []

  /// Figures that sources give for teams.
  public private(set) var figures: [TeamFigure] = []

  /// Rulings on single matches recorded in this stream, by the slug of the match.
  public private(set) var ofMatches: [String: [(position: Int, draft: Draft)]] = [:]

  /// Creates an empty set of rulings.
  public init() {}

  /// Collects the standing rulings of a competition's stream.
  ///
  /// - Parameters:
  ///   - date: the day up to which rulings count; nil for all.
  ///   - canonical: returns the slug that stands for a team after mergers.
  public init(
    _ stream: StreamHistory, on date: CalendarDate? = nil,
    canonical: (TeamSlug) -> TeamSlug = { $0 }
  ) {
    for (record, draft) in stream.standingDrafts {
      let made = draft.envelope.occurredAt?.localDate ?? record.recordedAt.utcDate
      take(draft, at: record.position, made: made, on: date, canonical)
    }
    // Where a deduction is supposed away, what gave it back goes with it.
    ofTables = ofTables.givingBackWhatWasTaken()
  }

  /// Takes in a ruling if it counts on a day.
  ///
  /// A ruling counts from the day that it names (`date`). If it names none, it counts from the day
  /// on which it was made (`occurredAt`), or else recorded. So a table of the past stays as it was
  /// and does not change with what is decided today. The time of recording comes last because it
  /// only says when the desk heard of the ruling. A ruling on a match that names no day replaces a
  /// result, so it counts from the day of the match.
  ///
  /// - Parameter made: the day on which it was made or, failing that, recorded.
  private mutating func take(
    _ draft: Draft, at position: Int, made: CalendarDate, on day: CalendarDate?,
    _ canonical: (TeamSlug) -> TeamSlug
  ) {
    let isLater = { (date: CalendarDate?) in day.map { date ?? made > $0 } ?? false }
    let isRulingLater = { (date: CalendarDate?) in draft.takesEffect(after: day, date) }
    switch draft.event {
    case .pointsDeducted(let taken) where !isLater(taken.date):
      ofTables.append(
        TableRuling(
          .points(-taken.points), canonical(taken.team), group: taken.group, date: taken.date,
          position: position))
    case .pointsRestored(let given) where !isLater(given.date):
      ofTables.append(
        TableRuling(
          .points(given.points), canonical(given.team), group: given.group, date: given.date,
          position: position))
    case .placeImposed(let imposed) where !isLater(imposed.date):
      ofTables.append(
        TableRuling(
          .place(imposed.place), canonical(imposed.team), group: imposed.group,
          date: imposed.date, position: position))
    case .teamWithdrawn(let left) where !isLater(left.date):
      leave(canonical(left.team), .withdrawn, left.earlier, left.date, position)
    case .teamDisqualified(let left) where !isLater(left.date):
      leave(canonical(left.team), .disqualified, left.earlier, left.date, position)
    case .tieAwarded(let award) where !isLater(award.date):
      ofTies[award.tie, default: []].append(
        TieRuling(.awarded, canonical(award.to), position: position))
    case .playOffOrdered(let ordered):
      orders[ordered.tie, default: []].append(
        TieOrder(.playOff, match: ordered.match.text, position: position))
    case .replayOrdered(let ordered):
      orders[ordered.tie, default: []].append(
        TieOrder(.replay, match: ordered.match.text, position: position))
    case .walkover(let walkover):
      let ruling = TieRuling(.walkover, canonical(walkover.team), position: position)
      if let tie = walkover.tie { ofTies[tie, default: []].append(ruling) }
    case .bye(let bye):
      ofTeams.append((TieRuling(.bye, canonical(bye.team), position: position), bye.round))
    case .drawingOfLots(let drawn) where !isLater(drawn.date):
      draw(drawn, at: position, canonical)
    case .contextFact(let fact): take(fact, at: position, canonical)
    case .resultAwarded(let award) where !isRulingLater(award.date):
      if let match = award.match { ofMatches[match.text, default: []].append((position, draft)) }
    case .resultAnnulled(let annulled) where !isRulingLater(annulled.date):
      if let match = annulled.match { ofMatches[match.text, default: []].append((position, draft)) }
    case .resultConfirmed(let confirmed) where !isRulingLater(nil):
      if let match = confirmed.match {
        ofMatches[match.text, default: []].append((position, draft))
      }
    default: break
    }
  }

  private mutating func leave(
    _ team: TeamSlug, _ kind: TieRuling.Kind, _ earlier: EarlierResults?, _ date: CalendarDate?,
    _ position: Int
  ) {
    ofTeams.append((TieRuling(kind, team, position: position), nil))
    let departure = earlier.flatMap { TableRuling.Departure(rawValue: $0.rawValue) } ?? .keep
    ofTables.append(TableRuling(.left(departure), team, date: date, position: position))
  }

  private mutating func draw(
    _ drawn: DrawingOfLots, at position: Int, _ canonical: (TeamSlug) -> TeamSlug
  ) {
    let (winner, among) = (canonical(drawn.winner), drawn.between.map(canonical))
    let ruling = TieRuling(.lots, winner, position: position)
    if let tie = drawn.tie {
      ofTies[tie, default: []].append(ruling)
    } else {
      lots.append((ruling, Set(among)))
    }
    ofTables.append(
      TableRuling(
        .lots(among: among), winner, group: drawn.group, date: drawn.date, position: position))
  }

  private mutating func take(
    _ fact: ContextFact, at position: Int, _ canonical: (TeamSlug) -> TeamSlug
  ) {
    guard let team = TeamSlug(fact.subject) else { return }
    let number: Quotient? =
      switch fact.value {
      case .integer(let whole): Quotient(Int(clamping: whole))
      case .number(let decimal): Quotient(decimal)
      default: nil
      }
    guard let number else { return }
    figures.append(TeamFigure(fact.predicate, of: canonical(team), number, position: position))
  }

  /// Returns the further matches ordered in a tie.
  func orders(in tie: TieSlug) -> [TieOrder] { orders[tie, default: []] }

  /// Returns the rulings on a tie between two teams.
  public func of(_ tie: TieDefined, canonical: (TeamSlug) -> TeamSlug = { $0 }) -> [TieRuling] {
    let teams = Set(tie.teams.map(canonical))
    let round = NameKey.fold(tie.round)
    let general = ofTeams.filter { entry in
      teams.contains(entry.ruling.team)
        && (entry.round.map { NameKey.fold($0) == round } ?? (entry.ruling.kind != .bye))
    }
    let drawn = lots.filter { $0.among == teams }
    let all = ofTies[tie.tie, default: []] + general.map(\.ruling) + drawn.map(\.ruling)
    return all.sorted { $0.position < $1.position }
  }

  /// Returns the rulings on a table of the given teams.
  public func ofTable(_ teams: Set<TeamSlug>, group: String?) -> [TableRuling] {
    ofTables.filter { ruling in
      let isHere = ruling.group.map { NameKey.fold($0) == group.map { NameKey.fold($0) } } ?? true
      return isHere && teams.contains(ruling.team)
    }
  }
}

extension Draft {
  /// Whether a ruling on a match takes effect after a day; false if the day is nil.
  ///
  /// A ruling without its own day (`date`) or the time when it was made (`occurredAt`) counts from
  /// the day of its match.
  fileprivate func takesEffect(after day: CalendarDate?, _ named: CalendarDate?) -> Bool {
    guard let day, let own = named ?? envelope.occurredAt?.localDate else { return false }
    return own > day
  }
}
