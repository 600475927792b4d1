import JournalCore
import JournalRules

/// What the crowd did, in English.
struct CrowdClause {
  private let scene: CrowdScene
  private let facts: MatchFacts

  /// Words for a scene.
  init(_ scene: CrowdScene, _ facts: MatchFacts) {
    self.scene = scene
    self.facts = facts
  }

  /// The clause.
  var clause: Clause {
    Clause(subject, deed, time, evidence: [scene.position])
  }

  private var subject: Clause.Subject {
    switch scene.crowd.by {
    case .home: .words("the \(facts.isNeutral ? facts.team(.home) : "home") fans")
    case .away: .words("the \(facts.team(.away)) fans")
    case .all, nil: .words("the crowd")
    }
  }

  /// Whom it was meant for, unless that is the fans' own team, which goes without saying.
  private var target: String? {
    guard let target = scene.crowd.target, target != ownTeam else { return nil }
    return facts.names.title(ofSlug: target)
  }

  private var ownTeam: String? {
    switch scene.crowd.by {
    case .home: facts.match.scheduled.home.text
    case .away: facts.match.scheduled.away.text
    case .all, nil: nil
    }
  }

  private var deed: String {
    switch scene.crowd.kind {
    case .booing: target.map { "booed \($0)" } ?? "booed"
    case .whistling: target.map { "whistled at \($0)" } ?? "whistled"
    case .chanting: "chanted"
    case .applause: target.map { "applauded \($0)" } ?? "applauded"
    case .ovation: target.map { "gave \($0) an ovation" } ?? "gave an ovation"
    case .silence: "fell silent"
    case .walkOut: "walked out"
    case .tifo: "put on a tifo"
    case .pyrotechnics: "let off pyrotechnics"
    case .objectsThrown: target.map { "threw objects at \($0)" } ?? "threw objects"
    case .discriminatoryChanting: "joined in discriminatory chanting"
    }
  }

  private var time: String? { TimeWords.at(scene.time) }
}
