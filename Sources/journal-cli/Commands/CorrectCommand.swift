import ArgumentParser
import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// `journal correct`: corrects an event; the old value stays visible.
struct CorrectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Correct an event, or disallow a goal.",
    discussion: """
      Examples:
        journal correct e12 --minute 56
        journal correct e7 --player gab --reason "wrong scorer"
        journal correct e12 --strike offside --ruled-by VAR -m 57
        journal correct e12 --set technique=curling
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The event, such as e12.")
  var event: EventReference

  @Option(name: .shortAndLong, help: "The minute: 55, 45+2, ?.")
  var minute: String?

  @Option(name: .long, help: "The period.")
  var period: String?

  @Option(name: .shortAndLong, help: "The player.")
  var player: String?

  @Option(name: .shortAndLong, help: "The team; for a goal, the team credited.")
  var team: String?

  @Option(name: .long, help: "Who made the assist.")
  var assist: String?

  @Option(name: .long, help: "Words such as header,free-kick.")
  var how: String?

  @Option(name: .long, help: "The text.")
  var text: String?

  @Option(name: .long, help: "Any other field: KEY=VALUE; KEY= removes it. May be repeated.")
  var set: [String] = []

  @Option(name: .long, help: "Disallow a goal: offside, handball, foul, ball-out, other.")
  var strike: String?

  @Flag(name: .long, help: "Take a strike back; by VAR, with -m and --ruled-by VAR.")
  var restore = false

  @Option(name: .customLong("ruled-by"), help: "Who ruled: referee, assistant, VAR.")
  var ruler: String?

  @Flag(name: .long, help: "The ruling came in a period that has ended.")
  var late = false

  @Option(name: .long, help: "Why.")
  var reason: String?

  mutating func run() async throws {
    let session = Session(global)
    let command = self
    try await session.write { journal in
      var told: StreamName?
      let outcome = try await session.record(journal) { view in
        let record = try await view.snapshot.record(at: command.event.position)
        if let name = record?.stream, name.category != .match {
          told = name
          let draft = try command.draft(journal, try await view.stream(name), session.author())
          return try await journal.prepare([draft], seeing: view)
        }
        let words = try command.values(nil).values.sorted()
        let match = try await view.knowing(words, in: try await session.match(journal, view))
        told = match.history.stream
        let drafts = try command.drafts(journal, match, session.author(in: match))
        return try await journal.prepare(drafts, seeing: view, match: match)
      }
      try await AppendPrinter(session, outcome).run(to: told)
    }
  }

  private func drafts(_ journal: MatchJournal, _ match: MatchReading, _ author: Author) throws
    -> [Draft]
  {
    if let strike {
      return try journal.draft(
        striking: event.position, in: match, reason: strike, by: ruler, time: try time() ?? Entry(),
        author: author)
    }
    if restore {
      return try restored(journal, match, author)
    }
    return try journal.draft(
      correcting: event.position, in: match,
      values: try values(match.stream.record(at: event.position)), time: try time(),
      reason: reason, by: author)
  }

  /// Without a time the strike was a mistake of the desk; VAR gives a goal at a minute.
  private func restored(_ journal: MatchJournal, _ match: MatchReading, _ author: Author)
    throws(Refusal) -> [Draft]
  {
    guard let time = try time() else {
      guard ruler == nil else {
        throw Refusal(
          "usage", "A ruling by which a goal counts again has a minute.",
          hint: "Add -m; without --ruled-by and -m the strike is undone as a mistake of yours.")
      }
      return try journal.drafts(restoring: event.position, in: match, by: author)
    }
    guard ruler?.lowercased() == "var" else {
      throw Refusal(
        "usage", "Nobody but VAR makes a goal count again at a minute.",
        hint: "Add --ruled-by VAR; without -m the strike is undone as a mistake of yours.")
    }
    return try journal.drafts(giving: event.position, in: match, time: time, by: author)
  }

  private func draft(_ journal: MatchJournal, _ stream: StreamReading, _ author: Author) throws
    -> Draft
  {
    guard strike == nil, !restore, try time() == nil else {
      throw Refusal(
        "usage",
        "e\(event.position) is not an event of a match, so it has no minute and cannot be "
          + "struck out."
      )
    }
    let values = try values(stream.history.record(at: event.position))
    return try journal.draft(
      correcting: event.position, in: stream, values: values, reason: reason, by: author)
  }

  private func values(_ record: Record?) throws -> [String: String] {
    var values: [String: String] = [:]
    values["player"] = player
    values["team"] = team
    values["assist"] = assist
    values["text"] = text
    for pair in set {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw Refusal(
          "usage", "--set takes KEY=VALUE.", hint: "For example: --set technique=curling.")
      }
      values[String(parts[0])] = String(parts[1])
    }
    guard let record else { return values }
    if let how {
      values.merge(try EventForm.placing(how, for: record.envelope.type)) { _, new in new }
    }
    try check(values, record)
    return values
  }

  private func check(_ values: [String: String], _ record: Record) throws(Refusal) {
    let known = EventCatalog.standard[record.envelope.type]?.fields.map(\.key) ?? []
    for key in values.keys.sorted() where !known.contains(key) {
      throw Refusal(
        "bad-value", "\(record.envelope.type) has no \"\(TextRules.harmless(key))\".",
        remedy: Nearest.remedy(for: key, among: known)
          ?? .advice("It has \(known.joined(separator: ", "))."))
    }
  }

  private func time() throws(Refusal) -> Entry? {
    guard minute != nil || period != nil || late else { return nil }
    var entry = Entry(isLate: late)
    if let period { try entry.take(period: period) }
    if let minute { try entry.take(minute: minute) }
    return entry
  }
}
