import Foundation
import JournalCore
import JournalText

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The output streams of the program: data on standard output, notes on standard error.
///
/// If a stream fails, printing stops but the work goes on. The failure is remembered, later output
/// is dropped, and the end of the run reports what happened to both.
enum Output {
  /// Writes a line of data.
  ///
  /// Anything that could control a terminal and has come this far is escaped.
  static func line(_ text: String = "") {
    print(Array((TextRules.harmless(lines: text) + "\n").utf8), isProduct: false)
  }

  /// Writes a line for people; on a screen with too few columns for it, it goes on below.
  static func text(_ text: String) { line(Wrap.folded(text)) }

  /// Writes a line of data, wrapped with an indent if it is too wide.
  static func wrapped(_ text: String, indent: Int) { line(Wrap.text(text, indent: indent)) }

  /// Writes lines as data and notes to standard error.
  static func say(_ said: [Said]) {
    for part in said {
      switch part {
      case .line(let text): self.text(text)
      case .note(let text): error(text)
      }
    }
  }

  /// Writes bytes as they are: the product of the command, and not a report on it.
  static func bytes(_ bytes: [UInt8]) { print(bytes, isProduct: true) }

  /// Writes JSON Lines. Files and pipes get the bytes unchanged. On a terminal, characters that
  /// could control it are escaped, which changes the bytes but not the JSON.
  ///
  /// - Throws: `Closed` if nobody reads on, so that a caller who reads a whole log stops.
  static func records(_ bytes: [UInt8]) throws(Closed) {
    guard isTerminal else {
      self.bytes(bytes)
      return try checkIsOpen()
    }
    self.bytes(Array(TextRules.harmless(json: String(decoding: bytes, as: UTF8.self)).utf8))
    try checkIsOpen()
  }

  /// Writes a note. If that fails, only the reader misses something.
  ///
  /// - Parameter isDocument: whether a program reads it, so that it stays one line.
  static func error(_ text: String, isDocument: Bool = false) {
    let text = isDocument ? text : Wrap.folded(text)
    _ = write(Array((TextRules.harmless(lines: text) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Whether data goes to a terminal, in front of which a pager may stand.
  static let isTerminal = isatty(STDOUT_FILENO) != 0

  // MARK: - Streams that take no more

  /// Standard output is closed, and the command has nothing else to do.
  struct Closed: Error {}

  /// Stops a command that only prints if nobody reads on. For loops that may be long.
  static func checkIsOpen() throws(Closed) {
    if outcome.withLock({ $0.failure }) != nil { throw Closed() }
  }

  /// Notes that something was written that stays, even if printing fails.
  ///
  /// - Parameter what: a clause, such as `season.db is written`.
  static func acknowledge(_ what: String = "it is recorded") {
    outcome.withLock { if !$0.acknowledged.contains(what) { $0.acknowledged.append(what) } }
  }

  /// Whether something was written that stays.
  static var hasAcknowledged: Bool { outcome.withLock { !$0.acknowledged.isEmpty } }

  /// Returns the exit status, and the failure to report if output could not be written.
  ///
  /// - Parameter status: the status of the command itself.
  static func end(_ status: Int32) -> (status: Int32, failure: OutputFailure?) {
    let outcome = outcome.withLock { $0 }
    guard let code = outcome.failure else { return (status, nil) }
    let isLeft = code == EPIPE
    guard !outcome.acknowledged.isEmpty else {
      if isLeft { return (status, nil) }
      let failure = OutputFailure(code: code, acknowledged: [])
      return (status == 0 ? ExitStatus.io.rawValue : status, failure)
    }
    let failure = OutputFailure(code: code, acknowledged: outcome.acknowledged)
    // If the output was the product of the command, a report elsewhere does not make up for it.
    let isLost = outcome.lostProduct && !isLeft
    return (status == 0 && isLost ? ExitStatus.io.rawValue : status, failure)
  }

  /// Occupies the descriptors of streams that were closed from the start. Otherwise a journal could
  /// get one of their numbers and receive terminal output. Using such a descriptor still fails.
  static func guardStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// The state of standard output and of the work.
  private struct Outcome {
    /// The error of the first write that failed.
    var failure: Int32?
    /// Whether bytes of the command's product were lost.
    var lostProduct = false
    /// What was written and stays.
    var acknowledged: [String] = []
  }

  private static let outcome = Mutex(Outcome())

  private static func print(_ bytes: [UInt8], isProduct: Bool) {
    outcome.withLock { outcome in
      if outcome.failure == nil { outcome.failure = write(bytes, to: STDOUT_FILENO) }
      if outcome.failure != nil, isProduct { outcome.lostProduct = true }
    }
  }

  /// Writes all bytes.
  ///
  /// - Returns: the system's error number; nil if all were written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Another process that shares the stream has made it non-blocking.
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wanted, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
