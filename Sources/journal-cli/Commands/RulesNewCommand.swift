import ArgumentParser
import Foundation
import JournalCore
import JournalRules
import MatchJournal

/// `journal rules new`: writes a regulation to start from.
struct RulesNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a regulation to start from.",
    discussion: """
      The notes in it say what can be changed. A file that is there is never overwritten.

      Examples:
        journal rules new spring-cup-2026 --kind groups -o spring-cup.json
        journal rules check spring-cup.json
        journal rules use --file spring-cup.json
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id; it makes the title too.")
  var id: String?

  @Option(name: .long, help: "cup: ties; league: one table; groups: groups, then ties.")
  var kind = RulesTemplate.Kind.cup

  @Option(name: .shortAndLong, help: "The file; the standard output if not given.")
  var output: String?

  mutating func run() async throws {
    let template = try RulesTemplate(kind, id: id ?? "our-\(kind.rawValue)")
    guard let output, !global.dryRun else {
      return Output.bytes(Array(template.text.utf8))
    }
    do {
      try Data(template.text.utf8).write(
        to: URL(fileURLWithPath: output), options: .withoutOverwriting)
    } catch {
      let isThere = FileManager.default.fileExists(atPath: output)
      throw LogError.cannotCreate(
        path: output, reason: isThere ? "there is one already" : "it cannot be written to")
    }
    guard !global.quiet else { return }
    let safe = TextRules.harmless(output)
    Output.wrapped(
      "Created \(safe). Change what differs, then: journal rules check \(safe)", indent: 2)
  }
}

extension RulesTemplate.Kind: ExpressibleByArgument {}
