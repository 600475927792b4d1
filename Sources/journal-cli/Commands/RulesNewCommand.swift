import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// `journal rules new`: writes a regulation to start from.
struct RulesNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a draft regulation to start from.",
    discussion: """
      The notes in it say what can be changed. An existing file is never overwritten.

      Examples:
        journal rules new spring-cup-2026 --kind groups -o spring-cup.json
        journal rules check spring-cup.json
        journal rules use --file spring-cup.json
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id; the title is made from it too.")
  var id: String?

  @Option(name: .long, help: "cup: ties; league: one table; groups: groups, then ties.")
  var kind = RegulationTemplate.Kind.cup

  @Option(name: .shortAndLong, help: "The file; standard output if not given.")
  var output: String?

  mutating func run() async throws {
    let template = try RegulationTemplate(
      kind, id: id ?? "our-\(kind.rawValue)", format: "journal schema regulation")
    let target = try OutputFile(output, sparing: FilesInUse(Session(global)))
    guard let target, !global.dryRun else {
      return Output.bytes(Array(template.text.utf8))
    }
    try target.create(Array(template.text.utf8))
    guard !global.quiet else { return }
    let safe = target.name
    Output.wrapped(
      "Created \(safe). Change what differs, then: journal rules check \(safe)", indent: 2)
  }
}
