public import JournalCore
public import JournalReading
import JournalRules

extension DocumentShapes {
  private static let narrower = DocumentShape<TieOutlook.Need.Narrower> {
    DocumentMember("margin", .integer(-999...999), "The margin, negative for a defeat") {
      $0.margin
    }
    DocumentMember("from", .integer(0...999), "The fewest goals of the team that are enough") {
      $0.goals.lowerBound
    }
    DocumentMember(
      optional: "to", .integer(0...999), "The most that are; absent if more are enough too"
    ) { $0.isOpenEnded ? nil : $0.goals.upperBound }
  }

  /// What a team needs, with the outlook and the tie for its name.
  private typealias TeamNeed = (need: TieOutlook.Need, outlook: TieOutlook, tie: TieReading)

  private static let need = DocumentShape<TeamNeed> {
    DocumentMember("team", .team, "The slug of the team") { $0.tie.contest.slug($0.need.team) }
    DocumentMember(
      optional: "margin", .integer(-999...999),
      "The margin from which every result is enough, negative for a defeat"
    ) { $0.need.margin }
    DocumentMember("also", .list(.record(narrower)), "Narrower results that are enough too") {
      $0.need.also
    }
    DocumentMember(
      optional: "goals", .integer(0...999),
      "The goals from now that are enough if the opponents score no more"
    ) { $0.need.goals }
    DocumentMember("steps", .list(.text), "The steps by which it would go through") {
      $0.outlook.steps(through: $0.need.team)
    }
  }

  private typealias Tried = (result: TieOutlook.Result, outlook: TieOutlook, tie: TieReading)

  private static let tried = DocumentShape<Tried> {
    DocumentMember("score", .score, "The score of the match, home first") { $0.result.score }
    DocumentMember(optional: "shootOut", .team, "The team that wins the shoot-out") { tried in
      tried.result.shootOut.map { side in
        let home = tried.outlook.home
        return tried.tie.contest.slug(side == .home ? home : home.other)
      }
    }
    DocumentMember(optional: "winner", .team, "The team that goes through") { tried in
      if case .through(let team, _) = tried.result.ending {
        tried.tie.contest.slug(team)
      } else {
        nil
      }
    }
    DocumentMember(optional: "decidedBy", .text, "The id of the step that decides") { tried in
      if case .through(_, let step) = tried.result.ending { step } else { nil }
    }
    DocumentMember(optional: "needs", .text, "What is needed next, if the tie stays open") {
      tried in
      if case .open(let need) = tried.result.ending { need } else { nil }
    }
  }

  private static let tieOutlook = DocumentShape<(outlook: TieOutlook, tie: TieReading)> {
    DocumentMember("leg", .integer(1...999), "The number of the match in the tie") {
      $0.outlook.leg
    }
    DocumentMember("name", .text, "What the match is: leg 2, replay, play-off") {
      $0.tie.name(of: $0.outlook)
    }
    DocumentMember("play", .word(TieOutlook.Play.allCases.map(\.rawValue)), "What is played next") {
      $0.outlook.play.rawValue
    }
    DocumentMember("set", .flag, "Whether the match is set; its sides are supposed otherwise") {
      $0.outlook.isSet
    }
    DocumentMember("home", .team, "The slug of the home team") {
      $0.tie.contest.slug($0.outlook.home)
    }
    DocumentMember("begun", .flag, "Whether the match has begun") { $0.outlook.hasBegun }
    DocumentMember("now", .score, "Its score so far, home first") { $0.outlook.now }
    DocumentMember("bound", .integer(0...999), "The goals of each side that were tried, from now") {
      $0.outlook.bound
    }
    DocumentMember("teams", .list(.record(need)), "What each team needs; none before a shoot-out") {
      all in all.outlook.needs.map { ($0, all.outlook, all.tie) }
    }
    DocumentMember("results", .list(.record(tried)), "Every result that was tried") { all in
      all.outlook.results.map { ($0, all.outlook, all.tie) }
    }
    DocumentMember("evidence", .references, "The events that it rests on") { $0.outlook.evidence }
  }

  private static var outlookOfTie: [DocumentMember<TieReading>] {
    [
      DocumentMember(
        optional: "outlook", .record(tieOutlook), "What each team needs, while a result can decide"
      ) { tie in tie.outlook.map { ($0, tie) } }
    ]
  }

  /// A tie, with what each team still needs.
  package static let openTie = DocumentShape<TieReading> {
    tie.of { $0 }
    outlookOfTie
  }

  /// A tie with what would change it, and what each team still needs. A receipt holds it without
  /// the latter, as programs of before wrote it.
  package static let openTieAudit = DocumentShape<TieReading> {
    tieAudit.of { $0 }
    outlookOfTie
  }

  /// The same with the smallest changes that would have put another team through, which a list of
  /// many ties does not search for.
  package static let searchedTieAudit = DocumentShape<TieReading> {
    openTieAudit.of { $0 }
    flipsOfTie
  }
}

extension Documents {
  /// Returns a tie: its legs, how it stands, every step that was tried, and what each team still
  /// needs.
  public static func tie(_ tie: TieReading) -> JSONObject { DocumentShapes.openTie.object(tie) }

}
