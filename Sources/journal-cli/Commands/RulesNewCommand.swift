import ArgumentParser
import Foundation
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal rules new`: writes a regulation to start from.
struct RulesNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a draft regulation to start from.",
    discussion: """
      On a terminal it asks what decides, and writes a regulation with its cases: results that must \
      come out. With --kind it writes a plain draft, with notes on what can be changed. An existing \
      file is never overwritten.

      Examples:
        journal rules new spring-cup-2026 -o spring-cup.json
        journal rules new spring-cup-2026 --kind groups -o spring-cup.json
        journal rules check spring-cup.json
        journal rules use --file spring-cup.json
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id; the title is made from it too.")
  var id: String?

  @Option(name: .long, help: "cup: ties; league: one table; groups: groups, then ties.")
  var kind: RegulationTemplate.Kind?

  @Flag(name: .long, help: "Ask what decides; answers are lines of standard input.")
  var ask = false

  @Option(name: .shortAndLong, help: "The file; standard output if not given.")
  var output: String?

  mutating func run() async throws {
    if ask && kind != nil { throw Refusal("usage", "--ask asks for the kind too.") }
    if ask || (kind == nil && isatty(STDIN_FILENO) != 0) { return try await writeAnswers() }
    let kind = kind ?? .cup
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

  /// Asks, checks what the answers make, and writes it with its cases.
  private func writeAnswers() async throws {
    let name = id ?? "our-competition"
    let title = try RegulationTemplate.title(of: name)
    let files = FilesInUse(Session(global))
    let target = try OutputFile(output, sparing: files)
    let cases = try OutputFile(output.map { Self.cases(beside: $0) }, sparing: files)
    for path in [output, output.map { Self.cases(beside: $0) }] {
      guard let path, path != "-", FileManager.default.fileExists(atPath: path) else { continue }
      throw LogError.cannotCreate(at: TextRules.harmless(path), reason: "it already exists")
    }
    let draft = try RulesQuestions().draft
    let document = draft.document(id: name, title: title)
    let results = draft.cases(id: name)
    let outcomes = try await RegulationCases(results).outcomes(under: document)
    guard let target, let cases, !global.dryRun else {
      return Output.bytes(Array(RegulationLayout.text(document).utf8))
    }
    try target.create(Array(RegulationLayout.text(document).utf8))
    try cases.create(Array(RegulationLayout.text(results).utf8))
    guard !global.quiet else { return }
    for line in RegulationCheckText.lines(try Regulation(document), in: target.name)
      + RegulationCheckText.lines(of: outcomes)
    {
      Output.line(line)
    }
    Output.wrapped(
      "Created \(target.name) and \(cases.name). Name the sources, add real results, then: journal "
        + "rules check \(target.name) --cases \(cases.name)", indent: 2)
  }

  private static func cases(beside path: String) -> String {
    (path.hasSuffix(".json") ? String(path.dropLast(5)) : path) + ".cases.json"
  }
}
