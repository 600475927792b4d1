/// The player who scored most, where that is three goals or more.
enum HatTrickSentence {
  /// The sentence; nil where nobody, or more than two, scored that often.
  static func sentence(_ facts: MatchFacts) -> Sentence? {
    let scorers = ScorerTally(facts.goals.compactMap(\.creditedScorer)).entries
    guard let most = scorers.map(\.count).max(), most >= 3 else { return nil }
    let names = scorers.filter { $0.count == most }.map(\.name)
    guard names.count <= 2 else { return nil }
    let haul = most == 3 ? "a hat-trick" : "\(NumberWords.cardinal(most)) goals"
    let each = names.count == 1 ? "" : " each"
    let goals = facts.goals.filter { goal in goal.creditedScorer.map(names.contains) ?? false }
    return Sentence(
      "\(NumberWords.list(names)) scored \(haul)\(each).", evidence: goals.map(\.position))
  }
}
