import Testing

/// What the shell hands over is taken as it is, or refused.
struct `An argument that is not UTF-8` {
  @Test(arguments: [
    "journal init -q; journal match new \"$(printf 'Legan\\351s v Real Madrid')\" --on 2018-01-18",
    "journal init -q; journal match list --competition \"$(printf '\\377')\"",
    "journal \"$(printf 'st\\300tus')\"",
  ])
  func `is refused by its number, and nothing is written`(command: String) throws {
    let shell = try Shell()
    let result = try shell.run(command)
    #expect(result.status == 64)
    #expect(result.error.contains("is not UTF-8"), "\(result.error)")
    #expect(try shell.run("journal log 2>&1").output.contains("e1") == false)
  }

  @Test func `is not one with an accent, in whichever way that is spelled`() throws {
    let shell = try Shell()
    for name in ["Legan\\303\\251s", "Legane\\314\\201s"] {
      let command =
        "journal init -q -J a.db && journal -J a.db match new \"$(printf '\(name) v Eibar')\" "
        + "--on 2018-01-18 && rm a.db"
      #expect(try shell.run(command).status == 0)
    }
  }
}
