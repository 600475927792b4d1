import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import MatchJournal

/// Says what was written: each event on its line, the score, and the verdict where it changed.
///
/// Every position is the one that the log gave the event.
struct AppendPrinter {
  private let session: Session
  private let outcome: Outcome

  private var isDry: Bool { outcome.isDry }

  init(_ session: Session, _ outcome: Outcome) {
    self.session = session
    self.outcome = outcome
  }

  /// Prints what became of a match.
  ///
  /// - Parameter view: the journal as it was before, for the other legs of the tie.
  func run(_ before: MatchReading, in view: JournalView) async throws {
    let stream = before.history.stream
    guard let after = after(before) else { return }
    let old = try await view.tie(of: before)
    let tie = try await view.tie(of: after)
    let beside = try await besides(stream, in: view)
    if session.options.json { return document(match: after, tie: tie) }
    guard !session.options.quiet else { return }
    if isDry, let first = outcome.records.first(where: { $0.stream == stream }) {
      Output.line(
        "Would append to \(after.shortForm) as e\(first.position) (nothing written):")
    }
    printLines(after, stream, beside)
    if let tie { printVerdict(tie, old, before, after) }
    printDoubts()
  }

  /// Prints what became of whatever was written to: a match, the registry, a competition, or several.
  ///
  /// - Parameter view: the journal as it was before.
  func run(in view: JournalView) async throws {
    let streams = outcome.records.map { $0.stream }
    if let match = view.matches.first(where: { streams.contains($0.stream) }) {
      return try await run(try await view.match(match), in: view)
    }
    guard let first = streams.first else { return }
    try run(try await view.stream(first), try await besides(first, in: view))
  }

  /// The match with what was written to it; nil if nothing was.
  private func after(_ before: MatchReading) -> MatchReading? {
    let stream = before.history.stream
    guard let history = outcome.histories[stream] else { return nil }
    return MatchReading(
      slug: before.slug, shortForm: before.shortForm, scheduled: before.scheduled,
      stream: StreamHistory(before.stream.records + outcome.news(of: stream)),
      history: history, directory: outcome.directory, regulation: before.regulation)
  }

  private func printDoubts() {
    for doubt in outcome.doubts { Output.error(Wrap.text("note: \(doubt)", indent: 6)) }
  }

  /// What was taken back in other streams, in words, by position.
  private func besides(_ stream: StreamName, in view: JournalView) async throws -> [Int: String] {
    var found: [Int: String] = [:]
    for record in outcome.records where record.stream != stream && record.retracted != nil {
      let held = try await view.stream(record.stream).history.records
      let words = EventWords(
        StreamHistory(held + outcome.news(of: record.stream)), outcome.directory)
      found[record.position] = words.text(of: record.draft)
    }
    return found
  }

  private func printLines(
    _ match: MatchReading, _ stream: StreamName, _ beside: [Int: String]
  ) {
    let words = EventWords(match)
    let timeline = match.projection(Timeline.self)
    let scores = Dictionary(
      timeline.entries.map { ($0.fact.position, $0.score) }, uniquingKeysWith: { _, last in last })
    let total = match.scoreboard().value.total
    for record in outcome.records {
      let draft = record.draft
      guard record.stream == stream else {
        printBeside(record, beside[record.position] ?? words.text(of: draft))
        continue
      }
      let isActing = draft.event.setting == .housekeeping
      let score = isActing ? total : scores[record.position] ?? total
      let line = EventLine(
        position: isDry ? nil : record.position,
        label: draft.label(in: match.format), text: words.text(of: draft),
        score: draft.event.setting.isRuling ? nil : score)
      Output.line(line.render(session.style))
    }
  }

  /// What came with the events of another stream: who is new, or was taken back with them.
  private func printBeside(_ record: Record, _ text: String) {
    guard record.retracted == nil else {
      return Output.error(Wrap.text("Also e\(record.position): \(text)", indent: 5))
    }
    Output.error(Wrap.text("New: \(text) (e\(record.position)).", indent: 5))
  }

  /// The verdict is said when it changed, and when it became final.
  private func printVerdict(
    _ tie: TieReading, _ old: TieReading?, _ before: MatchReading, _ after: MatchReading
  ) {
    let verdict = tie.verdict
    if let old = old?.verdict, old.agrees(with: verdict), old.aggregate == verdict.aggregate {
      return
    }
    var line = TieWords(tie).change
    let goals = (before.scoreboard().value.total, after.scoreboard().value.total)
    if goals.1.home + goals.1.away < goals.0.home + goals.0.away, let old,
      let winner = old.verdict.winner, winner != verdict.winner
    {
      line += " Was: \(old.title(winner))."
    }
    Output.line(EventLine.note(session.style.verdict(TextRules.harmless(line))))
  }

  /// Prints a match that was set up: `e2-e6  match ...`, then its goals and its score.
  func setUp(_ match: MatchReading) {
    let records = outcome.records
    guard !session.options.quiet, let first = records.first?.position else { return }
    let words = EventWords(match)
    let shown = records.filter { record in
      if case .goal = record.event { return true }
      if case .scoreDeclared = record.event { return true }
      return false
    }
    let last = shown.first.map { $0.position - 1 } ?? records.last?.position ?? first
    let range = first == last ? "e\(first)" : "e\(first)-e\(last)"
    let leg = match.scheduled.tie.map { ", leg \(match.scheduled.leg ?? 1) of \($0)" } ?? ""
    let text = "\(match.shortForm): \(match.title(.home)) v \(match.title(.away))\(leg)"
    Output.wrapped(Columns.pad(range, 6) + " match  " + TextRules.harmless(text), indent: 14)
    let timeline = match.projection(Timeline.self)
    for record in shown {
      let score = timeline.entries.first { $0.fact.position == record.position }?.score
      let line = EventLine(
        position: record.position, label: record.draft.label(in: match.format),
        text: words.text(of: record.draft), score: score)
      Output.line(line.render(session.style))
    }
    printDoubts()
  }

  /// Prints what became of the registry or of a competition's stream.
  ///
  /// - Parameter beside: what was taken back in other streams, in words, by position.
  func run(_ stream: StreamReading, _ beside: [Int: String] = [:]) throws {
    if session.options.json {
      let events = outcome.records.map { assigned(Documents.event($0)) }
      return session.print(
        Documents.appended(
          events, match: nil, tie: nil, doubts: outcome.doubts, dryRun: isDry))
    }
    guard !session.options.quiet else { return }
    if isDry, let record = outcome.records.last(where: { $0.stream == stream.name }) {
      Output.line(
        "Would append to \(stream.name) as e\(record.position) (nothing written):")
    }
    let words = EventWords(
      StreamHistory(stream.history.records + outcome.news(of: stream.name)), outcome.directory)
    for record in outcome.records {
      guard record.stream == stream.name else {
        printBeside(record, beside[record.position] ?? words.text(of: record.draft))
        continue
      }
      Output.line(
        EventLine(
          position: isDry ? nil : record.position, label: "", text: words.text(of: record.draft),
          score: nil
        ).render(session.style))
    }
    printDoubts()
  }

  /// The document of an event; of a dry run without what only the log assigns.
  private func assigned(_ event: JSONObject) -> JSONObject {
    guard isDry else { return event }
    var event = event
    event["version"] = nil
    event["recordedAt"] = nil
    return event
  }

  /// Prints the document of `--json`.
  func document(match: MatchReading, tie: TieReading?) {
    let timeline = match.projection(Timeline.self)
    let events = outcome.records.map { record -> JSONObject in
      let score = timeline.entries.first { $0.fact.position == record.position }?.score
      return assigned(
        record.stream.category == .match
          ? Documents.event(record, in: match, score: score) : Documents.event(record))
    }
    session.print(
      Documents.appended(
        events, match: match, tie: tie, doubts: outcome.doubts, dryRun: isDry))
  }
}
