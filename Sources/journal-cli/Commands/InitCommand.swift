import ArgumentParser
import Foundation
import JournalCore
import MatchJournal

/// `journal init`: starts a journal.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Start a journal here, or in a folder.",
    discussion: """
      A private journal keeps people's names, statements, observations, captions, announcements, \
      tributes and kinds of injury apart from the hashed records, so that they can be erased later. A \
      journal cannot be made private afterwards. Everything else stays in the record for good: name \
      nobody in a reason, a source, a fact or a venue, or with --as.

      Examples:
        journal init
        journal init season --tz Europe/Madrid
        journal init --private --origin records.example.org/youth-cup
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The time zone that times are read in; the machine's if not given.")
  var tz: String?

  @Option(
    name: .long, help: "The name on its checkpoints, such as records.example.org/copa.")
  var origin: String?

  @Flag(
    name: .customLong("private"),
    help: "People's names, and what was said and seen, can be erased later.")
  var isPrivate = false

  @Argument(help: "The folder; created if it does not exist.")
  var folder: String?

  mutating func run() async throws {
    let zone = try tz.map { name throws in
      guard let zone = TimeZone(identifier: name) else {
        throw Refusal(
          "usage", "There is no time zone \"\(TextRules.harmless(name))\".",
          hint: "For example: Europe/Madrid.")
      }
      return zone
    }
    let path = try JournalFile.path(in: folder, global)
    let journal = try MatchJournal.create(
      at: path, origin: origin, isPrivate: isPrivate, timeZone: (zone ?? .current).identifier)
    try await journal.settle()
    Output.acknowledge("\(TextRules.harmless(path)) is created")
    if !global.quiet {
      Output.text("Created \(TextRules.harmless(path)). Next: journal match new \"Home v Away\"")
    }
  }
}
