import ArgumentParser
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal narrate`: tells a match in words, each sentence with the events it rests on.
struct NarrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "narrate", abstract: "The match in words, each sentence with its events.",
    discussion: """
      Examples:
        journal narrate
        journal narrate rma-leg --cite
        journal narrate --length full --lang es
        journal narrate --format headline
        journal narrate --at 50
        journal narrate --preview
        journal narrate --length full --explain 3
        journal narrate --diff e60
        journal narrate --live
        journal narrate --live --check
        journal narrate liga --round 20
        journal narrate --check
        journal narrate --check --spans report.json --text edited.txt
        journal narrate --length full --publish
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var style: ReportStyle
  @OptionGroup var supposing: SupposingOption

  @Option(name: .long, help: "As at a point in the match: 50, 45+2, HT, FT, e11.")
  var at: String?

  @Flag(name: .long, help: "Name the events behind each sentence.")
  var cite = false

  @Option(
    name: .long, help: "text, markdown, html, football.txt or headline (the result in one line).")
  var format = ReportFormat.text

  @Option(name: .long, help: "Why a sentence is there, by its number from 1.")
  var explain: Int?

  @Option(name: .long, help: "What changed in the report since an event, such as e60.")
  var diff: EventReference?

  @Flag(name: .long, help: "Check every word of the report against the log.")
  var check = false

  @Option(name: .long, help: "With --check: a report as --json printed it.")
  var spans: String?

  @Option(name: .long, help: "With --check: its text, edited by hand.")
  var text: String?

  @Flag(name: .long, help: "With --text: sentences that were left out count too.")
  var strict = false

  @Option(name: .long, help: "A round of a competition in one text: 20, or its name.")
  var round: String?

  @Flag(name: .long, help: "A line for each event, with what was known then.")
  var live = false

  @Flag(name: .long, help: "As before the kick-off: form, table, meetings, needs.")
  var preview = false

  @Flag(name: .long, help: "Record that this report was published.")
  var publish = false

  @Option(name: .long, help: "Reproduce the report that an event published.")
  var published: EventReference?

  @Argument(help: "The match; the current one if not given. With --round: the competition.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    if global.known != nil, publish || published != nil {
      throw Refusal(
        "usage", "A report is published from the whole log.", hint: "Leave out --known.")
    }
    if supposing.isUsed, diff != nil {
      throw Refusal(
        "usage", "--diff compares what was recorded.",
        hint: "Leave out --without, --with and --rules.")
    }
    if supposing.isUsed, publish || published != nil {
      throw Refusal(
        "usage", "A report is published from what was recorded.",
        hint: "Leave out --without, --with and --rules.")
    }
    if at != nil, live || diff != nil || publish || published != nil || round != nil {
      throw Refusal(
        "usage", "--at tells one match as at one point.",
        hint: "Leave out --live, --diff, --publish, --published and --round.")
    }
    if preview, at != nil || live || diff != nil || publish || published != nil || round != nil {
      throw Refusal(
        "usage", "--preview tells one match as before its kick-off.",
        hint: "Leave out --at, --live, --diff, --publish, --published and --round.")
    }
    if publish { return try await publish(session) }
    let journal = try session.open(readOnly: true)
    if let published {
      return print(try await journal.publishedReport(at: published.position), session)
    }
    let view = try await session.view(journal, supposing, of: round == nil ? reference : nil)
    if !global.json { try await session.printSupposition(of: view) }
    if let round { return try await print(round: round, view, journal, session) }
    let name = try await session.name(journal, view, of: reference)
    if live { return try await printLive(view, try await view.match(name), session) }
    if format == .footballText {
      return Output.line(TextRules.harmless(try await view.match(name).footballTextLine))
    }
    var options = preview ? try style.optionsOfLongText : try style.options
    options.moment = preview ? .period(.pre) : try AskedMoment(at).inMatch().moment
    let answer = try await view.ask(.report(of: name, options))
    let (match, report) = (answer.match, answer.report)
    guard !check, spans == nil, text == nil else {
      return try await ReportCheck(match, view, session, at: options.moment)
        .run(report, spans: spans, text: text, isStrict: strict)
    }
    if let explain {
      try await self.explain(explain, of: report, match, view)
    } else if let diff {
      try await printChanges(since: diff.position, to: report, journal)
    } else {
      if global.json { return session.print(Documents.report(report), of: view) }
      print(report, session)
    }
  }

  private func print(_ report: Report, _ session: Session) {
    if global.json { return session.print(Documents.report(report)) }
    for line in format.lines(of: report, citing: cite) { Output.line(line) }
  }
}

// Other questions about a report.
extension NarrateCommand {
  private func print(
    round: String, _ view: JournalView, _ journal: MatchJournal, _ session: Session
  ) async throws {
    let slug = try await session.competition(reference, journal, view)
    guard spans == nil, text == nil else {
      throw Refusal(
        "no-round-text", "A round can be checked only as the journal words it, not as edited.",
        hint: "Leave out --spans and --text: journal narrate --round \(round) --check.")
    }
    let reading = try await view.round(round, of: slug)
    let report = try view.report(on: reading, try style.optionsOfLongText)
    if check { return try ReportCheck.run(report, of: reading, session) }
    if global.json { return session.print(Documents.report(report), of: view) }
    for line in format.lines(of: report, citing: cite) { Output.line(line) }
  }

  private func printLive(_ view: JournalView, _ match: MatchReading, _ session: Session)
    async throws
  {
    let options = try style.optionsOfLongText
    let report = try await view.live(match, options)
    guard spans == nil, text == nil else {
      throw Refusal(
        "no-live-text", "Live lines can be checked only as the journal words them, not as edited.",
        hint: "Leave out --spans and --text: journal narrate --live --check.")
    }
    if check { return try await ReportCheck(match, view, session).run(report, try style.options) }
    if global.json { return session.print(Documents.live(report), of: view) }
    let lines =
      switch format {
      case .markdown: LiveReportText.markdown(report, isCited: cite)
      case .html: LiveReportText.html(report, language: options.language.code, isCited: cite)
      case .text, .headline, .footballText: LiveReportText.lines(report, isCited: cite)
      }
    for line in lines { Output.line(line) }
  }

  private func explain(
    _ number: Int, of report: Report, _ match: MatchReading, _ view: JournalView
  ) async throws {
    let explanation = try Explanation(number, of: report)
    let records = try await view.records(at: explanation.sentence.evidence)
    for line in ExplanationText(explanation, records, match).lines {
      Output.text(TextRules.harmless(lines: line))
    }
  }

  private func printChanges(
    since position: Int, to report: Report, _ journal: MatchJournal
  ) async throws {
    let old = try await journal.report(on: report.match, upTo: position, try style.options)
    for line in ReportChangesText.lines(from: old, to: report, since: position) {
      Output.line(line)
    }
  }

  private func publish(_ session: Session) async throws {
    try await session.write { journal in
      var made: (report: Report, head: Int)?
      let outcome = try await session.record(journal) { view in
        let match = try await session.match(journal, view, named: reference)
        let report = try await view.report(of: match, try style.options)
        made = (report, view.position)
        let draft = try journal.draft(
          publishing: report, of: match, upTo: view.position, by: session.author(in: match))
        return try await journal.prepare([draft], seeing: view, match: match)
      }
      guard let made else { return }
      print(made.report, session)
      guard !outcome.isDry, let position = outcome.records.last?.position else { return }
      Output.error("Published as e\(position), from the log up to e\(made.head).")
    }
  }
}
