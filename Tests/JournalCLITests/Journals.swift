import Foundation
import Testing

extension Shell {
  /// A shell whose folder holds the demo.
  static func demo() throws -> Shell {
    let shell = try Shell()
    try shell.write(try demoFile.get(), to: "journal.db")
    // The current match is kept with the user's other state and not in the file.
    try shell.run("journal match use rma-leg -q")
    return shell
  }

  /// A shell whose folder holds a match in play: 30 minutes of the first half, and a goal.
  static func firstHalf() throws -> Shell {
    let shell = try Shell()
    try shell.write(try firstHalfFile.get(), to: "journal.db")
    return shell
  }

  // The journals are made once and copied; the journal is a single file.
  private static let demoFile = Swift.Result { try made(by: "journal demo -q") }

  private static let firstHalfFile = Swift.Result {
    try made(
      by: """
        set -e
        journal init -q
        journal match new "Real Madrid v Leganés" --on 2018-01-24 -q
        journal append kick-off -q
        journal append goal -m 32 -p Eraso -t leganes -q
        """)
  }

  private static func made(by commands: String) throws -> [UInt8] {
    let shell = try Shell()
    let result = try shell.run(commands)
    try #require(result.status == 0, "\(result.error)")
    return try #require(shell.contents())
  }

  /// Returns the last position of the log, and its root.
  func head(_ file: String = "journal.db") throws -> String {
    let verified = try run("journal verify -J \(file)")
    return verified.output.split(separator: "\n").first.map(String.init) ?? ""
  }

  /// Returns everything that the journal holds, byte for byte.
  func export(_ file: String = "journal.db") throws -> [UInt8] {
    try run("journal export -J \(file)").bytes
  }

  /// Runs a command that must be refused, and checks that nothing was written.
  ///
  /// - Returns: the refusal on one line.
  func refused(
    _ command: String, status: Int32, input: [UInt8] = [],
    location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let before = (contents(), contents("journal.db-wal"))
    let result = try run(command, input: input)
    #expect(result.status == status, "\(command): \(result.error)", sourceLocation: location)
    #expect(result.output.isEmpty, sourceLocation: location)
    #expect(contents() == before.0, "\(command) changed the file", sourceLocation: location)
    let log = contents("journal.db-wal") ?? []
    #expect(log.isEmpty || log == before.1, "\(command) wrote", sourceLocation: location)
    for line in result.error.split(separator: "\n") where !line.hasPrefix("{") {
      #expect(String(line).columns <= 80, sourceLocation: location)
    }
    return result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Rights and tools that a machine may lack.
enum Rights {
  /// Whether a small file system can be mounted here, for the test of a full disk.
  static let canMount: Bool = {
    let shell = try? Shell()
    let tried = "mkdir m && mount -t tmpfs -o size=1m tmpfs m && umount m"
    return (try? shell?.run(tried).status) == 0
  }()

  /// Whether `sqlite3` is installed, to look at the file from outside.
  static let hasSQLite: Bool = {
    let shell = try? Shell()
    return (try? shell?.run("command -v sqlite3").status) == 0
  }()
}
