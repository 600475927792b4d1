import Foundation
import JournalCore
import JournalText

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The two streams that the program writes to: data on one, notes on the other.
///
/// A stream that takes no more ends the printing and never the work: the failure is remembered, what
/// comes after it is dropped, and the end of the run says what became of both.
enum Output {
  /// Writes a line of data.
  ///
  /// Whatever could command a terminal is written out, should anything of it have come this far.
  static func line(_ text: String = "") {
    print(Array((TextRules.harmless(lines: text) + "\n").utf8), isProduct: false)
  }

  /// Writes a line of data, in further indented lines where it would be too wide.
  static func wrapped(_ text: String, indent: Int) { line(Wrap.text(text, indent: indent)) }

  /// Writes what is said: lines as data, notes beside them.
  static func say(_ said: [Said]) {
    for part in said {
      switch part {
      case .line(let text): line(text)
      case .note(let text): error(text)
      }
    }
  }

  /// Writes bytes of data as they are: they are what the command was to make, and no report of it.
  static func bytes(_ bytes: [UInt8]) { print(bytes, isProduct: true) }

  /// Writes lines of JSON: byte for byte into a file or a pipe; on a terminal the characters that could
  /// command it are escaped, which leaves the JSON the same but not its bytes.
  ///
  /// - Throws: `Closed`, so that whoever reads a whole log for it stops.
  static func records(_ bytes: [UInt8]) throws(Closed) {
    guard isTerminal else {
      self.bytes(bytes)
      return try checkIsOpen()
    }
    self.bytes(Array(TextRules.harmless(json: String(decoding: bytes, as: UTF8.self)).utf8))
    try checkIsOpen()
  }

  /// Writes a note; one that cannot be written is nobody's loss but the reader's.
  static func error(_ text: String) {
    _ = write(Array((TextRules.harmless(lines: text) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Whether the data goes to a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) != 0 }

  // MARK: - Streams that take no more

  /// The standard output takes no more, and the command has nothing else to do.
  struct Closed: Error {}

  /// Ends a command that only prints, where nobody reads on. For loops that may be long.
  static func checkIsOpen() throws(Closed) {
    if outcome.withLock({ $0.failure }) != nil { throw Closed() }
  }

  /// Notes that something was written which stays, whatever becomes of the printing.
  ///
  /// - Parameter what: a clause, such as `season.db is written`.
  static func acknowledge(_ what: String = "it is recorded") {
    outcome.withLock { if !$0.acknowledged.contains(what) { $0.acknowledged.append(what) } }
  }

  /// Whether something was written which stays.
  static var hasAcknowledged: Bool { outcome.withLock { !$0.acknowledged.isEmpty } }

  /// What the program says at its end of an output that could not be written, and the status that it
  /// ends with.
  ///
  /// - Parameter status: what the command itself came to.
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
    // Where the output was what the command was to make, its report elsewhere does not replace it.
    let isLost = outcome.lostProduct && !isLeft
    return (status == 0 && isLost ? ExitStatus.io.rawValue : status, failure)
  }

  /// Takes the places of streams that were closed from the start, so that no journal gets one of their
  /// numbers and is written to as if it were a terminal. Writing to such a place fails, as before.
  static func guardStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// What became of the standard output, and of the work.
  private struct Outcome {
    /// The error of the first write that failed.
    var failure: Int32?
    /// Whether bytes were lost that the command was to make.
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
  /// - Returns: the error of the system where they cannot be written; nil if they were.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Whoever shares the stream made it one that does not wait.
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wanted, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
