import JournalCore

/// What tells an event of which there can only be one: two such events are the same thing.
struct MergeKey: Hashable {
  private let parts: [String]

  /// The key of an event; nil if there can be several of its kind.
  init?(_ draft: Draft) {
    guard let parts = Self.parts(draft.event) else { return nil }
    self.parts = [draft.stream.description, draft.envelope.type] + parts
  }

  private static func parts(_ event: MatchEvent) -> [String]? {
    registered(event) ?? played(event)
  }

  /// What registers a name, or a competition.
  private static func registered(_ event: MatchEvent) -> [String]? {
    switch event {
    case .teamRegistered(let team): [team.team.text]
    case .personRegistered(let person): [person.person.text]
    case .sourceAdded(let source): [source.source.text]
    case .competitionDefined(let competition): [competition.competition.text]
    case .regulationAdopted(let adopted): [adopted.competition.text, adopted.digest]
    case .tieDefined(let tie): [tie.tie.text]
    case .entityRenamed(let renamed): [renamed.kind?.rawValue ?? "team", renamed.entity.text]
    case .entitiesMerged(let merged): [merged.kind?.rawValue ?? "team", merged.from.text]
    default: nil
    }
  }

  /// What happens once in a match.
  private static func played(_ event: MatchEvent) -> [String]? {
    switch event {
    case .matchScheduled, .finalWhistle, .shootOutDeclared, .officialsAppointed, .matchVoided: []
    case .periodStart(let start): [start.period.rawValue]
    case .periodEnd(let end): [end.period.rawValue]
    case .scoreDeclared(let score): [(score.upTo ?? .secondHalf).rawValue]
    case .lineUp(let lineUp): [lineUp.team.text]
    case .attendance(let attendance): [attendance.kind?.rawValue ?? ""]
    case .addedTimeAnnounced(let time): [time.period.rawValue]
    case .squadOmitted(let omitted): [omitted.team.text]
    case .shootOutKick(let kick): [kick.team.text, "\(kick.kick)"]
    case .substitution(let change): [change.team.text, change.off.text, change.on.text]
    case .card(let card):
      card.player.map { [card.team.text, $0.text, card.colour.rawValue] }
    default: nil
    }
  }
}

extension Draft {
  /// The minute on a clock that never stops, for a distance in minutes; nil if it is not known.
  var clockMinute: Int? {
    envelope.at?.minute.map { $0 + (envelope.at?.added ?? 0) }
  }

  /// Whether two events may be the same thing, told by two people: of one kind, for one team, at
  /// about the same minute, and not of two players.
  func mayBe(_ other: Draft, _ people: MergePeople) -> Bool {
    guard stream == other.stream, envelope.type == other.envelope.type, envelope.at != nil,
      let team = data["team"]?.string, team == other.data["team"]?.string
    else { return false }
    let players = [self, other].compactMap { $0.data["player"]?.string }
    if players.count == 2, !people.isOne(players[0], players[1]), envelope.type != Goal.name {
      return false
    }
    guard let one = clockMinute, let two = other.clockMinute else {
      return envelope.at?.period == other.envelope.at?.period || envelope.at?.period == nil
        || other.envelope.at?.period == nil
    }
    let isFar = envelope.type == Goal.name || players.count == 2
    return abs(one - two) <= (isFar ? Self.farReach : Self.reach)
  }

  /// How unlike two events are that may be the same thing.
  func distance(from other: Draft, _ people: MergePeople) -> [Int] {
    let players = [self, other].map { $0.data["player"]?.string }
    let minutes = [self, other].compactMap(\.clockMinute)
    return [
      people.isOne(players[0], players[1]) ? 0 : 1,
      minutes.count == 2 ? abs(minutes[0] - minutes[1]) : Self.farReach + 1,
    ]
  }

  /// The most minutes by which two people put one thing apart.
  private static let reach = 2

  /// The same of a goal, or of what the same player did: there two reports were seen to differ by
  /// three, and a question costs less than a goal too many.
  private static let farReach = 5
}
