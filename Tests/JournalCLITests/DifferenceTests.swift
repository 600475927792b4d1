import Foundation
import Testing

/// What two times, two journals and two sources say otherwise.
struct `A difference` {
  private func demo() throws -> Shell {
    let shell = try Shell()
    try #require(try shell.run("journal demo -q").status == 0)
    return shell
  }

  private func refs(_ output: String) -> [String] {
    output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  @Test func `of two times is what was changed in between, and what follows from it`() throws {
    let shell = try demo()
    #expect(try shell.run("journal diff e90").status == 0)
    try shell.run("journal correct e63 --strike offside --ruled-by VAR --late -q")
    let result = try shell.run("journal diff e90")
    #expect(result.status == 1, "\(result.error)")
    #expect(result.output.contains("Real Madrid 1-2 Leganés -> Real Madrid 1-1 Leganés"))
    #expect(
      result.output.split(separator: "\n").joined(separator: " ").contains(
        "Leganés go through: 2-2 on aggregate, 2-1 on away goals"), "\(result.output)")
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("-> Real Madrid go through: 2-1 on aggregate"), "\(words)")
    let early = try shell.run("journal diff e60 e62")
    #expect(early.output.contains("+ e62"), "\(early.output)")
    #expect(try shell.run("journal diff e90 --json").output.contains(#""same":false"#))
  }

  @Test func `of two journals pairs what tells the same thing`() throws {
    let shell = try demo()
    try shell.run(
      """
      mkdir other && cd other && journal init -q
      journal match new "Real Madrid v Leganés" --on 2018-01-24 -q
      journal append goal -m 31 --team Leganés --player "Javier Eraso" --again -q
      journal append goal -m 47 --team "Real Madrid" --player "Karim Benzema" --again -q
      """)
    let result = try shell.run("journal diff other/journal.db -q")
    #expect(result.status == 1, "\(result.error)")
    // Both have the goal of Eraso, a minute apart; only one has that of Gabriel Pires.
    #expect(result.output.contains("31'") && result.output.contains("32'"), "\(result.output)")
    #expect(result.output.contains("+ e63"), "\(result.output)")
    #expect(!result.output.contains("+ e57"), "\(result.output)")
    #expect(try shell.run("journal diff journal.db journal.db").status == 0)
  }

  @Test func `of two journals is a ruling too, and what follows from it`() throws {
    let shell = try demo()
    try shell.run(
      """
      journal backup before.db -q
      journal append tie-awarded --tie copa-qf --to "Real Madrid" --reason ineligible \
        --authority RFEF --source letter -q
      """)
    for sides in ["before.db", "before.db journal.db", "e90"] {
      let result = try shell.run("journal diff \(sides) -q")
      #expect(result.status == 1, "\(sides): \(result.error)")
      let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("+ e92 TIE copa-qf AWARDED to Real Madrid"), "\(words)")
      #expect(words.contains("copa-qf Leganés go through"), "\(words)")
      #expect(words.contains("-> Real Madrid go through"), "\(words)")
    }
    let back = try shell.run("journal diff journal.db before.db -q")
    #expect(back.status == 1 && back.output.contains("- e92"), "\(back.output)")
  }

  /// Who decided what is only supposed here.
  private let who = "--authority UEFA --source letter --competition euro-2024"

  /// Group E of 2024, after the first two days.
  private func league() throws -> Shell {
    let shell = try Shell()
    try shell.write(
      """
      = European Championship 2024

      » Group E
      2024-06-17
        Romania v Ukraine  3-0
        Belgium v Slovakia  0-1
      2024-06-21
        Slovakia v Ukraine  1-2
      2024-06-22
        Belgium v Romania  2-0

      """, to: "euro.txt")
    let made = try shell.run(
      """
      set -e
      journal init -q
      journal rules use uefa.european-championship.2020-2024 --competition euro-2024 -q
      journal import -q --competition euro-2024 euro.txt
      journal backup before.db -q
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  @Test func `names the rows that a ruling moves, whichever side has it`() throws {
    let shell = try league()
    let end = try #require(refs(try shell.run("journal log --all").output).last)
    try shell.run(
      "journal append points-deducted --team Romania --points 3 --reason debts \(who) -q")
    for (sides, row) in [
      ("before.db", "Romania: first, 3 points -> fourth, 0 points"),
      ("\(end)", "Romania: first, 3 points -> fourth, 0 points"),
      ("journal.db before.db", "Romania: fourth, 0 points -> first, 3 points"),
    ] {
      let result = try shell.run("journal diff \(sides) -q")
      #expect(result.status == 1, "\(sides): \(result.error)")
      let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(row), "\(sides): \(words)")
    }
  }

  @Test func `tells rulings that move nobody`() throws {
    let shell = try league()
    let end = try #require(refs(try shell.run("journal log --all").output).last)
    try shell.run(
      """
      journal append points-deducted --team Romania --points 3 --reason debts \(who) -q
      journal append points-restored --team Romania --points 3 --reason paid \(who) -q
      """)
    for sides in ["before.db", end] {
      let result = try shell.run("journal diff \(sides)")
      #expect(result.status == 1 && result.output.contains("Romania"), "\(result.output)")
      #expect(!result.output.contains("first"), "\(result.output)")
    }
  }

  @Test func `tells the result that a ruling in the competition replaces`() throws {
    let shell = try league()
    let end = try #require(refs(try shell.run("journal log --all").output).last)
    try shell.run(
      "journal append result-awarded --fixture bel-rom --score 0-3 --reason ineligible \(who) -q")
    for sides in ["before.db", end] {
      let result = try shell.run("journal diff \(sides)")
      #expect(result.output.contains("Belgium 2-0 Romania -> Belgium 0-3"), "\(result.output)")
      #expect(result.output.contains("Belgium: second, 3 points -> fourth, 0"), "\(result.output)")
    }
  }

  @Test func `of two journals pairs competitions that only have other slugs`() throws {
    let shell = try league()
    let made = try shell.run(
      """
      mkdir other && cd other && journal init -q
      journal rules use uefa.european-championship.2020-2024 --competition em-24 -q
      journal import -q --competition em-24 ../euro.txt
      """)
    #expect(made.status == 0, "\(made.error)")
    let result = try shell.run("journal diff other/journal.db")
    #expect(result.status == 0 && result.output == "No difference.\n", "\(result.output)")
  }

  @Test func `tells the rows of a table that only one journal has`() throws {
    let shell = try league()
    try shell.run("mkdir other && cd other && journal init -q")
    let gone = try shell.run("journal diff journal.db other/journal.db -q")
    let words = gone.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(gone.status == 1 && words.contains("Romania: first, 3 points -> not in it"), "\(words)")
    let new = try shell.run("journal diff other/journal.db journal.db -q").output
    #expect(new.contains("not in it -> first, 3 points"), "\(new)")
  }

  /// The sources of the demo give Eraso's goal 31 minutes and Gabriel's 52.
  @Test func `of a source is what it claims`() throws {
    let shell = try demo()
    let sources = try shell.run("journal show e58 --raw").output
    let slug = try #require(
      sources.firstMatch(of: /"source":\["([^"]+)"/).map { String($0.output.1) })
    let result = try shell.run("journal diff --source \(slug)")
    #expect(result.status == 1, "\(result.error)")
    #expect(result.output.contains("minute 32 -> 31"), "\(result.output)")
    _ = try shell.refused("journal diff --source Nobody", status: 65)
    _ = try shell.refused("journal diff", status: 64)
  }

  @Test func `of two sources is one in either order`() throws {
    let shell = try demo()
    // One of them tells a goal that the other does not.
    let made = try shell.run(
      """
      set -e
      mkdir cup && cd cup && journal init -q
      journal match new 'Elm v Fir' --on 2026-05-24 -q
      journal append goal -m 12 --team Elm --source "Desk A" -q
      journal append goal -m 50 --team Fir --source "Desk A" --source "Desk B" -q
      """)
    #expect(made.status == 0, "\(made.error)")
    for (sources, words) in [
      ("--source 'Desk A' --source 'Desk B'", "Desk B does not tell"),
      ("--source 'Desk B' --source 'Desk A'", "+ e"),
    ] {
      let result = try shell.run("cd cup && journal diff \(sources)")
      #expect(result.status == 1, "\(sources): \(result.output)\(result.error)")
      #expect(result.output.contains(words), "\(sources): \(result.output)")
      let json = try shell.run("cd cup && journal diff \(sources) --json").output
      #expect(json.contains(#""same":false"#), "\(json)")
    }
    let same = try shell.run("cd cup && journal diff --source 'Desk A' --source 'Desk A'")
    #expect(same.status == 0 && same.output.contains("says the same"), "\(same.output)")
    // Beside the whole journal, what a source does not tell is no difference.
    let part = try shell.run("cd cup && journal diff --source 'Desk B'")
    #expect(part.status == 0 && part.output.contains("and tells 1 of"), "\(part.output)")
  }

  @Test func `takes a word for a file unless it is written as a time`() throws {
    let shell = try demo()
    let made = try shell.run(
      """
      journal backup elm -q && journal backup e-book -q && journal backup 2018 -q
      mkfifo pipe
      """)
    #expect(made.status == 0, "\(made.error)")
    for file in ["elm", "e-book", "2018", "./elm", "elm 2018"] {
      let result = try shell.run("journal diff \(file)")
      #expect(result.status == 0, "\(file): \(result.output)\(result.error)")
    }
    // Two files need no journal here.
    #expect(try shell.run("mkdir none && cd none && journal diff ../elm ../2018").status == 0)
    for file in ["nosuch.db", "elms", "nosuch/elm", "elm nosuch.db"] {
      let said = try shell.refused("journal diff \(file)", status: 66)
      #expect(said.contains("there is no file"), "\(said)")
    }
    #expect(try shell.refused("journal diff e60 21:3x", status: 64).contains("is not a time"))
    for slip in ["25:00", "2018-13-45", "99999999999999999999d"] {
      #expect(try shell.refused("journal diff \(slip)", status: 64).contains("is not a time"))
    }
    #expect(try shell.refused("journal diff ''", status: 64).contains("is empty"))
    #expect(try shell.refused("journal diff e60 elm", status: 64).contains("a time of another"))
    #expect(try shell.refused("journal diff pipe", status: 65).contains("a pipe"))
    _ = try shell.refused("journal diff e60 -M rma-leg", status: 64)
    _ = try shell.refused("journal diff elm -M rma-leg", status: 64)
  }
}
