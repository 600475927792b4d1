import JournalCore
import JournalReading
import JournalRules
import JournalTesting

/// The regulation of the Copa del Rey 2017-18, which comes with the library.
enum Copa {
  static let regulation: Regulation = {
    guard let document = RegulationLibrary.document(named: "es.copa-del-rey.2017-18"),
      let regulation = try? Regulation(document)
    else { preconditionFailure("the regulation of the Copa del Rey is missing") }
    return regulation
  }()

  /// Returns the stage of a round.
  static func stage(_ round: String = "Quarter-finals") -> Stage {
    guard let stage = regulation.stage(ofRound: round) else {
      preconditionFailure("the Copa del Rey has no round \(round)")
    }
    return stage
  }
}

/// A tie for tests: the first leg starts at position 1, the second at 11.
struct Tie {
  var teams: [TeamSlug]
  var legs: [[Happening]]
  /// The moment at which the last leg is looked at.
  var moment = Moment.end
  var stage = Copa.stage()

  /// Leganés and Real Madrid, January 2018.
  static let seed = Tie(
    teams: ["leganes", "real-madrid"],
    legs: [CopaQuarterFinal.firstLeg, CopaQuarterFinal.secondLeg])

  var contest: TieContest {
    let played = legs.enumerated().compactMap { index, happenings in
      let match = Scenario(happenings, at: "leg-\(index + 1)", first: index * 10 + 1)
      return Leg(
        number: index + 1, history: match.history,
        moment: index + 1 == legs.count ? moment : .end, teams: teams,
        format: Copa.regulation.matchFormat)
    }
    return TieContest(
      teams: teams, legs: played, legCount: stage.legs ?? 1,
      format: Copa.regulation.matchFormat)
  }

  var verdict: TieVerdict { TieJudge(stage: stage).judge(contest) }

  /// Returns the tie with another last leg.
  func lastLeg(_ happenings: Happening...) -> Tie {
    var copy = self
    copy.legs[legs.count - 1] = happenings
    return copy
  }

  /// Returns the tie as it stands at a minute of the last leg.
  func at(_ minute: Int, added: Int? = nil) -> Tie {
    guard let minute = Minute(minute, added: added) else { preconditionFailure("no such minute") }
    var copy = self
    copy.moment = .minute(minute)
    return copy
  }
}

extension TieVerdict {
  /// The verdict in one line: `decided first by away-goals`, `undecided needs extra-time`.
  var summary: String {
    let who = winner.map { " \($0) by \(decidedBy ?? "?")" } ?? ""
    return state.rawValue + who + (needs.isEmpty ? "" : " needs \(needs.joined(separator: ", "))")
  }

  /// The findings in one line each: `goals 2-2 level`.
  var steps: [String] {
    findings.map { finding in
      let values = finding.values.map { " \($0.first)-\($0.second)" } ?? ""
      let outcome =
        switch finding.outcome {
        case .separates(let winner): "\(winner)"
        case .level: "level"
        case .played: "played"
        case .needs(let what): "needs \(what)"
        }
      return "\(finding.step)\(values) \(outcome)"
    }
  }
}
