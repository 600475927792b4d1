import Foundation
import Testing

/// A journal with erasable names, and the ways in which they could survive.
struct `A private journal` {
  private func shell(_ commands: String...) throws -> Shell {
    let shell = try Shell()
    try shell.run("journal init --private --origin example.org/youth-cup -q")
    for command in commands {
      let result = try shell.run(command)
      #expect(result.status == 0, "\(command): \(result.error)")
    }
    return shell
  }

  /// Whether a text is anywhere in the file or its WAL, in any case.
  private func holds(_ text: String, _ shell: Shell) throws -> Bool {
    try shell.run("cat journal.db journal.db-wal 2>/dev/null | grep -aqi '\(text)'").status == 0
  }

  @Test func `takes no name into a slug where a file is imported`() throws {
    let shell = try shell()
    let match = "= Spring Cup 2026\n\nSun May 24 2026\n  Elm v Fir  1-0 (1-0)\n   (Jane Roe 10')\n"
    try shell.write(match, to: "cup.txt")
    for _ in 1...2 {
      let result = try shell.run("journal import cup.txt -y")
      #expect(result.status == 0, "\(result.error)")
    }
    #expect(try shell.run("journal log --all").output.components(separatedBy: "GOAL").count == 2)
    let erased = try shell.run("journal erase 'Jane Roe' --reason 'asked to' -y")
    #expect(erased.status == 0, "\(erased.error)")
    #expect(try !holds("jane", shell))
  }

  @Test func `refuses a reason that names whom it erases, and erases nothing`() throws {
    let shell = try shell("journal append person-registered --name 'Manfred Made-Up' -q")
    let said = try shell.refused(
      "journal erase 'Manfred Made-Up' --reason 'Manfred made-up asked' -y", status: 65)
    #expect(said.contains("reasons stay in the record"), "\(said)")
    #expect(try holds("Manfred", shell))
    try shell.run("journal erase 'Manfred Made-Up' --reason 'asked to' -y")
    #expect(try !holds("Manfred", shell))
  }

  @Test func `says of a report that was published that a name in it was erased since`() throws {
    let shell = try shell(
      "journal match new 'Elm v Fir' --on 2026-05-24 -q",
      "journal append goal -m 12 --team Elm --player 'Anouk Made-Up' --again -q",
      "journal append final-whistle -q",
      "journal narrate --publish")
    let last = try shell.run("journal log | tail -1").output.prefix { $0 != " " }
    #expect(try shell.run("journal narrate --published \(last)").status == 0)
    try shell.run("journal erase 'Anouk Made-Up' --reason 'asked to' -y")
    let said = try shell.run("journal narrate --published \(last)")
    #expect(said.status != 0 && said.error.contains("erased"), "\(said.output)\(said.error)")
  }

  @Test func `can be exported and imported after a statement in a match was erased`() throws {
    let shell = try shell(
      "journal match new 'Elm v Fir' --on 2026-05-24 -q",
      "journal append note --text 'Anouk was in tears' -q",
      "journal append announcement --text 'Anouk, please come to the gate' -q",
      "journal erase e4 --reason 'asked to' -y", "journal erase e5 --reason 'asked to' -y")
    #expect(try !holds("Anouk", shell))
    try shell.run("journal export -o all.jsonl; mkdir other; cd other; journal init -q --private")
    let result = try shell.run("cd other && journal import ../all.jsonl -y && journal verify")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("7 events added"), "\(result.output)")
  }
}

/// An erasure first says what it erases, and what will still name the person.
struct `An erasure` {
  /// A private journal of a youth final with statements about a player, some of them by name.
  private func shell() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run(
      """
      set -e
      journal init --private --origin example.org/youth-cup -q
      journal append person-registered --name 'Zoé van der Made-Up' --short Zoé -q
      journal append person-registered --name 'Rosa Roses' --short Rosa -q
      journal match new 'Elm v Fir' --on 2026-05-24 --venue 'Zoé Ground' -q
      journal append goal -m 12 --team Elm --player Zoé --again -q
      journal append note --text 'ZOE was in tears' -q
      journal append note --text 'Roses for the der-by winners' -q
      journal append quote --speaker Zoé --text 'I am happy' --source Desk -q
      journal append announcement --text 'Made-Up, please come to the gate' -q
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private static let command = "journal erase 'Zoé van der Made-Up' --reason 'asked to'"

  @Test func `lists what goes and what stays, and needs a yes`() throws {
    let shell = try shell()
    let log = try shell.run("journal log --all").output
    func event(_ text: String) -> String {
      String(log.split(separator: "\n").first { $0.contains(text) }?.prefix { $0 != " " } ?? "?")
    }
    let before = try shell.export()
    for flag in ["", "-n"] {
      let result = try shell.run("\(Self.command) \(flag)")
      #expect(result.status == (flag.isEmpty ? 64 : 0), "\(result.error)")
      let lines = result.output.split(separator: "\n").map {
        $0.split(separator: " ").joined(separator: " ")
      }
      for line in [
        "e1 person-registered: name, short", "\(event("I am happy")) statement: text",
        "\(event("tears")) observation: text", "\(event("gate")) announcement: text",
        "\(event("Match Elm")) match-scheduled: venue",
      ] { #expect(lines.contains(line), "\(line)\n\(result.output)") }
      #expect(!result.output.contains("\(event("derby")) "), "\(result.output)")
      #expect(!result.output.contains("e2 "), "\(result.output)")
      if flag.isEmpty { #expect(result.error.contains("-y"), "\(result.error)") }
    }
    #expect(try shell.export() == before)
    let json = try shell.run("\(Self.command) -n --json").output
    #expect(json.contains(#""ref":"e1","type":"person-registered""#), "\(json)")
    #expect(json.contains(#""stays":[{"#))
  }

  @Test func `with a yes erases, and says what stays`() throws {
    let shell = try shell()
    let result = try shell.run("\(Self.command) -y")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.hasPrefix("Erased the texts of e1, "), "\(result.output)")
    #expect(result.output.contains("observation: text"), "\(result.output)")
    #expect(try !shell.run("journal log --all").output.contains("happy"))
    #expect(try shell.run("journal log --all").output.contains("tears"))
  }

  /// Output in one line.
  private func said(_ result: Shell.Result) -> String {
    result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `says what else remains, and why`() throws {
    let shell = try shell()
    let plan = said(try shell.run("\(Self.command) -n"))
    let done = said(try shell.run("\(Self.command) -y"))
    for told in [plan, done] {
      #expect(told.contains("What remains besides, and why:"), "\(told)")
      #expect(told.contains("Its salt went with the text"), "\(told)")
      #expect(told.contains("Backups, reports, dossiers, receipts, exports"), "\(told)")
      #expect(told.contains("Snapshots and unused blocks"), "\(told)")
      // The slug is random, the events were typed and no report was published.
      #expect(!told.contains("slug") && !told.contains("Ids were"), "\(told)")
      #expect(!told.contains("published report"), "\(told)")
    }
  }

  @Test func `tells of a slug that is made of the name`() throws {
    let shell = try shell()
    try shell.run(
      "journal append person-registered --person anouk-made-up --name 'Anouk Made-Up' --team Elm -q"
    )
    try shell.run("journal append goal -m 30 --team Elm --player anouk-made-up --again -q")
    let goal = try shell.run("journal log --all | grep GOAL | tail -1").output.prefix { $0 != " " }
    let json = try shell.run(
      "journal erase anouk-made-up --reason 'asked to' -y --json")
    #expect(json.output.contains(#""kind":"slug""#), "\(json.output)\(json.error)")
    let remains = json.output.split(separator: "{").first { $0.contains(#""kind":"slug""#) } ?? ""
    #expect(remains.contains("\"\(goal)\"") && remains.contains("made of the name"), "\(remains)")
    #expect(try shell.export().contains(Array("anouk-made-up".utf8)))
  }

  @Test func `tells of ids that are made of content, and whether with the secret`() throws {
    let match = "= Spring Cup 2026\n\nSun May 24 2026\n  Ash v Oak  1-0 (1-0)\n   (Jane Roe 10')\n"
    for (isEarlier, kind) in [(false, "keyed-ids"), (true, "open-ids")] {
      guard !isEarlier || Rights.hasSQLite else { continue }
      let shell = try shell()
      try shell.write(match, to: "cup.txt")
      try shell.run("journal import cup.txt -y -q")
      if isEarlier {
        // As an earlier program left the file.
        try shell.run("sqlite3 journal.db \"DELETE FROM settings WHERE key = 'import-key'\"")
      }
      let json = try shell.run("journal erase 'Jane Roe' --reason 'asked to' -y --json").output
      #expect(json.contains("\"kind\":\"\(kind)\""), "\(json)")
      #expect(json.components(separatedBy: "-ids").count == 2, "\(json)")
    }
  }

  @Test func `tells of the digest of a published report`() throws {
    let shell = try shell()
    try shell.run("journal append final-whistle -q; journal narrate --publish")
    let told = said(try shell.run("\(Self.command) -y"))
    #expect(told.contains("The digest of a published report"), "\(told)")
  }

  @Test func `of one event names what says the same`() throws {
    let shell = try shell()
    try shell.run("journal append note --text 'zoé was in  TEARS' -q")
    let tears = try shell.run("journal log --all | grep ZOE").output.prefix { $0 != " " }
    let result = try shell.run("journal erase \(tears) --reason 'asked to' -n")
    #expect(result.status == 0)
    #expect(result.output.contains("Would erase the texts of \(tears):"), "\(result.output)")
    #expect(result.output.contains("stay"), "\(result.output)")
    // Events without erasable texts make no plan.
    _ = try shell.refused("journal erase e4 --reason 'asked to' -n", status: 65)
  }
}

/// Records that are imported at other positions than they had.
struct `An import of records with a gap` {
  @Test func `says from where on the places are others`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("journal append note --text Rain -q; journal append note --text Sun -q")
    try shell.run("journal export | sed 7d > rest.jsonl; mkdir other; cd other; journal init -q")
    let result = try shell.run("cd other && journal import ../rest.jsonl -y")
    let said = result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("e8 of the file is e7 here"), "\(result.output)\(result.error)")
    try shell.run("journal export > all.jsonl; mkdir same; cd same; journal init -q")
    #expect(try shell.run("cd same && journal import ../all.jsonl -y").error.isEmpty)
  }
}
