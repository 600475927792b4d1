import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal append`: one event from flags, or many from standard input.
struct AppendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "append",
    abstract: "Append an event; its flags depend on its type.",
    usage: "journal append TYPE [options]   |   journal append - < events.jsonl",
    discussion: """
      Examples:
        journal append goal --minute 55 --player "Gabriel Pires"
        journal append booing --crowd home
        journal append yellow -m 45+2 -p tito

      journal append TYPE --help shows a type's flags; journal events lists all types.
      """)

  @Argument(parsing: .captureForPassthrough)
  var words: [String] = []

  mutating func run() async throws {
    guard let type = words.first else {
      throw Refusal(
        "usage", "append needs a type of event.", remedy: .lookAtTypes(allowsOwn: false))
    }
    if type == "--help" || type == "-h" {
      return Output.line(HelpPage.folded(Self.helpMessage(columns: HelpPage.columns)))
    }
    // Options may precede the type, as in every command.
    let ordered = Self.typeFirst(words)
    guard let word = ordered.first, !word.hasPrefix("-") || word == "-" else {
      throw Refusal(
        "usage", "append needs a type of event.", remedy: .lookAtTypes(allowsOwn: false))
    }
    if word == "-" { return try await appendInput(Array(ordered.dropFirst())) }
    let form = try EventForm(word)
    if ordered.contains("--help") || ordered.contains("-h") {
      return Output.line(EventHelp.text(form.type, word))
    }
    let flags = try AppendFlags(Array(ordered.dropFirst()), form)
    try await append(flags)
  }

  private static func typeFirst(_ words: [String]) -> [String] {
    var leading: [String] = []
    var rest = words[...]
    while let word = rest.first, word.hasPrefix("-"), word != "-" {
      leading.append(rest.removeFirst())
      if AppendFlags.isValued(word), let value = rest.popFirst() { leading.append(value) }
    }
    guard let type = rest.popFirst() else { return leading }
    return [type] + leading + rest
  }

  private func append(_ flags: AppendFlags) async throws {
    let session = Session(flags.global)
    if flags.isForStream { return try await appendToStream(flags, session) }
    try await session.writeToMatch(ifHead: flags.head) { journal, match, view in
      var author = session.author(in: match)
      let isWhistle = match.clock.open == nil && flags.form.type.setting == .whistle
      if isWhistle, session.isToday(match) { author.via = .live }
      return try await journal.prepare(
        flags.entry(by: author), in: match, seeing: view, again: flags.isAgain)
    }
  }

  private func appendToStream(_ flags: AppendFlags, _ session: Session) async throws {
    let find = { (view: JournalView) async throws -> StreamReading in
      if flags.form.type.setting == .registry { return try await view.stream(.registry) }
      if let word = flags.competition { return try await view.competition(named: word) }
      if let tie = flags.form.values["tie"], flags.form.type.setting.isRuling {
        return try await view.competition(ofTie: tie)
      }
      return try await view.stream(try await Self.named(flags.form, view))
    }
    try await session.writeToStream(ifHead: flags.head, find) { journal, stream in
      var entry = flags.entry(by: session.author())
      entry.form.mint(in: stream.directory)
      return try journal.drafts(for: entry, in: stream)
    }
  }

  /// Returns the stream of the competition that a competition's event names.
  private static func named(_ form: EventForm, _ view: JournalView) async throws -> StreamName {
    guard let word = form.values["competition"] else {
      let known = try await view.directory().competitions.keys.map(\.text).sorted()
      throw Refusal(
        "missing-field", "\(form.type.name) needs --competition.",
        hint: known.isEmpty ? nil : "Known: \(known.prefix(8).joined(separator: ", ")).")
    }
    guard let slug = CompetitionSlug(word) else {
      throw Refusal(
        "bad-value", "--competition \"\(TextRules.harmless(word))\" is not a slug.",
        hint: "For example: \(SlugMint.fold(word)).")
    }
    return .competition(slug)
  }

  // MARK: - Many events

  private func appendInput(_ words: [String]) async throws {
    let global = try GlobalOptions.parse(words.filter { $0 != "--jsonl" })
    try global.check(for: Self.self)
    let session = Session(global)
    // In a pipe nothing is what a filter lets through on a quiet day, and no failure.
    _ = try await LinesForm(name: "standard input", isVerbose: false, showsProgress: false)
      .run(.standardInput, session)
  }
}
