import ArgumentParser
import Foundation
import JournalCore
import JournalReading
import JournalText
import MatchJournal

/// `journal erase`: erases what a private journal holds about a person.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a person's names and statements, or the texts of an event.",
    discussion: """
      Works only in a journal started with journal init --private. What was hashed stays, so every \
      proof remains valid; the texts leave the file for good, and read [erased] from then on. First \
      shows what goes, which of the texts that stay name the same person, and what else remains and \
      why (earlier backups, slugs, ids of imports, digests), then asks; without a terminal to ask on, \
      it needs -y.

      Examples:
        journal erase "Gabriel Pires" --reason "request of 2026-03-02" -y
        journal erase "Gabriel Pires" --reason "request of 2026-03-02" --dry-run
        journal erase e31 --reason "names a minor"
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Why; it stays in the record, so name nobody.")
  var reason: String

  @Flag(name: .shortAndLong, help: "Erase without asking.")
  var yes = false

  @Argument(help: "A person, by name or slug, or an event such as e31.")
  var subject: String

  mutating func run() async throws {
    do {
      try await erase(Session(global))
    } catch is Declined {
      if !global.quiet { Output.text("Nothing erased.") }
    }
  }

  private func erase(_ session: Session) async throws {
    try await session.write { journal in
      let view = try await journal.view()
      let (positions, person) = try await targets(view, journal)
      if let person, !global.quiet, !global.json {
        Output.error(ErasureText.found(person, try await view.directory()))
      }
      let plan = try await journal.plan(erasing: positions, of: person)
      let text = ErasureText(plan)
      if global.dryRun || !yes { show(plan, text, session) }
      if global.dryRun { return }
      if !yes { try ask() }
      let erasure = try await journal.erase(
        positions, of: person, reason: reason, by: session.author())
      if global.json { return session.print(Documents.erasure(erasure, plan)) }
      if !global.quiet { text.lines(of: erasure).forEach { Output.text($0) } }
    }
  }

  /// Asks for confirmation.
  ///
  /// - Throws: `Declined` if the answer is no; `Refusal` if there is no terminal to ask on.
  private func ask() throws {
    guard isatty(STDIN_FILENO) != 0 else {
      throw Refusal(
        "usage", "Erasing cannot be undone, and there is no terminal to ask on.",
        hint: "Add -y to erase, or -n to see what would go.")
    }
    Output.error("Nothing erased yet. Erase these texts for good? [y]es, [N]o:")
    guard readLine()?.lowercased().first == "y" else { throw Declined() }
  }

  private func targets(_ view: JournalView, _ journal: MatchJournal) async throws
    -> ([Int], PersonSlug?)
  {
    if let event = EventReference(argument: subject), subject.hasPrefix("e") {
      return ([event.position], nil)
    }
    guard journal.isPrivate else { throw Refusal.notPrivate }
    let person = try await view.person(named: subject)
    let positions = try await journal.erasableEvents(of: person)
    guard !positions.isEmpty else {
      throw Refusal("nothing-to-erase", "Nothing of \(person) is left to erase.")
    }
    return (positions, person)
  }

  private func show(_ plan: ErasurePlan, _ text: ErasureText, _ session: Session) {
    if global.json { return session.print(Documents.erasurePlan(plan)) }
    guard !global.quiet else { return }
    for line in text.lines(isDry: global.dryRun) { Output.text(line) }
  }
}
