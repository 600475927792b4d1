import JournalCore

/// The part that a value plays in a clause.
package enum Slot: String, Word {
  case who, team, opponent, winner, loser, home, away
  case score, before, aggregate, kicks, figure, other, ratio
  case competition, round, leg, venue, day, place, date
  case time, gap, minutes, spells
  case means, cause, manner, assist, part, situation, technique, range, body
  case words, speaker, role, nationality, position, name
  case sources, authority, title, deed, count, matchday
  // The news of a lead.
  case fate, hero, rival, feat, strike, red, miss, leader, chaser, short, full
  // The group of a match, the moments of several goals, the weather.
  case group, moments, weather
}

extension Slot {
  /// How much a reader would miss it. The side of a goal goes with its scorer.
  var weight: Int {
    switch self {
    case .team, .home: 0
    // A person's origin is told in passing or not at all.
    case .role: 2
    default: 1
    }
  }
}
