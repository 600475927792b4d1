import JournalFeeds
import JournalRules

extension FeedMatch {
  /// Names the round of a match that has only a stage and a matchday, where the regulation decides
  /// that stage in ties: `Playoffs, Matchday 1` is a first leg.
  mutating func nameRound(under regulation: Regulation?) {
    guard round == nil, group == nil, let matchday, let stage, let regulation else { return }
    let name = stage.split(separator: ",").last.map { String($0.drop { $0 == " " }) } ?? stage
    for title in [stage, name, "\(name), Matchday \(matchday)"] {
      guard let found = regulation.stage(ofRound: title) else { continue }
      guard found.kind == .tie else { return }
      round = name
      if leg == nil, (1...9).contains(matchday) { leg = matchday }
      return
    }
  }
}
