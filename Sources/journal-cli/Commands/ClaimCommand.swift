import ArgumentParser
import JournalCore
import JournalReading
import MatchJournal

/// `journal claim`: what a source says otherwise. It changes no result.
struct ClaimCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Record what a source says otherwise; nothing else changes.",
    discussion: """
      The journal's own version stands until somebody rules on the claim (journal ruling). status \
      lists open claims, audit says what each would change. A claim about a score needs no event.

      Examples:
        journal claim e57 --minute 31 --source Marca
        journal claim e57 --player gab --source TASS
        journal claim e62 --own --player "Mantovani" --source "Irish Sun"
        journal claim e63 --never --source AS
        journal claim --score 1-1 --source Marca
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The event in dispute, such as e57.")
  var event: EventReference?

  @Option(name: .shortAndLong, help: "The minute that the source gives: 55, 45+2, ?.")
  var minute: String?

  @Option(name: .long, help: "The period that the source gives.")
  var period: String?

  @Option(name: .shortAndLong, help: "The player whom the source names.")
  var player: String?

  @Option(name: .shortAndLong, help: "The team; for a goal, the team credited.")
  var team: String?

  @Flag(name: .long, help: "The source calls it an own goal.")
  var own = false

  @Option(name: .long, help: "Who made the assist.")
  var assist: String?

  @Option(name: .long, help: "Any other field: KEY=VALUE; KEY= denies it. May be repeated.")
  var set: [String] = []

  @Option(name: .long, help: "The score of the match that the source gives: 1-2.")
  var score: String?

  @Flag(name: .long, help: "The source says that it never happened.")
  var never = false

  @Option(name: .long, help: "Who says so; may be repeated.")
  var source: [String] = []

  mutating func run() async throws {
    let session = Session(global)
    let command = self
    try await session.write { journal in
      var told: StreamName?
      let outcome = try await session.record(journal) { view in
        let words = try command.values().values.sorted() + command.source
        let match = try await view.knowing(words, in: try await session.match(journal, view))
        told = match.history.stream
        let drafts = try journal.drafts(
          claiming: try command.entry(session.author(in: match)), in: match)
        return try await journal.prepare(drafts, seeing: view, match: match)
      }
      try await AppendPrinter(session, outcome).run(to: told)
    }
  }

  private func entry(_ author: Author) throws -> ClaimEntry {
    var entry = ClaimEntry(about: event?.position, sources: source, author: author)
    entry.values = try values()
    entry.score = score
    entry.deniesIt = never
    if minute != nil || period != nil {
      var time = Entry()
      if let period { try time.take(period: period) }
      if let minute { try time.take(minute: minute) }
      entry.time = time
    }
    return entry
  }

  private func values() throws -> [String: String] {
    var values: [String: String] = [:]
    values["player"] = player
    values["team"] = team
    values["assist"] = assist
    if own { values["own"] = "yes" }
    for pair in set {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw Refusal(
          "usage", "--set takes KEY=VALUE.", hint: "For example: --set technique=curling.")
      }
      values[String(parts[0])] = String(parts[1])
    }
    return values
  }
}
