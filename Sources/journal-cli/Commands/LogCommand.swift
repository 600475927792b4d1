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
      Examples:
        journal log
        journal log --type goal
        journal log --all --jsonl
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Only events of this type.")
  var type: String?

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
    if let type {
      let wanted = EventCatalog.standard.resolve(type)?.type.name ?? type
      records = records.filter { $0.envelope.type == wanted }
    }
    if let last { records = Array(records.suffix(max(0, last))) }
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
      Output.line(line(record, match, words, session))
    }
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
