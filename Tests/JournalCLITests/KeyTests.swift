import Foundation
import Testing

/// Secret keys and public ones, at the command line.
struct `Keys` {
  @Test func `are made and shown like everything in a group`() throws {
    let shell = try Shell()
    let made = try shell.run("journal key new k.key --name example.org/x")
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output.hasPrefix("example.org/x+"))
    #expect(try shell.run("journal -q key show k.key").output == made.output)
    let near = try shell.run("journal key nwe k.key")
    #expect(near.status == 64 && near.error.contains("new"))
  }
}
