import Foundation
import Testing

/// Whatever was not checked is reported.
struct `Unchecked signatures` {
  private func shell() throws -> Shell {
    let shell = try Shell.demo()
    try shell.run(
      """
      journal head > head.txt; journal key new k.key > k.pub
      journal key new forger.key --name match-journal/demo > forger.pub
      journal sign --key forger.key -o forged.txt
      """)
    return shell
  }

  @Test func `are named where a journal is held against a checkpoint`() throws {
    let shell = try shell()
    let forged = try shell.run("journal verify --checkpoint forged.txt")
    #expect(forged.status == 0)
    #expect(
      forged.output.hasSuffix(
        """
        It begins with the 90 events of the checkpoint.
        The signature of the checkpoint was not checked: add --key with the public key
        of its log.

        """))
    #expect(
      try shell.run("journal verify --checkpoint forged.txt --json").output
        .contains(#""signature":"unchecked""#))
    let unsigned = try shell.run("journal verify --checkpoint head.txt").output
    #expect(unsigned.contains("Nobody signed the checkpoint"))
    #expect(
      try shell.run("journal verify --checkpoint head.txt --json").output
        .contains(#""signature":"none""#))
    let checked = try shell.run("journal verify --checkpoint forged.txt --key forger.pub")
    #expect(!checked.output.contains("not checked"))
    #expect(
      try shell.run("journal verify --checkpoint forged.txt --key forger.pub --json").output
        .contains(#""rewritten":[]"#))
    // A checkpoint that does not agree may be the forgery.
    try shell.run("sed 's/^90$/89/' forged.txt > odd.txt")
    let odd = try shell.run("journal verify --checkpoint odd.txt")
    #expect(odd.status == 1)
    #expect(odd.output.contains("The signature of the checkpoint was not checked"))
  }

  @Test func `are named where a proof is made under one`() throws {
    let shell = try shell()
    for command in ["prove e9 --checkpoint forged.txt -o p", "prove --since forged.txt"] {
      let result = try shell.run("journal \(command)")
      #expect(result.status == 0)
      #expect(result.error.contains("the signature of forged.txt was not checked"))
    }
    #expect(try shell.run("journal prove --since head.txt").error.isEmpty)
  }

  @Test func `are not asked of a secret key`() throws {
    let shell = try shell()
    let said = try shell.refused("journal verify --checkpoint forged.txt --key k.key", status: 65)
    #expect(said.contains("k.key is a secret key; the public one is needed."))
    #expect(said.contains("journal key show k.key"))
    let typed = try shell.run("journal verify --checkpoint forged.txt --key \"$(cat k.key)\"")
    #expect(typed.status == 65)
    #expect(typed.error.contains("this is a secret key"))
    #expect(!typed.error.contains("PRIVATE"))
  }

  @Test func `of no events there is none`() throws {
    let shell = try shell()
    for size in ["0", "-1", "91"] {
      let said = try shell.refused("journal head --size=\(size)", status: 65)
      #expect(!said.contains("no events yet"), "\(said)")
      #expect(said.contains("90"), "\(said)")
    }
    #expect(try shell.run("journal head --size 24").output.contains("\n24\n"))
  }

  @Test(.enabled(if: Rights.hasSQLite, "sqlite3 is not there"))
  func `nor unreadable records hide what was rewritten`() throws {
    let shell = try shell()
    try shell.run(
      "journal export tiles -o site --key k.key; python3 $SESSIONS/forge.py journal.db 57")
    try shell.run(
      "sqlite3 journal.db \"DROP TRIGGER events_update; "
        + "UPDATE events SET body = 'garbage' WHERE position = 77\"")
    let result = try shell.run(
      "journal verify --checkpoint site/checkpoint --key k.pub --tiles site")
    #expect(result.status == 1, "\(result.error)")
    #expect(result.output.contains("e57 is not the event that was published.\n  at.minute"))
    #expect(
      result.output.contains(
        "e77 is not the event that was published.\n  now           it cannot be read"))
    let json = try shell.run(
      "journal verify --checkpoint site/checkpoint --key k.pub --tiles site --json")
    #expect(json.output.contains(#""rewritten":["e57","e77"]"#))
  }
}
