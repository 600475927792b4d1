public import JournalCore
import JournalNarrative
import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

/// The events that were written, in words: a line for each, the score, and the verdict if it
/// changed.
///
/// Each position is the one that the log assigned.
public struct AppendText {
  private let outcome: Outcome
  private let beside: [StreamName: StreamHistory]
  private let style: Style

  private var isDry: Bool { outcome.isDry }

  /// Creates the text of an outcome.
  ///
  /// - Parameter beside: the other streams in which something was taken back.
  public init(_ outcome: Outcome, beside: [StreamName: StreamHistory] = [:], _ style: Style) {
    self.outcome = outcome
    self.beside = beside
    self.style = style
  }

  /// Returns what happened to the place that was written to.
  public func said(of place: Written.Place) -> [Said] {
    switch place {
    case .match(let match): said(of: match)
    case .stream(let stream): said(of: stream)
    }
  }

  // MARK: - A match

  /// Returns what happened to a match.
  public func said(of match: WrittenMatch) -> [Said] {
    let stream = match.after.history.stream
    return heading(match.after.shortForm, stream) + events(match.after, stream) + verdict(match)
      + doubts
  }

  /// Returns `Would append to rma-leg as e12 (nothing written):`.
  private func heading(_ name: String, _ stream: StreamName) -> [Said] {
    guard isDry, let first = outcome.records.first(where: { $0.stream == stream }) else {
      return []
    }
    return [.line("Would append to \(name) as e\(first.position) (nothing written):")]
  }

  private func events(_ match: MatchReading, _ stream: StreamName) -> [Said] {
    let words = EventWords(match)
    let timeline = match.projection(Timeline.self)
    let entries = Dictionary(
      timeline.entries.map { ($0.fact.position, $0) }, uniquingKeysWith: { _, last in last })
    let total = match.scoreboard().value.total
    let newcomers = outcome.records.filter { record in
      if case .personRegistered = record.event { record.stream != stream } else { false }
    }
    let isLong = newcomers.count > 2
    let others = outcome.records.filter { record in
      !isLong || !newcomers.contains { $0.position == record.position }
    }
    return (isLong ? [said(ofPeople: newcomers)] : [])
      + others.map { record in
        let draft = record.draft
        guard record.stream == stream else { return said(beside: record, words) }
        let isActing = draft.event.setting == .housekeeping
        let entry = isActing ? timeline.entries.last : entries[record.position]
        var score: Score? = total
        if !isActing, let entry { score = entry.score }
        let isRuling = draft.event.setting.isRuling
        return line(
          record, label: draft.label(in: match.format), words.text(of: draft),
          isRuling ? nil : score, kicks: isRuling ? nil : entry?.kicks)
      }
  }

  /// Returns those who are new with a line-up, in one line.
  private func said(ofPeople records: [Record]) -> Said {
    let positions = records.map(\.position)
    let refs = isDry ? "" : " (\(Refs.text(positions)))"
    return .note(Wrap.text("New: \(records.count) people\(refs).", indent: 5))
  }

  private func line(
    _ record: Record, label: String, _ text: String, _ score: Score?, kicks: Score? = nil
  ) -> Said {
    let position = isDry ? nil : record.position
    return .line(
      EventLine(position: position, label: label, text: text, score: score, kicks: kicks)
        .render(style))
  }

  /// Returns what came along in another stream: a registration, or something taken back.
  private func said(beside record: Record, _ words: EventWords) -> Said {
    guard record.retracted == nil else {
      let own = beside[record.stream].map { EventWords($0, outcome.directory) } ?? words
      let text = own.text(of: record.draft)
      return .note(Wrap.text("Also e\(record.position): \(text)", indent: 5))
    }
    let text = words.text(of: record.draft)
    return .note(Wrap.text("New: \(text) (e\(record.position)).", indent: 5))
  }

  /// Returns the verdict if it changed or became final.
  private func verdict(_ match: WrittenMatch) -> [Said] {
    guard let tie = match.tie else { return [] }
    let verdict = tie.verdict
    if let old = match.oldTie?.verdict, old.agrees(with: verdict),
      old.aggregate == verdict.aggregate
    {
      return []
    }
    var line = TieWords(tie).change
    let goals = [match.before, match.after].map { $0.scoreboard().value.total }
    if goals[1].home + goals[1].away < goals[0].home + goals[0].away, let old = match.oldTie,
      let winner = old.verdict.winner, winner != verdict.winner
    {
      line += " Was: \(old.title(winner))."
    }
    return [
      .line(EventLine.verdict(TextRules.harmless(line), style))
    ]
  }

  private var doubts: [Said] {
    outcome.doubts.map { .note(Wrap.text("note: \($0.asNote)", indent: 6)) }
  }

  // MARK: - A match that was set up

  /// Returns a match that was set up: `e2-e6 match ...`, then its goals and its score.
  public func said(settingUp match: MatchReading) -> [Said] {
    let records = outcome.records
    guard let first = records.first?.position else { return [] }
    let shown = records.filter(\.isResult)
    let last = shown.first.map { $0.position - 1 } ?? records.last?.position ?? first
    let range = first == last ? "e\(first)" : "e\(first)-e\(last)"
    let leg =
      match.scheduled.tie.map { tie in
        match.leg.map { ", leg \($0) of \(tie)" } ?? ", \(tie)"
      } ?? ""
    let text = "\(match.shortForm): \(match.title(.home)) v \(match.title(.away))\(leg)"
    let head = Columns.pad(range, 6) + " match  " + TextRules.harmless(text)
    let timeline = match.projection(Timeline.self)
    let words = EventWords(match)
    let lines = shown.map { record -> Said in
      let score = timeline.entries.first { $0.fact.position == record.position }?.score
      return line(
        record, label: record.draft.label(in: match.format), words.text(of: record.draft), score)
    }
    return [.line(Wrap.text(head, indent: 14))] + lines + doubts
  }

  // MARK: - Another stream

  /// Returns what happened to the registry's or a competition's stream.
  public func said(of stream: StreamReading) -> [Said] {
    let words = EventWords(
      StreamHistory(stream.history.records + outcome.news(of: stream.name)), outcome.directory)
    let lines = outcome.records.map { record in
      record.stream == stream.name
        ? line(record, label: "", words.text(of: record.draft), nil) : said(beside: record, words)
    }
    guard isDry, let record = outcome.records.last(where: { $0.stream == stream.name }) else {
      return lines + doubts
    }
    let head = "Would append to \(stream.name) as e\(record.position) (nothing written):"
    return [.line(head)] + lines + doubts
  }
}

extension Record {
  /// Whether the event gives part of a match's result.
  fileprivate var isResult: Bool {
    switch event {
    case .goal, .scoreDeclared: true
    default: false
    }
  }
}
