import ArgumentParser
import JournalCore
import JournalReading
import JournalText
import MatchJournal

/// `journal query`: asks the journal in SQL.
struct QueryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Ask in SQL: results, ties, tables, scorers and events.",
    discussion: """
      Results, ties, tables and scorers are derived for each query from the events of one position \
      (head tells which), so they are never out of date. Goals, cards and the like are the events as \
      they were recorded. Without SQL, all of them are listed with their columns. The exit status is \
      3 if a tie or a competition is left out, because no rules are known for it.

      Examples:
        journal query
        journal query "SELECT team, points FROM tables WHERE pos = 1"
        journal query "SELECT home, count(*) FROM results GROUP BY home" --csv
        journal query - < question.sql
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var separated: SeparatedOption

  @Argument(help: "One statement of SQLite's SQL that only reads; - reads it from standard input.")
  var sql: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    guard let sql = try statement() else { return try await list(journal, session) }
    let view = try await session.view(journal)
    let derived = try await view.relations(namedIn: sql)
    let answer = try await journal.query(sql, in: view, over: derived.relations)
    if let note = derived.genericNote { Output.error(note) }
    if let note = QueryText.leftOut(derived) { Output.error(note) }
    if global.json {
      session.print(Documents.answer(answer, upTo: view.position))
    } else {
      let text = RelationText(answer)
      let lines = separated.isAsked ? text.values(isCommas: separated.csv) : text.lines
      for line in lines {
        Output.line(line)
        try Output.checkIsOpen()
      }
    }
    if !derived.leftOut.isEmpty { throw ExitCode(ExitStatus.partly.rawValue) }
  }

  private func statement() throws -> String? {
    guard sql == "-" else { return sql }
    let bytes = try InputFile.standardInput(limit: 1 << 16)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("bad-sql", "The statement is not UTF-8.")
    }
    return text
  }

  private func list(_ journal: MatchJournal, _ session: Session) async throws {
    let recorded = try await journal.recordedRelations()
    if global.json { return session.print(Documents.relations(recorded)) }
    for line in QueryText.lines(recorded) { Output.text(line) }
  }
}
