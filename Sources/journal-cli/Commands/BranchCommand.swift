import ArgumentParser
import JournalCore
import MatchJournal

/// `journal branch`: goes on without events that were acknowledged and are gone.
struct BranchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "branch", abstract: "Go on without events that were lost, and say so.",
    discussion: """
      A journal whose end was lost, or that was restored from an older copy, takes no more events: \
      they would get positions that others had. First look for the file that has the lost ones. If it \
      is gone, this command appends an event that says from where on the positions are given anew, \
      and by which root the lost state is known. Checkpoints of that state no longer agree with the \
      journal: tell those who hold them.

      Examples:
        journal branch --reason "disk failed, restored the backup of Saturday"
        journal branch --reason "disk failed" --dry-run
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Why; it stays in the record.")
  var reason: String

  mutating func run() async throws {
    let session = Session(global)
    try await session.write { journal in
      let outcome = try await session.record(journal) { view in
        let draft = try journal.draft(branchingBecause: reason, by: session.author())
        return try await journal.prepare([draft], seeing: view)
      }
      try await AppendPrinter(session, outcome).run()
    }
  }
}
