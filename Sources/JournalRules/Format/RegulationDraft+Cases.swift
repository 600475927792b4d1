public import JournalCore

extension RegulationDraft {
  /// Returns the document of its cases, and what the answers say of them: a made-up result for each
  /// step of a tie; for a table one that points decide, and one for everything else that separates
  /// level teams, as far as results of four teams can show it.
  public func cases(id: String) -> JSONObject {
    let cases = (kind == .league ? [] : tieCases) + (kind == .cup ? [] : tableCases)
    return ["regulation": .string(id), "cases": .array(cases)]
  }

  /// The year of the made-up matches: the last in which the regulation is in force.
  var year: Int { to?.year ?? from?.year ?? 2026 }

  private var tieCases: [JSONValue] {
    let round = legs == 2 ? "Semi-finals" : "Final"
    let first = "\(year)-03-01 Elm v Fir 1-0"
    func played(_ title: String, _ score: String, _ team: String, _ step: String) -> JSONValue {
      let match =
        legs == 2 ? "\(year)-03-08 Fir v Elm \(score)" : "\(year)-03-08 Elm v Fir \(score)"
      let matches = legs == 2 ? [first, match] : [match]
      return [
        "title": .string(title), "season": .string("\(year)"), "round": .string(round),
        "source": "made up",
        "matches": .array(matches.map { .string($0) }), "through": .string(team),
        "by": .string(step),
      ]
    }
    var cases = [
      legs == 2
        ? played("More goals over both matches", "3-1", "Fir", "goals")
        : played("More goals", "2-1", "Elm", "goals")
    ]
    if legs == 2, awayGoals != .no {
      cases.append(played("Level, and more goals away", "2-1", "Elm", "away-goals"))
    }
    let level = legs == 2 ? "1-0" : "1-1"
    guard hasExtraTime else {
      return cases + [
        played("Level: a shoot-out", "\(level), 4-3 pen.", legs == 2 ? "Fir" : "Elm", "shoot-out")
      ]
    }
    let more = legs == 2 ? ("2-0", "Fir") : ("2-1", "Elm")
    cases.append(played("A goal in extra time", "\(more.0) a.e.t. (\(level))", more.1, "goals-all"))
    if legs == 2, awayGoals == .all {
      cases.append(
        played("Goals in extra time, one of them away", "2-1 a.e.t. (1-0)", "Elm", "away-goals-all")
      )
    }
    cases.append(
      played(
        "Level after extra time: a shoot-out", "4-3 pen. \(level) a.e.t. (\(level))",
        legs == 2 ? "Fir" : "Elm", "shoot-out"))
    return cases
  }

  /// The round of a play-off for a place.
  static let playOffRound = "Play-off"

  private var tableCases: [JSONValue] {
    let group = kind == .league ? "league" : "Group A"
    return MadeUpTable.all(of: self).map { made in
      var document: JSONObject = [
        "title": .string(made.title), "season": .string("\(year)"), "round": .string(group),
        "source": "made up", "matches": .array(made.matches.map { .string($0) }),
        "order": .array(made.order.map { .string($0) }),
        "by": made.criterion.map { .string($0) } ?? .null,
      ]
      if let lots = made.lots { document["lots"] = .string(lots) }
      if let playOff = made.playOff {
        document["playOffs"] = ["round": .string(Self.playOffRound), "matches": [.string(playOff)]]
      }
      return .object(document)
    }
  }
}
