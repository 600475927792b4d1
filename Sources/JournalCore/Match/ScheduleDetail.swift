/// Which word of a match a `Fact.Kind.detail` holds: its `value`. The raw values are stored.
enum ScheduleDetail: Int, CaseIterable {
  case season = 1
  case stage = 2
  case group = 3
  case round = 4
  case venue = 5
  /// The id of the regulation.
  case regulation = 6
  /// The digest of the regulation.
  case digest = 7

  /// What a match says in its place.
  func text(of match: MatchScheduled) -> String? {
    switch self {
    case .season: match.season
    case .stage: match.stage
    case .group: match.group
    case .round: match.round
    case .venue: match.venue
    case .regulation: match.regulation?.id
    case .digest: match.regulation?.digest
    }
  }

  /// The fields that hold such words: what a correction puts there may become part of a fact.
  static let fields: Set<String> = ["season", "stage", "group", "round", "venue", "regulation"]
}
