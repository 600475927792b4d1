import Foundation
import JournalCore
import JournalReading
import JournalText
import MatchJournal

/// Lines for the touchline that come through a pipe: nobody can be asked.
///
/// What is not understood is kept as a note, and the reason is told.
struct LivePipe {
  private let desk: LiveDesk
  private let session: Session
  private let match: MatchName
  private let hook: AppendHook?

  init(_ desk: LiveDesk, _ session: Session, _ match: MatchName, _ hook: AppendHook?) {
    self.desk = desk
    self.session = session
    self.match = match
    self.hook = hook
  }

  /// Logs all lines until the pipe ends.
  ///
  /// - Returns: how many were kept as notes because they were not understood.
  func run() async throws -> Int {
    var (count, logged, kept) = (0, 0, 0)
    var input = LineInput()
    while let line = try input.next() {
      count += 1
      guard !LiveLine(line).text.isEmpty else { continue }
      let now = desk.journal.now
      switch try await desk.enter(line, at: now) {
      case .written(let outcome):
        logged += outcome.news(of: match.stream).count
        Output.acknowledge()
        hook?.wake()
        try await AppendPrinter(session, outcome).run()
      case .misread(let misreading):
        kept += 1
        let outcome = try await desk.keep(line, at: now)
        Output.acknowledge()
        hook?.wake()
        tell(misreading, count, outcome)
      case .status:
        let (match, tie, clock) = try await desk.look()
        LiveText(match, tie: tie, clock: clock, at: now, session.style).status.forEach {
          Output.line($0)
        }
      case .help: Output.line(LiveText.keys)
      }
    }
    if !session.options.quiet {
      Output.error(LiveText.farewell(logged, keeping: kept, match.shortForm, session.style))
    }
    return kept
  }

  private func tell(_ misreading: LiveMisreading, _ line: Int, _ outcome: Outcome) {
    let refusal = misreading.refusal
    guard !session.options.json else {
      let document = Documents.failure(
        code: refusal.code, message: "line \(line): \(refusal.reason)", hint: refusal.hint)
      return Output.error(
        TextRules.harmless(json: JSONValue.object(document).canonicalText), isDocument: true)
    }
    Output.error(
      Wrap.text(
        TextRules.harmless(
          "journal: line \(line): \(refusal.description)"
            + "\(LiveText.kept(outcome.records).dropFirst())"), indent: 9))
  }
}

/// Standard input, line by line as it comes.
struct LineInput {
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  /// The next line without its line feed; nil at the end.
  ///
  /// - Throws: `Refusal` if standard input cannot be read.
  mutating func next() throws(Refusal) -> String? {
    while true {
      if let end = bytes.firstIndex(of: 10) {
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeFirst(end + 1)
        return line
      }
      guard !isAtEnd else {
        guard !bytes.isEmpty else { return nil }
        defer { bytes = [] }
        return String(decoding: bytes, as: UTF8.self)
      }
      try fill()
    }
  }

  private mutating func fill() throws(Refusal) {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let got = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if got > 0 {
      bytes += chunk[..<got]
    } else if got == 0 {
      isAtEnd = true
    } else if errno == EAGAIN {
      var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      _ = poll(&wait, 1, -1)
    } else if errno != EINTR {
      throw Refusal("input-output", "Standard input cannot be read.")
    }
  }
}
