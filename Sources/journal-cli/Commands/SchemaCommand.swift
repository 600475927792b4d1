import ArgumentParser
import Foundation
import JournalCore
import JournalText
import MatchJournal

/// `journal schema`: prints the JSON Schema of an event type or of a command's document.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "The JSON Schema 2020-12 of events and --json documents.",
    discussion: """
      Examples:
        journal schema goal
        journal schema output/audit
        journal schema --all schemas
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Write all schemas to a folder.")
  var all: String?

  @Argument(help: "A type of event, or output/NAME.")
  var name: String?

  mutating func run() async throws {
    if let all { return try write(to: all) }
    guard let name else {
      for (file, _) in JSONSchema.all { Output.line(String(file.dropLast(5))) }
      return
    }
    let type = EventCatalog.standard.resolve(name)?.type.name
    let wanted = type.map { "events/\($0).json" } ?? "\(name).json"
    guard let found = JSONSchema.all.first(where: { $0.file == wanted }) else {
      let names = EventCatalog.standard.words + JSONSchema.all.map { String($0.file.dropLast(5)) }
      throw Refusal(
        "unknown-type", "There is no schema \"\(TextRules.harmless(name))\".",
        remedy: Nearest.remedy(for: name, among: names) ?? .advice("journal schema lists them."))
    }
    Session(global).print(found.schema)
  }

  private func write(to folder: String) throws {
    guard !folder.isEmpty else { throw Refusal("usage", "Name a folder: --all schemas.") }
    let files = FilesInUse(Session(global))
    let target = try OutputFolder(folder)
    for (file, schema) in JSONSchema.all {
      let path = (folder as NSString).appendingPathComponent(file)
      if let place = try? FilePlace(path) { try files.check(place, named: path) }
      let text = JSONValue.object(schema).canonicalText + "\n"
      try target.write(Array(text.utf8), to: file)
    }
    try target.sync()
    Output.acknowledge("\(target.name) is written")
    Output.line("\(JSONSchema.all.count) schemas written to \(folder).")
  }
}
