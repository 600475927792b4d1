import JournalCore
import JournalNarrative
import JournalProjections
import JournalRules
import MatchJournal

/// Says what was written: each event on its line, the score, and the verdict where it changed.
struct AppendPrinter {
  private let session: Session
  private let prepared: Prepared
  private let isDry: Bool

  init(_ session: Session, _ prepared: Prepared) {
    self.session = session
    self.prepared = prepared
    isDry = session.options.dryRun
  }

  /// Prints what became of a match.
  ///
  /// - Parameter view: the journal as it was before, for the other legs of the tie.
  func run(_ before: MatchReading, in view: JournalView) async throws {
    guard let stream = StreamName.match(before.slug), let history = prepared.histories[stream]
    else { return }
    let after = MatchReading(
      slug: before.slug, shortForm: before.shortForm, scheduled: before.scheduled,
      stream: StreamHistory(before.stream.records + (try news(of: stream))),
      history: history, directory: prepared.directory, regulation: before.regulation)
    let old = try await view.tie(of: before)
    let tie = try await view.tie(of: after)
    if session.options.json { return try document(match: after, tie: tie) }
    guard !session.options.quiet else { return }
    if isDry, let first = positions(of: stream).first {
      Output.line("Would append to \(after.shortForm) as e\(first) (nothing written):")
    }
    printLines(after, stream)
    if let tie { printVerdict(tie, old, before, after) }
    for doubt in prepared.doubts { Output.error(Wrap.text("note: \(doubt)", indent: 6)) }
  }

  private func positions(of stream: StreamName) -> [Int] {
    zip(prepared.drafts, prepared.positions).filter { $0.0.stream == stream }.map(\.1)
  }

  /// The new events as the log will hold them; their time of recording is not shown.
  private func news(of stream: StreamName) throws(Refusal) -> [Record] {
    var records: [Record] = []
    for (index, draft) in prepared.drafts.enumerated()
    where draft.stream == stream && !prepared.isKnown[index] {
      let stamp = Stamp(position: prepared.positions[index], version: 1, recordedAt: .unknown)
      records.append(try Record(draft, at: stamp))
    }
    return records
  }

  private func printLines(_ match: MatchReading, _ stream: StreamName) {
    let words = EventWords(match)
    let timeline = match.projection(Timeline.self)
    let scores = Dictionary(
      timeline.entries.map { ($0.fact.position, $0.score) }, uniquingKeysWith: { _, last in last })
    let total = match.scoreboard().value.total
    for (draft, position) in zip(prepared.drafts, prepared.positions) {
      guard draft.stream == stream else {
        Output.error(Wrap.text("New: \(words.text(of: draft)) (e\(position)).", indent: 5))
        continue
      }
      let isActing = draft.event.setting == .housekeeping
      let score = isActing ? total : scores[position] ?? total
      let line = EventLine(
        position: isDry ? nil : position,
        label: draft.label(in: match.format), text: words.text(of: draft),
        score: draft.event.setting.isRuling ? nil : score)
      Output.line(line.render(session.style))
    }
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
    guard !session.options.quiet, let first = prepared.positions.first else { return }
    let words = EventWords(match)
    let shown = zip(prepared.drafts, prepared.positions).filter { draft, _ in
      if case .goal = draft.event { return true }
      if case .scoreDeclared = draft.event { return true }
      return false
    }
    let last = shown.first.map { $0.1 - 1 } ?? prepared.positions.last ?? first
    let range = first == last ? "e\(first)" : "e\(first)-e\(last)"
    let leg = match.scheduled.tie.map { ", leg \(match.scheduled.leg ?? 1) of \($0)" } ?? ""
    let text = "\(match.shortForm): \(match.title(.home)) v \(match.title(.away))\(leg)"
    Output.wrapped(Columns.pad(range, 6) + " match  " + TextRules.harmless(text), indent: 14)
    let timeline = match.projection(Timeline.self)
    for (draft, position) in shown {
      let score = timeline.entries.first { $0.fact.position == position }?.score
      let line = EventLine(
        position: position, label: draft.label(in: match.format), text: words.text(of: draft),
        score: score)
      Output.line(line.render(session.style))
    }
  }

  /// Prints what became of the registry or of a competition's stream.
  func run(_ stream: StreamReading) throws {
    if session.options.json {
      let events = records().map { unassigned(Documents.event($0)) }
      return session.print(
        Documents.appended(
          events, match: nil, tie: nil, doubts: prepared.doubts, dryRun: isDry))
    }
    guard !session.options.quiet else { return }
    if isDry, let last = prepared.positions.last {
      Output.line("Would append to \(stream.name) as e\(last) (nothing written):")
    }
    let words = EventWords(
      StreamHistory(stream.history.records + records().filter { $0.stream == stream.name }),
      prepared.directory)
    for (draft, position) in zip(prepared.drafts, prepared.positions) {
      guard draft.stream == stream.name else {
        Output.error(Wrap.text("New: \(words.text(of: draft)) (e\(position)).", indent: 5))
        continue
      }
      Output.line(
        EventLine(
          position: isDry ? nil : position, label: "", text: words.text(of: draft), score: nil
        ).render(session.style))
    }
    for doubt in prepared.doubts { Output.error(Wrap.text("note: \(doubt)", indent: 6)) }
  }

  /// The events as the log will hold them; their time of recording is not shown.
  private func records() -> [Record] {
    zip(prepared.drafts, prepared.positions).compactMap { draft, position in
      try? Record(draft, at: Stamp(position: position, version: 1, recordedAt: .unknown))
    }
  }

  /// What the log assigns besides the position is not known before it has written.
  private func unassigned(_ event: JSONObject) -> JSONObject {
    var event = event
    event["version"] = nil
    event["recordedAt"] = nil
    return event
  }

  /// Prints the document of `--json`.
  func document(match: MatchReading, tie: TieReading?) throws {
    let timeline = match.projection(Timeline.self)
    let events = records().map { record -> JSONObject in
      let score = timeline.entries.first { $0.fact.position == record.position }?.score
      return unassigned(
        record.stream.category == .match
          ? Documents.event(record, in: match, score: score) : Documents.event(record))
    }
    session.print(
      Documents.appended(
        events, match: match, tie: tie, doubts: prepared.doubts, dryRun: isDry))
  }
}

extension Instant {
  /// Stands where the log has not said yet when it wrote an event; never shown.
  fileprivate static let unknown = Instant(milliseconds: 0)
}
