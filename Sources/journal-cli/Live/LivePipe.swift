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
  /// - Returns: how many were not logged as they were typed: kept as notes, changed, or left out.
  func run() async throws -> Int {
    var (count, logged, kept, odd) = (0, 0, 0, 0)
    var input = LineInput()
    while let (line, fault) = try input.next() {
      count += 1
      if let fault {
        odd += 1
        tell(fault, count)
        if fault.isLost { continue }
      }
      guard !LiveLine(line).text.isEmpty else { continue }
      let now = desk.journal.now
      switch try await desk.enter(line, at: now) {
      case .written(let outcome):
        logged += outcome.news(of: match.stream).count
        Output.acknowledge()
        hook?.wake()
        try await AppendPrinter(session, outcome).run()
      case .misread(let misreading):
        let outcome: Outcome
        do {
          outcome = try await desk.keep(line, at: now)
        } catch LogError.refused(let refusal) {
          odd += 1
          tell(refusal, count, "")
          continue
        }
        kept += 1
        Output.acknowledge()
        hook?.wake()
        tell(misreading.refusal, count, String(LiveText.kept(outcome.records).dropFirst()))
      case .status:
        let (match, tie, clock) = try await desk.look()
        LiveText(match, tie: tie, clock: clock, at: now, session.style).status.forEach {
          Output.line($0)
        }
      case .help: Output.line(LiveText.keys(session.style))
      }
    }
    if !session.options.quiet {
      Output.error(LiveText.farewell(logged, keeping: kept, match.shortForm, session.style))
    }
    return kept + odd
  }

  private func tell(_ fault: LineInput.Fault, _ line: Int) {
    switch fault {
    case .notText:
      tell(
        Refusal("not-text", "There are bytes that are no UTF-8; they are read as \u{fffd}."), line,
        "")
    case .tooLong:
      tell(
        Refusal(
          "too-large", "It has more than \(LineInput.limit) bytes, and nothing of it is logged.",
          hint: "Send shorter lines."), line, "")
    }
  }

  /// - Parameter end: what became of the line.
  private func tell(_ refusal: Refusal, _ line: Int, _ end: String) {
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
            + end), indent: 9))
  }
}

/// Standard input, line by line as it comes.
struct LineInput {
  /// What is wrong with a line as it came.
  enum Fault {
    /// Some of its bytes are no UTF-8.
    case notText
    /// It is longer than an event can be.
    case tooLong

    /// Whether nothing of the line is there.
    var isLost: Bool { self == .tooLong }
  }

  /// How many bytes a line can have.
  static let limit = 65_536

  private var bytes: [UInt8] = []
  private var isAtEnd = false
  /// Whether the beginning of the line that is read was dropped.
  private var isCut = false

  /// The next line without its line feed, and what is wrong with it; nil at the end.
  ///
  /// - Throws: `Refusal` if standard input cannot be read.
  mutating func next() throws(Refusal) -> (line: String, fault: Fault?)? {
    while true {
      if let end = bytes.firstIndex(of: 10) {
        defer { bytes.removeFirst(end + 1) }
        return line(bytes[..<end])
      }
      guard !isAtEnd else {
        guard !bytes.isEmpty || isCut else { return nil }
        defer { bytes = [] }
        return line(bytes[...])
      }
      if bytes.count > Self.limit { (bytes, isCut) = ([], true) }
      try fill()
    }
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) -> (line: String, fault: Fault?) {
    defer { isCut = false }
    if isCut || bytes.count > Self.limit { return ("", .tooLong) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (String(decoding: bytes, as: UTF8.self), .notText)
    }
    return (text, nil)
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
