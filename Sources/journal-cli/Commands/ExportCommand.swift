import ArgumentParser
import Foundation
import JournalCore
import MatchJournal

/// `journal export`: records as JSON Lines, byte for byte.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the records as JSON Lines, byte for byte.",
    discussion: "Examples:\n  journal export -o season.jsonl\n  journal export rma-leg")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "The file; the standard output if not given.")
  var output: String?

  @Argument(help: "One match; the whole journal if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let stream = try await stream(journal)
    guard let output else {
      try await journal.export(stream) { Output.bytes($0) }
      return
    }
    guard FileManager.default.createFile(atPath: output, contents: nil),
      let file = FileHandle(forWritingAtPath: output)
    else { throw LogError.cannotCreate(path: output, reason: "it cannot be written to") }
    do {
      try await journal.export(stream) { try file.write(contentsOf: $0) }
      try file.close()
    } catch let error as CocoaError {
      throw LogError.failed(path: output, reason: error.localizedDescription)
    }
  }

  private func stream(_ journal: MatchJournal) async throws -> StreamName? {
    guard let named = reference ?? global.match else { return nil }
    let current = try journal.setting("match")
    return try await journal.view().resolve(match: named, current: current).stream
  }
}
