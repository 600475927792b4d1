import ArgumentParser
import Foundation
import JournalCore
import JournalRules
import MatchJournal

/// `journal rules`: the regulations.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, show and adopt regulations.",
    subcommands: [RulesListCommand.self, RulesShowCommand.self, RulesUseCommand.self])
}

/// `journal rules list`: the regulations that come with the program.
struct RulesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the regulations that come with the program.")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    if global.json { return session.print(Documents.rules()) }
    for id in RegulationLibrary.ids {
      guard let document = RegulationLibrary.documents[id] else { continue }
      Output.line("\(id)  \(try Regulation(document).title)")
    }
  }
}

/// `journal rules show`: the text of a regulation.
struct RulesShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the text of a regulation.",
    discussion: "Examples:\n  journal rules show copa-del-rey-2017-18")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its id or a part of it, or a file.")
  var name: String

  mutating func run() async throws {
    Session(global).print(try RulesFile.document(name))
  }
}

/// `journal rules use`: a competition adopts a regulation.
struct RulesUseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Adopt a regulation.",
    discussion: """
      The whole text goes into the log, so a replay in years applies what was in force.

      Examples:
        journal rules use copa-del-rey-2017-18
        journal rules use our-cup.json --competition spring-cup-2026
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its id or a part of it, or a file.")
  var name: String

  @Option(name: .long, help: "The slug of the competition; made of the title if not given.")
  var competition: String?

  mutating func run() async throws {
    let session = Session(global)
    let document = try RulesFile.document(name)
    let slug = try competition.map { text throws in
      guard let slug = CompetitionSlug(SlugMint.fold(text)) else {
        throw Refusal("usage", "\"\(TextRules.harmless(text))\" cannot be a competition's slug.")
      }
      return slug
    }
    try await session.write { journal in
      let drafts = try await journal.drafts(
        adopting: document, for: slug, by: session.author())
      let prepared = try await journal.prepare(drafts)
      if !session.options.dryRun { try await journal.append(prepared) }
      AppendPrinter(session, prepared).rules(try Regulation(document))
    }
  }
}

/// Regulations by name or from a file.
enum RulesFile {
  /// The document that a name means.
  ///
  /// - Throws: `Refusal` where there is none, or the file is not one.
  static func document(_ name: String) throws -> JSONObject {
    if let document = RegulationLibrary.document(named: name) { return document }
    guard FileManager.default.fileExists(atPath: name),
      let data = FileManager.default.contents(atPath: name)
    else {
      throw Refusal(
        "no-rules", "No regulation \"\(TextRules.harmless(name))\", and no file of that name.",
        hint: Nearest.hint(for: name, among: RegulationLibrary.ids)
          ?? "journal rules list shows those that come with the program.")
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: [UInt8](data), limits: .document)
    } catch {
      throw Refusal("malformed-json", "\(name): \(error).")
    }
    guard let document = value.object else {
      throw Refusal("bad-regulation", "\(name) is not a JSON object.")
    }
    _ = try Regulation(document)
    return document
  }
}
