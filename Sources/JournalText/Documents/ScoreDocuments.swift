public import JournalCore
public import MatchJournal

extension DocumentShapes {
  private static let bare = DocumentShape<(match: StreamName, declared: Score)> {
    DocumentMember("match", .slug, "The match") { $0.match.slug }
    DocumentMember("declared", .score, "The declared score") { $0.declared }
  }

  private static let differing = DocumentShape<(match: StreamName, logged: Score, declared: Score)>
  {
    DocumentMember("match", .slug, "The match") { $0.match.slug }
    DocumentMember("declared", .score, "The declared score") { $0.declared }
    DocumentMember("logged", .score, "What the goals add up to") { $0.logged }
  }

  static let scoreReport = DocumentShape<ScoreReport> {
    DocumentMember("agreeing", .integer(0...1_000_000_000), "Matches whose goals add up") {
      $0.agreeing
    }
    DocumentMember(
      "undeclared", .integer(0...1_000_000_000), "Matches without a declared score"
    ) { $0.undeclared }
    DocumentMember(
      "withoutGoals", .list(.record(bare)),
      "Matches with a declared score but no goals logged"
    ) { $0.withoutGoals }
    DocumentMember(
      "differing", .list(.record(differing)), "Matches whose goals do not add up"
    ) { $0.differing }
  }
}

extension Documents {
  /// Returns how the goals of all matches compare with their declared scores.
  public static func scores(_ report: ScoreReport) -> JSONObject {
    DocumentShapes.scoreReport.object(report)
  }
}
