import ArgumentParser
import Foundation
import JournalCore
import JournalReading
import JournalText
import MatchJournal

/// `journal erase`: erases what a private journal holds of a person.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a person's names and statements, or the texts of an event.",
    discussion: """
      Only in a journal that was started with journal init --private. What was hashed stays, so every \
      proof stays valid; the texts go from the file for good, and read [erased] from then on. Backups \
      made before still hold them. Shows first what goes and which texts that stay name the same person, \
      and asks; without a terminal to ask on it needs -y.

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
      if !global.quiet { Output.line("Nothing erased.") }
    }
  }

  private func erase(_ session: Session) async throws {
    try await session.write { journal in
      let view = try await journal.view()
      let (positions, person) = try await targets(view, journal)
      let plan = try await journal.plan(erasing: positions, of: person)
      if global.dryRun || !yes { show(plan, session) }
      if global.dryRun { return }
      if !yes { try ask() }
      let erasure = try await journal.erase(
        positions, of: person, reason: reason, by: session.author())
      if global.json { return session.print(Documents.erasure(erasure)) }
      if !global.quiet { report(erasure, plan) }
    }
  }

  /// - Throws: `Declined`; `Refusal` where nobody is there to be asked.
  private func ask() throws {
    guard isatty(STDIN_FILENO) != 0 else {
      throw Refusal(
        "usage", "erasing is for good, and this is not a terminal to ask on.",
        hint: "Add -y to erase, or -n to look.")
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
    let person = try view.person(named: subject)
    let positions = try await journal.erasableEvents(of: person)
    guard !positions.isEmpty else {
      throw Refusal("nothing-to-erase", "Nothing of \(person) is left to erase.")
    }
    return (positions, person)
  }

  // MARK: - What is said

  private func show(_ plan: ErasurePlan, _ session: Session) {
    if global.json { return session.print(Documents.erasurePlan(plan)) }
    guard !global.quiet else { return }
    let verb = global.dryRun ? "Would erase" : "To erase"
    Output.line("\(verb) the texts of \(Self.list(plan.erases.map(\.position))):")
    for texts in plan.erases { Output.line(Self.row(texts)) }
    show(staying: plan)
  }

  /// The texts that name the person still: whoever asked to be forgotten is told by them too.
  private func show(staying plan: ErasurePlan) {
    for isErasable in [true, false] {
      let texts = plan.stays.filter { $0.isErasable == isErasable }
      guard !texts.isEmpty else { continue }
      Output.line(
        Wrap.text(
          isErasable
            ? "Texts that stay and may name them; journal erase takes them one by one:"
            : "Texts in the hashed record that may name them, where nothing can take them out:"))
      for text in texts.prefix(20) { Output.line(Self.row(text)) }
      if texts.count > 20 { Output.line("  and \(texts.count - 20) more") }
    }
  }

  private static func row(_ texts: ErasurePlan.Texts) -> String {
    let lead = "  " + Columns.pad("e\(texts.position)", 6) + " "
    return Wrap.text("\(lead)\(texts.type): \(texts.fields.joined(separator: ", "))", indent: 9)
  }

  private func report(_ erasure: Erasure, _ plan: ErasurePlan) {
    Output.line("Erased the texts of \(Self.list(erasure.erased)). Every proof stays valid.")
    show(staying: plan)
    if erasure.mentions.isEmpty, !erasure.isClean {
      Output.line("Somebody still reads an older state: the file is clean after the next write.")
    }
  }

  private static func list(_ positions: [Int]) -> String {
    positions.map { "e\($0)" }.joined(separator: ", ")
  }
}
