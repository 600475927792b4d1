import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules check`: checks a regulation in a file and lists everything that is wrong with it.
struct RulesCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a regulation file, and list everything wrong with it.",
    discussion: """
      Exits with 65 if anything is wrong. A clause may name its source; those that do \
      not are listed, but that is not an error. Cases are real results that must come out: \
      journal rules new --ask writes some to start with.

      Examples:
        journal rules check our-cup.json
        journal rules check our-cup.json --cases our-cup.cases.json
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file.")
  var file: String

  @Option(name: .long, help: "A file with results that must come out under it.")
  var cases: String?

  mutating func run() async throws {
    let session = Session(global)
    let document = try RulesFile.json(file)
    var problems = Regulation.problems(in: document)
    if problems.isEmpty { problems = Regulation.labelProblems(in: document) }
    let regulation = problems.isEmpty ? try Regulation(document) : nil
    var tried: RegulationCases?
    var outcomes: [(RegulationCase, [String])] = []
    if let cases, problems.isEmpty {
      let all = try RegulationCases(try RulesFile.json(cases), named: cases)
      outcomes = try await all.outcomes(under: document)
      tried = all
    }
    if global.json {
      session.print(
        Documents.check(file, problems, unsourced: regulation?.unsourced ?? [], outcomes))
    } else {
      let lines =
        regulation.map { RegulationCheckText.lines($0, in: file) }
        ?? RegulationCheckText.lines(problems, in: file)
      for line in lines + RegulationCheckText.lines(of: outcomes) { Output.text(line) }
    }
    if let tried, let note = RegulationCheckText.note(on: tried, of: regulation?.id) {
      Output.error(note)
    }
    for doubt in tried.map({ RegulationCheckText.doubts(about: $0, under: document) }) ?? [] {
      Output.error(doubt)
    }
    if !problems.isEmpty || outcomes.contains(where: { !$0.1.isEmpty }) {
      throw ExitCode(ExitStatus.refused.rawValue)
    }
  }
}
