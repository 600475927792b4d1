import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules use`: makes a competition adopt a regulation.
struct RulesUseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Adopt a regulation.",
    discussion: """
      The whole text goes into the log, so a replay years later applies the same rules. \
      Without --competition it is for the competition that the title names; if there is none \
      and matches wait for rules elsewhere, say which is meant.

      Examples:
        journal rules use copa-del-rey-2017-18
        journal rules use --file our-cup.json --competition spring-cup-2026
        journal rules use world-cup-2006-2014 --competition world-cup-2010
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id or part of it, or a file.")
  var rules: String?

  @Option(name: .long, help: "A file that holds the regulation.")
  var file: String?

  @Option(name: .long, help: "The slug of the competition; made from the title if not given.")
  var competition: String?

  @Option(
    name: .long,
    help: "The competition's name; the title without its seasons, or the file's, if not given.")
  var name: String?

  @Option(name: .long, help: "The competition's season; the one that ends its slug if not given.")
  var season: String?

  mutating func run() async throws {
    let session = Session(global)
    let document = try document()
    let regulation = try Regulation(document)
    let slug = try competition.map { try CompetitionSlug(typed: $0, as: "a competition's slug") }
    let (called, season) = (name, season)
    do {
      try await session.write { journal in
        let outcome = try await session.record(journal) { view in
          if slug == nil { try await Self.checkTarget(regulation, view) }
          let drafts = try await journal.drafts(
            adopting: document, for: slug, name: called, season: season, by: session.author(),
            seeing: view)
          return try await journal.prepare(drafts, seeing: view)
        }
        Self.report(outcome, regulation, session)
        guard slug == nil, outcome.records.count == 2, !session.options.quiet,
          let new = outcome.records.last?.stream.slug,
          try await journal.view().directory().competitions.count > 1
        else { return }
        Output.error(
          Wrap.text("note: \(new) is new. --competition SLUG adopts rules for another.", indent: 6))
      }
    } catch let refusal as Refusal where refusal.code == Refusal.alreadyAdopted {
      guard !session.options.quiet else { return }
      Output.wrapped("\(refusal.reason) Nothing written.", indent: 2)
    }
  }

  /// Refuses to make a competition without matches where others have matches and no rules.
  private static func checkTarget(_ regulation: Regulation, _ view: JournalView) async throws {
    let new = MatchJournal.competition(named: regulation)
    guard try await view.directory().competitions[new] == nil else { return }
    let waiting = try await view.competitionsWithoutRules().map(\.text)
    guard let first = waiting.first else { return }
    let names = waiting.prefix(8).joined(separator: ", ")
    let have = waiting.count == 1 ? "has" : "have"
    throw Refusal(
      "which-competition",
      "There is no competition \(new), and \(names) \(have) matches and no rules.",
      hint: "Say whose they are: --competition \(first), or --competition \(new) for a new one.")
  }

  private func document() throws -> JSONObject {
    switch (rules, file) {
    case (let name?, nil): return try RulesFile.document(name)
    case (nil, let file?): return try RulesFile.read(file)
    case (nil, nil):
      throw Refusal(
        "usage", "rules use needs a regulation, or --file FILE.", remedy: .lookAtRules)
    case (_?, _?):
      throw Refusal("usage", "The name and --file both give the rules.", hint: "Leave one out.")
    }
  }

  /// Prints `e1-e2 rules es.copa-del-rey.2017-18: Copa del Rey 2017-18, for copa-del-rey-2017-18`,
  /// then a line for each stage.
  private static func report(_ outcome: Outcome, _ regulation: Regulation, _ session: Session) {
    guard !session.options.quiet, let first = outcome.records.first?.position,
      let last = outcome.records.last?.position
    else { return }
    let range = first == last ? "e\(first)" : "e\(first)-e\(last)"
    let competition = outcome.records.last.map { ", for \($0.stream.slug)" } ?? ""
    let title = TextRules.harmless("\(regulation.id): \(regulation.title)\(competition)")
    Output.wrapped(Columns.pad(range, 6) + " rules  " + title, indent: 14)
    for stage in RegulationText(regulation).summary { Output.line(EventLine.note(stage)) }
  }
}
