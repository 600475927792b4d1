public import JournalCore
public import MatchJournal

extension Documents {
  /// How the goals of all matches compare with their declared scores.
  public static func scores(_ report: ScoreReport) -> JSONObject {
    [
      "agreeing": number(report.agreeing), "undeclared": number(report.undeclared),
      "withoutGoals": .array(
        report.withoutGoals.map { match in
          .object(["match": .string(match.match.slug), "declared": score(match.declared)])
        }),
      "differing": .array(
        report.differing.map { match in
          .object([
            "match": .string(match.match.slug), "declared": score(match.declared),
            "logged": score(match.logged),
          ])
        }),
    ]
  }

  static let scoreReportFields: [Field] = [
    Field("agreeing", .integer(0...1_000_000_000), "Matches whose goals add up"),
    Field("undeclared", .integer(0...1_000_000_000), "Matches without a declared score"),
    Field(
      "withoutGoals",
      .list(
        .record([
          Field("match", .slug, "The match"),
          Field("declared", .score, "The declared score"),
        ])), "Matches with a declared score and not one goal logged"),
    Field(
      "differing",
      .list(
        .record([
          Field("match", .slug, "The match"),
          Field("declared", .score, "The declared score"),
          Field("logged", .score, "What the goals add up to"),
        ])), "Matches whose goals do not add up"),
  ]
}
