import JournalCore

/// The lines of properties below a match.
enum PropertyText {
  /// Returns line-ups, shoot-out, cards, referee and spectators.
  static func lines(_ match: FeedMatch) -> [String] {
    var lines = match.lineUps.filter { !$0.starters.isEmpty }.map {
      "\(SafeText.team(match.team($0.side).name)): \(LineUpText.text($0, of: match))"
    }
    lines += [shootOut(match)].compactMap { $0 }
    for (title, colour) in [
      ("Yellow cards", Card.Colour.yellow), ("Second yellow cards", .secondYellow),
      ("Red cards", .red),
    ] {
      if let cards = cards(match, colour) { lines.append("\(title): \(cards)") }
    }
    if let referee = match.referee {
      let country = match.refereeCountry.map { " (\(SafeText.line($0)))" } ?? ""
      lines.append("Referee: \(SafeText.line(referee))\(country)")
    }
    if let attendance = match.attendance { lines.append("Attendance: \(attendance)") }
    return lines
  }

  private static func cards(_ match: FeedMatch, _ wanted: Card.Colour) -> String? {
    let sides = Side.allCases.map { side in
      let cards = match.incidents.compactMap { incident -> String? in
        guard incident.side == side, case .card(let player, wanted) = incident.what else {
          return nil
        }
        return [SafeText.player(player), MinuteText.text(incident.at)]
          .compactMap { $0 }.joined(separator: " ")
      }
      return cards.joined(separator: ", ")
    }
    guard sides.contains(where: { !$0.isEmpty }) else { return nil }
    return sides.map { $0.isEmpty ? "-" : $0 }.joined(separator: "; ")
  }

  private static func shootOut(_ match: FeedMatch) -> String? {
    var score = Score()
    var kicks: [String] = []
    for incident in match.incidents {
      guard case .shootOutKick(_, let player, let outcome) = incident.what, outcome != .retake
      else {
        continue
      }
      if outcome == .scored { score[incident.side] += 1 }
      let word = outcome == .scored ? "" : " (\(Self.word(outcome)))"
      kicks.append("\(score) \(SafeText.player(player))\(word)")
    }
    // Without a kick that was scored, the reader could not tell the sides apart.
    guard score != Score() else { return nil }
    return "Penalties: \(kicks.joined(separator: ", "))"
  }

  private static func word(_ outcome: ShootOutKick.Outcome) -> String {
    outcome == .saved ? "save" : outcome == .crossbar ? "bar" : outcome.rawValue
  }
}
