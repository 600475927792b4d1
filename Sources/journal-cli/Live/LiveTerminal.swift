import Foundation
import JournalCore
import JournalReading
import JournalText
import MatchJournal

/// The touchline on a terminal: a prompt, what was logged, and what others log meanwhile.
final class LiveTerminal {
  private let desk: LiveDesk
  private var session: Session
  private let match: MatchName
  private let hook: AppendHook?
  private let rings: Bool
  private var logged = 0
  private var kept = 0
  /// The positions of what was logged here, which comes back as a change.
  private var own: Set<Int> = []
  private var question: Question?
  /// Where a line is kept that waits for an answer; nil if nothing can be kept.
  private let lineFile: String?
  /// The line that is kept there; nil if none is.
  private var keptLine: String?
  private var saidBehind = false

  /// A line that was not understood and waits for an answer.
  private struct Question {
    let misreading: LiveMisreading
    let instant: Instant
    /// The line as it was typed first, and the words that were put in place since.
    let typed: [String]

    /// What a note keeps of it.
    var text: String { typed.joined(separator: " / ") }
  }

  private enum Event {
    case input(LineEditor.Input)
    case change(Record)
    case size
  }

  init(
    _ desk: LiveDesk, _ session: Session, _ match: MatchName, _ hook: AppendHook?, rings: Bool
  ) {
    self.desk = desk
    self.session = session
    self.match = match
    self.hook = hook
    self.rings = rings
    lineFile = (try? session.path()).flatMap { path in
      OpenLine.file(
        of: desk.author.by, at: match, in: desk.journal, at: path, session.environment)
    }
  }

  private var style: Style { session.style }

  /// Asks for lines until the terminal ends.
  func run() async throws {
    let (events, feed) = AsyncStream.makeStream(of: Event.self)
    let log = desk.journal.log
    let position = try await log.head().position
    let editor = LineEditor(
      clock: { [journal = desk.journal] in journal.now },
      dropped: { [style = session.style] in LiveText.dropped(isKept: $0, style) }
    ) { feed.yield(.input($0)) }
    let follower = Task {
      var changes = log.changes(after: position).makeAsyncIterator()
      // Where reading fails, the next line that is typed tells why.
      while let record = try? await changes.next() { feed.yield(.change(record)) }
    }
    defer {
      follower.cancel()
      editor.stop()
    }
    ScreenSize.onChange { feed.yield(.size) }
    let text = try await text()
    text.heading.forEach { Output.line($0) }
    // What waited for an answer when the last session broke off is asked again.
    if let file = lineFile, let open = OpenLine(file) {
      keptLine = open.text
      Output.line(LiveText.reopened(open.text, style))
      try await enter(open.text, open.instant)
    }
    try await ask(editor)
    for await event in events {
      // The screen is as wide as it is by now.
      session = Session(session.options)
      let isOver = try await Wrap.$screen.withValue(style.width) { try await take(event, editor) }
      if isOver { return }
    }
  }

  /// Returns whether that was the end.
  private func take(_ event: Event, _ editor: LineEditor) async throws -> Bool {
    switch event {
    case .change(let record): try await tell(record, editor)
    case .size: editor.resize(prompt: try await prompt())
    case .input(.interruption):
      guard let question else { return try await leave() }
      Output.line()
      try await keep(question)
      self.question = nil
      try await ask(editor)
    case .input(.end): return try await leave()
    case .input(.line(let line, let begun)):
      try await take(line, begun ?? desk.journal.now)
      try await tellClock()
      try await ask(editor)
    }
    return false
  }

  /// Asks for the next line, after what waits for an answer is safe.
  private func ask(_ editor: LineEditor) async throws {
    keepQuestion()
    editor.ask(try await prompt(), completing: try await words())
  }

  private func keepQuestion() {
    guard let file = lineFile, question?.text != keptLine else { return }
    keptLine = question?.text
    guard let question else { return _ = unlink(file) }
    OpenLine(question.text, at: question.instant).save(to: file)
  }

  private func leave() async throws -> Bool {
    Output.line()
    if let question { try await keep(question) }
    question = nil
    keepQuestion()
    Output.line(LiveText.farewell(logged, keeping: kept, match.shortForm, style))
    return true
  }

  private func text() async throws -> LiveText {
    let (match, tie, clock) = try await desk.look()
    return LiveText(
      match, tie: tie, clock: desk.followsClock ? clock : nil, at: desk.journal.now, style)
  }

  private func prompt() async throws -> String {
    if let question { return LiveText.question(question.misreading, style) }
    return try await text().prompt
  }

  /// Says once that the clock gives no minutes.
  private func tellClock() async throws {
    guard desk.followsClock else { return }
    let isBehind = try await desk.look().clock.isBehind(at: desk.journal.now)
    if isBehind, !saidBehind { Output.line(LiveText.clockIsBehind(style)) }
    saidBehind = isBehind
  }

  /// What the tabulator key completes: codes, and the names of those in the match.
  private func words() async throws -> [String] { try await desk.completions() }

  // MARK: - Lines

  private func take(_ line: String, _ instant: Instant) async throws {
    guard let question else { return try await enter(line, instant) }
    self.question = nil
    try await answer(question, LiveLine(line).text, instant)
  }

  /// - Parameter typed: what was typed for the line so far, if it is a repaired one.
  private func enter(
    _ line: String, _ instant: Instant, _ insisting: LiveInsistence = [], after typed: [String] = []
  ) async throws {
    do {
      switch try await desk.enter(line, at: instant, insisting: insisting) {
      case .written(let outcome): try await written(outcome)
      case .misread(let misreading):
        ask(misreading, instant, typed.isEmpty ? [misreading.line.text] : typed)
      case .status: try await text().status.forEach { Output.line($0) }
      case .help: Output.line(LiveText.keys(style))
      }
    } catch let error as LogError {
      // Nothing was written, or the error says what was; the line can be typed again.
      _ = Failure.report(error, writes: true, asJSON: false)
    }
  }

  private func written(_ outcome: Outcome) async throws {
    logged += outcome.news(of: match.stream).count
    own.formUnion(outcome.records.map(\.position))
    hook?.wake()
    try await AppendPrinter(session, outcome).run()
  }

  private func ask(_ misreading: LiveMisreading, _ instant: Instant, _ typed: [String]) {
    if rings { Output.bytes([7]) }
    Output.line(LiveText.reason(misreading, style))
    question = Question(misreading: misreading, instant: instant, typed: typed)
  }

  /// Keeps a line that was not understood as a note.
  private func keep(_ question: Question) async throws {
    let outcome = try await desk.keep(question.text, at: question.instant)
    own.formUnion(outcome.records.map(\.position))
    hook?.wake()
    kept += 1
    Output.line(LiveText.kept(outcome.records))
  }

  // MARK: - Answers

  /// Takes the answer to a question: Enter or `y` for what was offered, `!` or `n` for a note, one
  /// word in place of the wrong one, `?` for the keys. Anything else is a line of its own: it
  /// replaces the one that was asked about if that is the same with a slip, which else is kept.
  private func answer(_ question: Question, _ answer: String, _ instant: Instant) async throws {
    let misreading = question.misreading
    switch (answer.lowercased(), misreading.offer) {
    case ("?", _), ("help", _):
      Output.line(LiveText.keys(style))
      self.question = question
    case ("", .again), ("n", .again): Output.line("  Not logged again.")
    case ("y", let offer?), ("", let offer?): try await accept(offer, question)
    case ("", nil), ("!", _), ("n", _): try await keep(question)
    default:
      let inShootOut = try await desk.look().clock.whistles.open == .shootOut
      if let word = misreading.word,
        LiveLine(answer).isAnswer(to: misreading, inShootOut: inShootOut)
      {
        return try await enter(
          misreading.line.replacing(word, with: answer), question.instant,
          after: question.typed + [answer])
      }
      if LiveLine(answer).isRetyping(misreading.line) {
        Output.line(LiveText.replaced(misreading.line.text, style))
        return try await enter(answer, question.instant)
      }
      try await keep(question)
      try await enter(answer, instant)
    }
  }

  private func accept(_ offer: LiveMisreading.Offer, _ question: Question) async throws {
    let line = question.misreading.line.text
    switch offer {
    case .line(let meant): try await enter(meant, question.instant)
    case .lines(let lines):
      for line in lines where self.question == nil { try await enter(line, question.instant) }
    case .late: try await enter(line, question.instant, .late)
    case .again: try await enter(line, question.instant, .again)
    case .first(let before):
      try await enter(before, question.instant)
      if self.question == nil { try await enter(line, question.instant) }
    }
  }

  // MARK: - What others log

  private func tell(_ record: Record, _ editor: LineEditor) async throws {
    guard record.stream == match.stream, own.remove(record.position) == nil else { return }
    let lines = try await text().lines(of: [record])
    editor.tell(lines, prompt: try await prompt())
  }
}
