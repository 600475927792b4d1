import ArgumentParser
import Foundation
import JournalCore
import MatchJournal

/// `journal init`: starts a journal.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Start a journal here, or in a folder.",
    discussion: "Examples:\n  journal init\n  journal init season --tz Europe/Madrid")

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The time zone that times are read in; the machine's if not given.")
  var tz: String?

  @Argument(help: "The folder; it is made where there is none.")
  var folder: String?

  mutating func run() async throws {
    let zone = try tz.map { name throws in
      guard let zone = TimeZone(identifier: name) else {
        throw Refusal(
          "usage", "no time zone \"\(TextRules.harmless(name))\".", hint: "Such as Europe/Madrid.")
      }
      return zone
    }
    let path = try JournalFile.path(in: folder, global)
    let journal = try MatchJournal.create(at: path)
    try await journal.set("tz", to: (zone ?? .current).identifier)
    try await journal.settle()
    if !global.quiet {
      Output.line("Created \(TextRules.harmless(path)). Next: journal match new \"Home v Away\"")
    }
  }
}
