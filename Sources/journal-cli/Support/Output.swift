import Foundation
import JournalCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The two streams that the program writes to: data on one, notes on the other.
enum Output {
  /// Writes a line of data.
  ///
  /// Whatever could command a terminal is written out, should anything of it have come this far.
  static func line(_ text: String = "") {
    write(Array((TextRules.harmless(lines: text) + "\n").utf8), to: STDOUT_FILENO)
  }

  /// Writes a line of data, in further indented lines where it would be too wide.
  static func wrapped(_ text: String, indent: Int) { line(Wrap.text(text, indent: indent)) }

  /// Writes bytes of data as they are.
  static func bytes(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes lines of JSON: byte for byte into a file or a pipe; on a terminal the characters that could
  /// command it are escaped, which leaves the JSON the same but not its bytes.
  static func records(_ bytes: [UInt8]) {
    guard isTerminal else { return self.bytes(bytes) }
    self.bytes(Array(TextRules.harmless(json: String(decoding: bytes, as: UTF8.self)).utf8))
  }

  /// Writes a note.
  static func error(_ text: String) {
    write(Array((TextRules.harmless(lines: text) + "\n").utf8), to: STDERR_FILENO)
  }

  /// A reader that has gone away ends the program in silence, as pipes do.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { exit(errno == EPIPE ? 0 : ExitStatus.io.rawValue) }
      rest = rest.dropFirst(count)
    }
  }

  /// Whether the data goes to a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) != 0 }
}
