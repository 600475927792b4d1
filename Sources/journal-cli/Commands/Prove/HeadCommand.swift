import ArgumentParser
import JournalCore
import JournalProof
import JournalText
import MatchJournal

/// `journal head`: prints the current root of the journal, to be written down elsewhere.
struct HeadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Print the root over all events, to keep elsewhere.",
    discussion: """
      Three lines: the journal's origin, how many events it holds, and the root over them (C2SP \
      tlog-checkpoint, without a signature). Whoever keeps them can tell later whether the journal \
      still begins with those events.

      Examples:
        journal head
        journal head --size 24
        journal head > monday.txt; journal verify --checkpoint monday.txt
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "The root after this many events.")
  var size: Int?

  mutating func run() async throws {
    let session = Session(global)
    let checkpoint = try await session.open(readOnly: true).checkpoint(at: size)
    guard global.json else { return Output.line(String(checkpoint.text.dropLast())) }
    session.print(Documents.head(checkpoint))
  }
}
