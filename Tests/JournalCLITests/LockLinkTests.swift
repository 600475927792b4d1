import Foundation
import Testing

/// The lock lies beside the journal, and not behind a link.
struct `A lock that is a symbolic link` {
  @Test(arguments: [true, false])
  func `is refused, and leads nowhere`(isDangling: Bool) throws {
    let shell = try Shell.firstHalf()
    try shell.run("ln -s elsewhere journal.db-lock")
    if !isDangling { try shell.write("mine", to: "elsewhere") }
    let said = try shell.refused("journal -J journal.db append note --text Rain", status: 77)
    #expect(said.contains("journal.db-lock is a symbolic link"), "\(said)")
    #expect(shell.contents("elsewhere") == (isDangling ? nil : Array("mine".utf8)))
    let examined = try shell.run("journal doctor")
    #expect(examined.status == 1 && examined.output.contains("a symbolic link"))
    #expect(try shell.run("journal status").status == 0)
    try shell.run("rm journal.db-lock")
    #expect(try shell.run("journal append note --text Rain").status == 0)
  }
}
