import ArgumentParser
import JournalCore
import MatchJournal

/// `journal erase`: erases what a private journal holds of a person.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a person's names and statements, or the texts of an event.",
    discussion: """
      Only in a journal that was started with journal init --private. What was hashed stays, so every \
      proof stays valid; the texts go from the file for good, and read [erased] from then on. Backups \
      made before still hold them.

      Examples:
        journal erase "Gabriel Pires" --reason "request of 2026-03-02"
        journal erase e31 --reason "names a minor"
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Why; it stays in the record, so name nobody.")
  var reason: String

  @Argument(help: "A person, by name or slug, or an event such as e31.")
  var subject: String

  mutating func run() async throws {
    let session = Session(global)
    try await session.write { journal in
      let view = try await journal.view()
      let (positions, person) = try await targets(view, journal)
      if global.dryRun {
        return Output.line("Would erase the texts of \(Self.list(positions)).")
      }
      let erasure = try await journal.erase(
        positions, of: person, reason: reason, by: session.author())
      if global.json { return session.print(Documents.erasure(erasure)) }
      if !global.quiet { report(erasure) }
    }
  }

  private func targets(_ view: JournalView, _ journal: MatchJournal) async throws
    -> ([Int], PersonSlug?)
  {
    if let event = EventReference(argument: subject), subject.hasPrefix("e") {
      return ([event.position], nil)
    }
    guard journal.isPrivate else { throw Refusal.notPrivate }
    let person = try view.person(named: subject)
    let positions = try await journal.erasableEvents(of: person)
    guard !positions.isEmpty else {
      throw Refusal("nothing-to-erase", "Nothing of \(person) is left to erase.")
    }
    return (positions, person)
  }

  private func report(_ erasure: Erasure) {
    Output.line("Erased the texts of \(Self.list(erasure.erased)). Every proof stays valid.")
    if !erasure.others.isEmpty {
      let events = Self.list(erasure.others)
      Output.line("The same words stand in the texts of \(events): journal erase takes them too.")
    }
    if !erasure.mentions.isEmpty {
      let events = Self.list(erasure.mentions)
      Output.line("They stand in the hashed record of \(events), where nothing can take them out.")
    } else if !erasure.isClean {
      Output.line("Somebody still reads an older state: the file is clean after the next write.")
    }
  }

  private static func list(_ positions: [Int]) -> String {
    positions.map { "e\($0)" }.joined(separator: ", ")
  }
}
