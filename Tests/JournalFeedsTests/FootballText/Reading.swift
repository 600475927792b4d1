import JournalCore
import JournalFeeds
import Testing

/// Shorthands for the tests of Football.TXT.
enum Reading {
  static func feed(_ text: String) throws -> Feed { try FootballText.read(Array(text.utf8)) }

  /// Returns the only match of a text that can be read completely.
  static func match(_ text: String, line: SourceLocation = #_sourceLocation) throws -> FeedMatch {
    let feed = try feed(text)
    #expect(feed.problems.isEmpty, sourceLocation: line)
    return try #require(feed.matches.count == 1 ? feed.matches.first : nil, sourceLocation: line)
  }

  /// Returns goals as `home 44' Gradín`, with `og` and `p`, in the order of the file.
  static func goals(_ match: FeedMatch) -> [String] {
    match.goals.map { goal in
      guard case .goal(let player, let own, let penalty, _) = goal.what else { return "" }
      return "\(goal.side) \(goal.at?.label ?? "-") \(player ?? "?")"
        + (own ? " og" : "") + (penalty ? " p" : "")
    }
  }

  /// Returns substitutions as `away 46' Lenglet > Coman`.
  static func substitutions(_ match: FeedMatch) -> [String] {
    match.incidents.compactMap { incident in
      guard case .substitution(let off, let on) = incident.what else { return nil }
      return "\(incident.side) \(incident.at?.label ?? "-") \(off) > \(on)"
    }
  }

  /// Returns cards as `away 88' Söyüncü yellow`.
  static func cards(_ match: FeedMatch) -> [String] {
    match.incidents.compactMap { incident in
      guard case .card(let player, let colour) = incident.what else { return nil }
      return "\(incident.side) \(incident.at?.label ?? "-") \(player ?? "?") \(colour.rawValue)"
    }
  }

  /// Returns kicks as `home 1 Zinho saved`.
  static func kicks(_ match: FeedMatch) -> [String] {
    match.incidents.compactMap { incident in
      guard case .shootOutKick(let number, let player, let outcome) = incident.what else {
        return nil
      }
      return "\(incident.side) \(number) \(player ?? "?") \(outcome.rawValue)"
    }
  }

  /// Returns scores as `HT 1-0 FT 1-1 ET 1-1 SO 1-3`.
  static func score(_ score: FeedScore) -> String {
    let parts = [
      ("HT", score.halfTime), ("FT", score.fullTime), ("ET", score.extraTime),
      ("SO", score.shootOut), ("agg", score.aggregate), ("away", score.awayGoals),
    ]
    let known = parts.compactMap { name, value in value.map { "\(name) \($0)" } }
    return (known + [score.extraTimeEnded].compactMap { $0 }).joined(separator: " ")
  }
}
