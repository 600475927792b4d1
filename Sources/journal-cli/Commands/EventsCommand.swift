import ArgumentParser
import JournalCore
import JournalText
import MatchJournal

/// `journal events`: the vocabulary.
struct EventsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "The types of event, with an example of each.",
    discussion: "Examples:\n  journal events\n  journal events goal")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "One type.")
  var type: String?

  mutating func run() async throws {
    let session = Session(global)
    if global.json { return session.print(Documents.vocabulary()) }
    if let type {
      let form = try EventForm(type)
      Output.line(EventHelp.text(form.type, form.type.name))
      Output.line()
      Output.line("Example: \(JSONValue.object(form.type.sample.data).canonicalText)")
      return
    }
    for type in EventCatalog.standard.types {
      let names = type.aliases.map(\.name).filter { $0.count > 2 }
      let also = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
      Output.line(Wrap.entry(type.name, type.summary + also, column: 23))
    }
  }
}
