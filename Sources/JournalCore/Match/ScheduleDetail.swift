/// Which text of a match's schedule a `Fact.Kind.detail` holds in its `value`. The raw values are
/// stored.
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

  /// The text that a match has for this detail; nil if it has none.
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

  /// The fields with such texts: a correction of one of them may become part of a fact.
  static let fields: Set<String> = ["season", "stage", "group", "round", "venue", "regulation"]
}
