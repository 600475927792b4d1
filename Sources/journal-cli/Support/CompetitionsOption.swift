import ArgumentParser
import JournalCore
import JournalReading

/// The arguments that choose competitions.
struct CompetitionsOption: ParsableArguments {
  @Argument(help: "Competitions; * stands for any text in a slug.")
  var names: [String] = []

  @Option(name: .long, help: "Only competitions of a season, such as 2021-22.")
  var season: String?

  /// Whether more than one may be meant.
  var isMany: Bool { names.count > 1 || season != nil || names.contains { $0.contains("*") } }

  /// Returns the competitions; all of them if none is named.
  func slugs(_ view: JournalView) async throws -> [CompetitionSlug] {
    try await view.competitions(named: names, season: season)
  }
}

/// The options for separated values.
struct SeparatedOption: ParsableArguments {
  @Flag(name: .long, help: "Print comma-separated values.")
  var csv = false

  @Flag(name: .long, help: "Print tab-separated values.")
  var tsv = false

  /// Whether they are asked for.
  var isAsked: Bool { csv || tsv }
}
