import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// The options of a supposition. Nothing of it is written.
struct SupposingOption: ParsableArguments {
  @Option(name: .long, help: "Suppose events had not happened, such as e11,e14; may be repeated.")
  var without: [EventReferences] = []

  @Option(
    name: .customLong("with"),
    help: "Suppose one more event: 'goal -m 90+3 -p ramos'; may be repeated.")
  var added: [String] = []

  @Option(
    name: .long,
    help: "Suppose other rules: an id, a file, or no-TEST to strike one (no-away-goals).")
  var rules: [String] = []

  /// Whether anything is supposed.
  var isUsed: Bool { !without.isEmpty || !added.isEmpty || !rules.isEmpty }

  /// Returns the journal under the supposition; unchanged if nothing is supposed.
  ///
  /// - Parameter match: returns the match of added events that name none themselves.
  func view(
    _ view: JournalView, _ journal: MatchJournal, _ session: Session,
    of match: (JournalView) async throws -> MatchName?
  ) async throws -> JournalView {
    guard isUsed else { return view }
    var entries: [(match: MatchName, entry: EventEntry)] = []
    for text in added {
      let flags = try Self.flags(text)
      let own =
        if let named = flags.global.match {
          try await view.resolve(match: named)
        } else {
          try await match(view)
        }
      guard let own else {
        throw Refusal(
          "no-current-match", "Which match is \"\(TextRules.harmless(text))\" in?",
          hint: "Name the match: --with '\(TextRules.harmless(text)) --match MATCH'.")
      }
      entries.append((own, flags.entry(by: session.author())))
    }
    return try await journal.supposing(
      without: without.flatMap(\.positions), with: entries, rules: try supposedRules, in: view)
  }

  private var supposedRules: Supposition.Rules? {
    get throws {
      guard let name = rules.first else { return nil }
      guard rules.count == 1 else {
        throw Refusal(
          "usage", "--rules names one regulation, or one test to strike.",
          hint:
            "For more changes, write a regulation: journal rules show NAME --json > FILE, then "
            + "--rules FILE."
        )
      }
      if name.hasPrefix("no-") { return .striking(String(name.dropFirst(3))) }
      return .regulation(try AdoptedRegulation(try RulesFile.document(name)))
    }
  }

  private static func flags(_ text: String) throws -> AppendFlags {
    let words = try ShellWords.split(text)
    guard let type = words.first else {
      throw Refusal("usage", "--with needs an event.", hint: "For example: --with 'goal -m 90+3'.")
    }
    let flags = try AppendFlags(Array(words.dropFirst()), try EventForm(type))
    guard !flags.isForStream else {
      throw Refusal(
        "usage", "--with takes an event of a match, not \(flags.form.type.name).",
        hint: "Leave a decision out with --without, or name other rules with --rules.")
    }
    return flags
  }
}
