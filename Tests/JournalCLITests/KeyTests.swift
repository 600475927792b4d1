import Foundation
import Testing

/// Secret and public keys on the command line.
struct `Keys` {
  @Test func `are made and shown like everything in a group`() throws {
    let shell = try Shell()
    let made = try shell.run("journal key new k.key --name example.org/x")
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output.hasPrefix("example.org/x+"))
    #expect(try shell.run("journal -q key show k.key").output == made.output)
    #expect(try shell.run("journal key -q show k.key").output == made.output)
    let near = try shell.run("journal key nwe k.key")
    #expect(near.status == 64 && near.error.contains("new"))
  }

  @Test func `may lie behind a link, and may not be read by others`() throws {
    let shell = try Shell.demo()
    try shell.run("journal key new k.key; ln -s k.key link.key")
    let signed = try shell.run("journal sign --key link.key -o out.txt")
    #expect(signed.output == "out.txt: 90 events, signed.\n", "\(signed.error)")
    try shell.run("chmod 644 k.key")
    let said = try shell.refused("journal sign --key link.key", status: 65)
    #expect(said.contains("can be read by others"))
  }

  @Test(arguments: ["key new --name example.org/x", "rules new cup -o"])
  func `are made where their name says, not where a link leads`(command: String) throws {
    let shell = try Shell()
    try shell.write("mine", to: "there")
    try shell.run("ln -s nowhere dangling.key; ln -s there link.key")
    for link in ["dangling.key", "link.key"] {
      let said = try shell.refused("journal \(command) \(link)", status: 73)
      #expect(said.contains("there is a symbolic link"), "\(said)")
    }
    #expect(shell.contents("nowhere") == nil && shell.contents("there") == Array("mine".utf8))
    #expect(try shell.run("ls -A | sort").output == "dangling.key\nlink.key\nthere\n")
  }

  @Test(arguments: ["a\u{202E}b", "a\u{200B}b", "a\u{FEFF}b", "a\u{7}b", "a\u{2066}b"])
  func `and journals have names that are printed as they are`(name: String) throws {
    let shell = try Shell()
    try shell.write(name, to: "name")
    let origin = try shell.run("journal init --origin \"$(cat name)\"")
    #expect(origin.status == 65, "\(origin.output)\(origin.error)")
    let key = try shell.run("journal key new k.key --name \"$(cat name)\"")
    #expect(key.status == 65, "\(key.output)\(key.error)")
    #expect(shell.contents() == nil && shell.contents("k.key") == nil)
    #expect(try shell.run("journal init --origin example.org/córdoba").status == 0)
  }
}
