import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal log`: the raw log, newest last.
struct LogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "The raw log in order of entry, newest last.",
    discussion: """
      --by shows what one recorder entered, --since what came after a time or an event. --player \
      shows the events that name a person, whatever the name was corrected to, and what acts on them.

      Examples:
        journal log
        journal log --type goal
        journal log --since 22:05 --by asha
        journal log --all --player "Gabriel Pires"
        journal log --all --jsonl
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Only events of this type.")
  var type: String?

  @Option(name: .long, help: "Only events recorded after a time or an event: 22:05, 10m, e12.")
  var since: String?

  @Option(name: .long, help: "Only events that name this person, and what acts on them.")
  var player: String?

  @Flag(name: .long, help: "Newest first.")
  var reverse = false

  @Option(name: .customShort("L"), help: "Only this many events, the latest.")
  var last: Int?

  @Flag(name: .long, help: "The whole journal, not just one match.")
  var all = false

  @Flag(name: .long, help: "Print one JSON object per line.")
  var jsonl = false

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let match = all ? nil : try await session.match(journal, view, named: reference)
    var records = try await records(view, match)
    let directory = if let match { match.directory } else { try await view.directory() }
    let words = EventWords(match?.stream ?? StreamHistory(records), directory)
    let all = records.count
    try checkType(among: records)
    let search = try await search(journal, view)
    records = search.found(in: records, directory) { match?.stream.effective($0) ?? $0.draft }
    if records.isEmpty, all > 0, !global.quiet {
      Output.error("None of \(all) events is such a one.")
    }
    if let last { records = Array(records.suffix(max(0, last))) }
    if reverse { records.reverse() }
    let documents = { (record: Record) in
      match.map { Documents.event(record, in: $0) } ?? Documents.event(record)
    }
    if global.json {
      return session.print(Documents.log(records, of: match))
    }
    if jsonl {
      for record in records {
        try Output.checkIsOpen()
        session.print(documents(record))
      }
      return
    }
    for record in records {
      try Output.checkIsOpen()
      Output.text(line(record, match, words, session))
    }
  }

  /// Refuses a type that neither the vocabulary nor the log knows.
  private func checkType(among records: [Record]) throws(Refusal) {
    guard let type, EventCatalog.standard.resolve(type) == nil else { return }
    let there = Set(records.map(\.envelope.type))
    guard !there.contains(type) else { return }
    let known = EventCatalog.standard.types.map(\.name)
    throw Refusal(
      "no-type", "There is no type of event \"\(TextRules.harmless(type))\".",
      remedy: Nearest.remedy(for: type, among: known)
        ?? .advice(
          "These events are of: \(TextRules.harmless(there.sorted().joined(separator: ", "))). "
            + "journal events lists all types."))
  }

  /// Returns what is searched for.
  private func search(_ journal: MatchJournal, _ view: JournalView) async throws -> LogSearch {
    var search = LogSearch(recorder: global.recorder)
    search.type = type.map { EventCatalog.standard.resolve($0)?.type.name ?? $0 }
    search.person = if let player { try await view.person(named: player) } else { nil }
    guard let since else { return search }
    do {
      search.after = try await journal.position(known: KnownTime(since)).position
    } catch let refusal as Refusal where refusal.code == "nothing-known" {
      search.after = 0
    }
    return search
  }

  private func records(_ view: JournalView, _ match: MatchReading?) async throws -> [Record] {
    if let match { return match.stream.records }
    var records: [Record] = []
    while case let next = try await view.snapshot.read(
      from: (records.last?.position ?? 0) + 1, limit: 1000), !next.isEmpty
    {
      records += next
    }
    return records
  }

  private func line(
    _ record: Record, _ match: MatchReading?, _ words: EventWords, _ session: Session
  ) -> String {
    let format = match?.format ?? .standard
    var text = words.text(of: record.draft)
    if match?.stream.isWithdrawn(record) == true { text += " (taken back)" }
    if match?.stream.standing.corrections[record.position] != nil { text += " (corrected)" }
    return EventLine(
      position: record.position, label: record.draft.label(in: format), text: text, score: nil
    ).render(session.style)
  }
}
