import JournalRules

extension PointsRule {
  /// Returns `3 for a win, 1 for a draw`.
  var words: String {
    var parts = ["\(win) for a win", "\(draw) for a draw"]
    if let loss, loss != 0 { parts.append("\(loss) for a defeat") }
    if let shootOutWin { parts.append("\(shootOutWin) for a draw and the shoot-out won") }
    if let shootOutLoss { parts.append("\(shootOutLoss) for a draw and the shoot-out lost") }
    if let bonus { parts.append("\(bonus.points) more \(bonus.condition)") }
    return parts.joined(separator: ", ")
  }
}

extension PointsRule.Bonus {
  /// What earns it: `for 3 goals or more in a match, won or not`, `for a win by 3 goals or more`.
  var condition: String {
    switch (goals, margin) {
    case (let goals?, let margin?):
      "for \(Self.goals(goals)) in a win by \(Self.goals(margin))"
    case (nil, let margin?): "for a win by \(Self.goals(margin))"
    case (let goals?, nil): "for \(Self.goals(goals)) in a match, won or not"
    case (nil, nil): "for every match"
    }
  }

  private static func goals(_ count: Int) -> String {
    count == 1 ? "a goal or more" : "\(count) goals or more"
  }
}
