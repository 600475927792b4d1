/// A mark next to a minute: penalty or own goal.
enum GoalMark {
  /// Reads `pen`, `og` and `o.g.`, also in parentheses, and `p` in parentheses or attached.
  static func take(_ cursor: inout Cursor, isAttached: Bool) -> ListToken.Kind? {
    cursor.attempt { cursor in
      let isInside = cursor.take(Sign.open)
      let word = cursor.run { $0.isLetter || $0 == Sign.dot }
      let letters = String(decoding: word.filter { $0 != Sign.dot }, as: UTF8.self).lowercased()
      if isInside {
        guard cursor.take(Sign.close) else { return nil }
      } else if let next = cursor.peek(), !next.isBlank,
        ![Sign.comma, Sign.semicolon, Sign.close, Sign.open].contains(next)
      {
        return nil
      }
      switch letters {
      case "pen": return .penalty
      case "og": return .own
      case "p": return isInside || isAttached ? .penalty : nil
      default: return nil
      }
    }
  }
}
