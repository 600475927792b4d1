import Testing

/// Serbia v Albania, Belgrade, 14 October 2014, broken off at 0-0 in the first half: UEFA awarded it 3-0
/// to Serbia on 24 October 2014, Albania appealed, and the CAS awarded it 0-3 on 10 July 2015.
struct `An appeal` {
  private static let award =
    "journal append result-awarded --score 3-0 --to serbia --reason crowd --authority UEFA"
    + " --source UEFA --date 2014-10-24 -q"
  private static let lodged =
    "journal append appeal-lodged --appellant Albania --against e6 --authority CAS"
    + " --source CAS --date 2014-12-12 -q"

  private func shell(_ commands: String...) throws -> Shell {
    let shell = try Shell()
    for command in [
      "journal init -q", "journal match new 'Serbia v Albania' --on 2014-10-14 -q",
      "journal append kick-off -q",
      "journal append match-abandoned -m 42 --reason brawl --ruled-by referee -q --again",
    ] + commands {
      let result = try shell.run(command)
      #expect(result.status == 0, "\(command): \(result.error)")
    }
    return shell
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func ref(_ type: String, _ shell: Shell) throws -> String {
    let line = try shell.run("journal log --type \(type) | tail -1").output
    return String(line.prefix { $0 != " " })
  }

  @Test func `that is open is named, and the award stands`() throws {
    let shell = try shell(Self.award)
    let award = try ref("result-awarded", shell)
    try shell.run(Self.lodged.replacing("e6", with: award))
    let status = words(try shell.run("journal status").output)
    #expect(status.contains("3-0"))
    #expect(status.contains("Open: appeal Albania to CAS ("), "\(status)")
    #expect(
      status.contains("2014-12-12) against \(award); open. \(award) stands until it is decided."))
    for command in ["journal audit ser-alb", "journal match show"] {
      let said = words(try shell.run(command).output)
      #expect(said.contains("Albania to CAS") && said.contains("against \(award)"), "\(said)")
    }
    let appeal = try ref("appeal-lodged", shell)
    for command in ["journal status", "journal match show"] {
      let said = try shell.run("\(command) --json").output
      let now =
        #""appeals":[{"against":"\#(award)","appellant":"Albania","changedBy":[],"#
        + #""lodged":"\#(appeal)","pending":true,"standing":"open"}]"#
      #expect(said.contains(now), "\(said)")
      let before = try shell.run("\(command) --at 42 --json").output
      // What is not looked at is absent, and not said to be none.
      #expect(!before.contains(#""appeals""#) && before.contains(#""score""#), "\(before)")
    }
  }

  @Test func `that is upheld changes nothing by itself, and that is said`() throws {
    let shell = try shell(Self.award)
    let award = try ref("result-awarded", shell)
    try shell.run(Self.lodged.replacing("e6", with: award))
    let appeal = try ref("appeal-lodged", shell)
    let decided = try shell.run(
      "journal append appeal-decided --appeal \(appeal) --outcome upheld --authority CAS"
        + " --source CAS --date 2015-07-10")
    #expect(decided.status == 0, "\(decided.error)")
    let said = words(decided.output + decided.error)
    #expect(said.contains("This alone changes nothing: \(award) stands"), "\(said)")
    #expect(said.contains("journal append result-confirmed"), "\(said)")
    #expect(try shell.run("journal status").output.contains("3-0"))
    let audit = words(try shell.run("journal audit ser-alb").output)
    #expect(audit.contains("No ruling carries it out: \(award) still stands"), "\(audit)")
    let json = try shell.run("journal audit ser-alb --json").output
    #expect(json.contains(#""standing":"upheld""#) && json.contains(#""pending":true"#), "\(json)")

    try shell.run(
      "journal append result-awarded --score 0-3 --to albania --reason crowd --authority CAS"
        + " --source CAS --date 2015-07-10 -q")
    let ruling = try ref("result-awarded", shell)
    let after = words(try shell.run("journal audit ser-alb").output)
    #expect(after.contains("Serbia 0-3 Albania, awarded."), "\(after)")
    #expect(
      after.contains("upheld by CAS (") && after.contains("\(ruling) changed \(award)"), "\(after)")
    #expect(
      after.contains("(UEFA, 2014-10-24): crowd (\(award); changed by \(ruling))"), "\(after)")
    let history = words(try shell.run("journal show \(award) --history").output)
    #expect(history.contains("changed by \(ruling)"), "\(history)")
  }

  @Test func `that is dismissed leaves the award, and says so without a doubt`() throws {
    let shell = try shell(Self.award)
    let award = try ref("result-awarded", shell)
    try shell.run(Self.lodged.replacing("e6", with: award))
    let appeal = try ref("appeal-lodged", shell)
    let decided = try shell.run(
      "journal append appeal-decided --appeal \(appeal) --outcome dismissed --authority CAS"
        + " --source CAS --date 2015-07-10")
    #expect(!(decided.output + decided.error).contains("changes nothing"), "\(decided.error)")
    let audit = words(try shell.run("journal audit ser-alb").output)
    #expect(audit.contains("dismissed by CAS (") && audit.contains("\(award) stands"), "\(audit)")
  }

  @Test func `is no award that a confirmed result would leave standing`() throws {
    let shell = try shell(Self.award)
    let award = try ref("result-awarded", shell)
    let confirmed = try shell.run(
      "journal append result-confirmed --authority UEFA --source UEFA")
    let said = words(confirmed.output + confirmed.error)
    #expect(said.contains("the award of \(award), 3-0, falls"), "\(said)")
    let help = words(try shell.run("journal help append result-confirmed").output)
    #expect(help.contains("an earlier award falls"), "\(help)")
  }

  @Test func `and its outcome are in the dossier`() throws {
    let shell = try shell(Self.award)
    let award = try ref("result-awarded", shell)
    try shell.run(Self.lodged.replacing("e6", with: award))
    try shell.run("journal audit ser-alb --dossier inquiry -q > answer.txt")
    let page = String(decoding: try #require(shell.contents("inquiry/index.html")), as: UTF8.self)
    #expect(page.contains("Albania to CAS"))
    #expect(page.contains("<br>"), "\(page)")
    #expect(page.contains("Appeal by Albania to CAS against \(award)"), "\(page)")
  }
}

/// A made-up group, in which Birch beat Dogwood 3-0 and had played somebody who was suspended.
struct `An appeal in a match of a table` {
  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `is named by the audit of a place, and so is the ruling`() throws {
    let shell = try Shell()
    func run(_ command: String) throws -> String {
      let result = try shell.run(command)
      #expect(result.status == 0, "\(command): \(result.error)")
      return words(result.output)
    }
    func ref(_ type: String) throws -> String {
      String(try run("journal log --all --type \(type)").prefix { $0 != " " })
    }
    _ = try run("sh \"$SESSIONS/spring-cup.sh\"")
    #expect(!(try run("journal audit spring-cup --team birch")).contains("Appeal"))
    let board = "--authority Board --source Board -M bir-dog -q"
    _ = try run(
      "journal append result-awarded --score 0-3 --to dogwood --reason 'suspended player' \(board)")
    let award = try ref("result-awarded")
    _ = try run(
      "journal append appeal-lodged --appellant Birch --against \(award) --authority Court"
        + " --source Court -M bir-dog -q")
    let appeal = try ref("appeal-lodged")
    for team in ["birch", "dogwood"] {
      let audit = try run("journal audit spring-cup --team \(team)")
      #expect(
        audit.contains("Appeal Birch to Court (\(appeal)) against \(award); open."), "\(audit)")
      #expect(audit.contains("suspended player (\(award))"), "\(audit)")
    }
    // Cedar's place rests on its own matches; the ruling changed the table all the same.
    let json = try shell.run("journal audit spring-cup --team cedar --json").output
    #expect(json.contains(#""against":"\#(award)""#), "\(json)")
  }
}

/// Everton in 2023-24: ten points deducted on 17 November 2023, four of them given back on appeal on
/// 26 February 2024.
struct `A deduction` {
  private func shell() throws -> Shell {
    let shell = try Shell()
    let points =
      "--competition spring-cup --team birch --authority 'Cup board' --source board"
    for command in [
      "sh \"$SESSIONS/spring-cup.sh\"",
      "journal append points-deducted \(points) --points 5 --reason fees --date 2026-05-21 -q",
      "journal append points-restored \(points) --points 5 --reason appeal --date 2026-06-02 -q",
    ] {
      let result = try shell.run(command)
      #expect(result.status == 0, "\(command): \(result.error)")
    }
    return shell
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func ref(_ type: String, _ shell: Shell) throws -> String {
    let line = try shell.run("journal log --all --type \(type)").output
    return String(line.prefix { $0 != " " })
  }

  /// Birch won two matches: six points, and not eleven.
  @Test func `that is supposed away takes with it what gave it back`() throws {
    let shell = try shell()
    let taken = try ref("points-deducted", shell)
    let table = words(try shell.run("journal table --without \(taken)").output)
    #expect(table.contains("1 Birch 3 2 0 1 5 3 +2 6"), "\(table)")
  }

  @Test func `that was given back turned the place on that day`() throws {
    let shell = try shell()
    let given = try ref("points-restored", shell)
    let audit = words(try shell.run("journal audit spring-cup/birch").output)
    #expect(audit.contains("Turned by the decision \(given) of 2026-06-02."), "\(audit)")
  }

  @Test func `says its day, what changed it, and what rests on it`() throws {
    let shell = try shell()
    let (taken, given) = (try ref("points-deducted", shell), try ref("points-restored", shell))
    let notes = words(try shell.run("journal table").output)
    #expect(
      notes.contains("(Cup board, 2026-05-21): fees (\(taken); changed by \(given))"), "\(notes)")
    let history = words(try shell.run("journal show \(given) --history").output)
    #expect(history.contains("What rests on it"), "\(history)")
    #expect(history.contains("Table The group."), "\(history)")
    #expect(history.contains("Birch fourth and not first"), "\(history)")
  }
}
