import Foundation
import Testing

/// What the doctor finds is there, and what it does not find is not.
struct `The doctor` {
  /// Whoever may write everywhere has no folder that is only read.
  private static let canDrop = (try? Shell().run("su nobody -s /bin/sh -c true").status) == 0

  @Test(.enabled(if: canDrop || getuid() != 0, "every folder can be written to"))
  func `does not take reading for another journal mode`() throws {
    let shell = try Shell.demo()
    try shell.run("chmod 755 .. . && chmod 444 journal.db && chmod 555 .")
    defer { _ = try? shell.run("chmod 755 .") }
    let command = "$(readlink $(command -v journal)) doctor -J $PWD/journal.db"
    let look = getuid() == 0 ? "su nobody -s /bin/sh -c \"\(command)\"" : command
    let result = try shell.run(look)
    #expect(result.output.contains("cannot be written to"), "\(result.output)\(result.error)")
    #expect(result.output.contains("  Settings    Write-ahead log"))
  }

  @Test func `does not take a folder for a holder of the lock`() throws {
    let shell = try Shell.demo()
    try shell.run("rm -f journal.db-lock; mkdir journal.db-lock")
    let result = try shell.run("journal doctor")
    #expect(result.status == 1)
    #expect(result.output.contains("! Lock"), "\(result.output)")
    #expect(result.output.contains("(is a directory)"))
    try shell.run("rmdir journal.db-lock")
    #expect(try shell.run("journal doctor").status == 0)
  }

  @Test(.enabled(if: Rights.hasSQLite, "sqlite3 is not there"))
  func `finds another journal mode`() throws {
    let shell = try Shell.demo()
    try shell.run("sqlite3 journal.db 'PRAGMA journal_mode=delete'")
    let result = try shell.run("journal doctor")
    #expect(result.status == 1)
    #expect(result.output.contains("! Settings    The journal mode is delete"), "\(result.output)")
  }
}
