import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules check`: whether a file is a regulation, and everything that is wrong with it.
struct RulesCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Whether a file is a regulation, and all that is wrong with it.",
    discussion: """
      Exits with 65 where something is wrong. A clause may name its source; those that do not are
      listed and no mistake.

      Examples:
        journal rules check our-cup.json
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file.")
  var file: String

  mutating func run() async throws {
    let session = Session(global)
    let document = try RulesFile.json(file)
    let problems = Regulation.problems(in: document)
    let regulation = problems.isEmpty ? try Regulation(document) : nil
    if global.json {
      session.print(
        Documents.check(file, problems, unsourced: regulation?.unsourced ?? []))
    } else if let regulation {
      report(regulation)
    } else {
      report(problems)
    }
    if !problems.isEmpty { throw ExitCode(ExitStatus.refused.rawValue) }
  }

  private var name: String { TextRules.harmless(file) }

  private func report(_ problems: [Regulation.Problem]) {
    for problem in problems {
      Output.wrapped(TextRules.harmless("\(file): \(problem.text)"), indent: 2)
    }
    let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    Output.line("\(count). It cannot be adopted.")
  }

  private func report(_ regulation: Regulation) {
    let stages = regulation.stages
    let count = stages.count == 1 ? "1 stage" : "\(stages.count) stages"
    let names = stages.map { "\($0.id) (\($0.kind.rawValue))" }.joined(separator: ", ")
    Output.wrapped("\(name): sound: \(count): \(TextRules.harmless(names)).", indent: 2)
    for stage in stages {
      let missing = stage.unsourced
      guard !missing.isEmpty else { continue }
      let text = "\(stage.id): no source for \(missing.joined(separator: ", "))."
      Output.wrapped("  \(TextRules.harmless(text))", indent: 4)
    }
  }
}

extension Stage {
  /// The ids of the clauses that name no source; none where the stage as a whole has one.
  fileprivate var unsourced: [String] {
    guard source == nil else { return [] }
    return steps.filter { $0.source == nil }.map(\.name)
      + criteria.filter { $0.source == nil }.map(\.name)
  }
}

extension Regulation {
  /// The clauses that name no source, by stage and id: `two-legged/away-goals`.
  fileprivate var unsourced: [String] {
    stages.flatMap { stage in stage.unsourced.map { "\(stage.id)/\($0)" } }
  }
}
