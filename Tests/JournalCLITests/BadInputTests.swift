import Foundation
import Testing

/// The refusal of bad input says what is wrong, why and what to do next; nothing is written.
struct `Bad input` {
  /// A command, its exit status, and what it says.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let command: String
    let status: Int32
    let says: String

    init(_ command: String, _ status: Int32, _ says: String) {
      (self.command, self.status, self.says) = (command, status, says)
    }

    var testDescription: String { command }
  }

  static let inTheFirstHalf = [
    Mistake(
      "journal append gaol -m 40", 64,
      "there is no event type \"gaol\". Did you mean \"goal\"?"),
    Mistake("journal append", 64, "append needs a type of event."),
    Mistake("journal append goal -m 40 -p bezema", 65, "If the name is right, add --team"),
    Mistake("journal append goal -m 40 -p eraos", 65, "Did you mean Eraso?"),
    Mistake("journal append goal -m 40 -t sevilla", 65, "\"sevilla\" does not play in this match."),
    Mistake("journal append goal -m 40 -p eraso -M xyz", 66, "no match \"xyz\". Known: rma-leg."),
    Mistake("journal append goal -m 155 -p eraso", 65, "no minute 155. Stoppage time is written"),
    Mistake("journal append goal -m 0 -p eraso", 65, "no minute 0."),
    Mistake("journal append goal -m 4x -p eraso", 65, "no minute 4x. Write 55, 45+2, or ?"),
    Mistake("journal append goal -m 46 -p eraso", 65, "no minute 46. Write 45+1'."),
    Mistake("journal append goal -m 30+2 -p eraso", 65, "only to the period's last minute"),
    Mistake("journal append goal -p eraso", 64, "no minute was given. Add --minute 55"),
    Mistake("journal append goal -m 40", 64, "goal needs the field \"team\"."),
    Mistake("journal append goal -m", 64, "--minute needs a value."),
    Mistake("journal append goal -m 40 -p eraso --how flying", 64, "no field for the word"),
    Mistake("journal append goal -m 40 -p eraso --own=maybe", 64, "is not true or false"),
    Mistake("journal append goal -m 40 -p eraso extra", 64, "\"extra\" was not expected."),
    Mistake("journal append goal -m 40 -p eraso --if-head 2", 65, "the log ends at e6, not at e2."),
    Mistake(
      "journal append added-time --period SO --minutes 4", 64,
      "period has no \"SO\". It takes H1, H2, ET1, ET2, ET3, ET4."),
    Mistake(
      "journal correct e4", 65, "Name what is wrong: --minute 56, or --set period=VALUE."),
    Mistake("journal correct e6", 65, "Its fields are team, player, own, assist,"),
    Mistake(
      "journal correct e4 --count 3", 64, "there is no option \"--count\". Give it as --set count="),
    Mistake("journal append attendance --count many", 64, "is not a whole number"),
    Mistake("journal append second-half", 65, "half"),
    Mistake("journal append kick-off", 65, "half"),
    Mistake("journal append yellow -m 33", 64, "card needs"),
    Mistake("journal append x-tifo", 64, "there is no event type \"x-tifo\""),
    Mistake("journal append context-fact --subject leganes --predicate p --value 1", 64, "needs"),
    Mistake("journal correct e99 -m 40", 66, "there is no e99 in rma-leg."),
    Mistake("journal correct e6", 65, "nothing to correct."),
    Mistake("journal correct e6 -m 46", 65, "the second half has not started."),
    Mistake("journal correct e6 --set size=9", 64, "goal has no \"size\"."),
    Mistake("journal correct e4 --strike offside --ruled-by VAR -m 40", 65, "e4 is not a goal."),
    Mistake("journal correct e6 --strike ofside -m 40", 64, "Did you mean \"offside\"?"),
    Mistake("journal correct e6 --restore", 65, "e6 is not struck out."),
    Mistake("journal undo e99", 66, "there is no e99 in the journal."),
    Mistake("journal redo", 65, "has nothing to redo"),
    Mistake("journal match new 'Leganés v Leganés'", 65, "a team cannot play itself."),
    Mistake("journal match new Leganés", 65, "\"Leganés\" is not a match."),
    Mistake("journal match new 'A v B' --on 2018-02-30", 64, "is not a day."),
    Mistake("journal match new 'A v B' --tie qf", 65, "a tie needs a competition"),
    Mistake("journal match new 'A 1-0 B (X, Y)' --on 2018-01-01", 65, "2 scorers are named"),
    Mistake("journal rules use serie-z", 66, "no regulation \"serie-z\""),
    Mistake("journal rules use la-liga", 65, "\"la-liga\" fits 5 regulations"),
    Mistake("journal import nothing.jsonl", 66, "nothing.jsonl"),
  ]

  @Test(arguments: inTheFirstHalf)
  func `is refused in the first half`(mistake: Mistake) throws {
    let said = try Shell.firstHalf().refused(mistake.command, status: mistake.status)
    #expect(said.hasPrefix("journal: "))
    #expect(said.contains(mistake.says), "\(said)")
    #expect(said.contains("Nothing written."), "\(said)")
  }

  @Test(arguments: inTheFirstHalf)
  func `is a JSON object with --json`(mistake: Mistake) throws {
    let result = try Shell.firstHalf().run("\(mistake.command) --json")
    // A final `-m` takes `--json` as its value.
    guard !mistake.command.hasSuffix(" -m") else { return }
    #expect(result.status == mistake.status)
    #expect(result.error.split(separator: "\n").count == 1, "\(result.error)")
    let document = try JSONSerialization.jsonObject(with: Data(result.error.utf8))
    let error = try #require((document as? [String: Any])?["error"] as? [String: Any])
    #expect((error["code"] as? String)?.isEmpty == false)
    #expect((error["message"] as? String)?.isEmpty == false)
    #expect(Set(error.keys).isSubset(of: ["code", "message", "hint"]))
  }

  @Test func `is a goal before the kick-off`() throws {
    let shell = try Shell()
    try shell.run("journal init -q; journal match new 'Ajax v PSV' --on 2099-01-01 -q")
    let said = try shell.refused("journal append goal -m 5 -t ajax", status: 65)
    #expect(said.contains("the match has not kicked off. Log it first: journal append kick-off."))
  }

  @Test func `is a goal after full-time`() throws {
    let shell = try Shell.demo()
    let said = try shell.refused("journal append goal -m 60 -p eraso", status: 65)
    #expect(said.contains("the match is over. Add --late"))
    let twin = try shell.refused("journal append goal -m 55 -p 'Gabriel Pires'", status: 65)
    #expect(twin.contains("the match is over, and this looks like e63"))
    #expect(twin.contains("journal correct e63"))
  }

  @Test func `is a goal at half-time`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("journal append half-time -q")
    let said = try shell.refused("journal append goal -m 45+1 -p eraso", status: 65)
    #expect(said.contains("--late"))
    #expect(try shell.run("journal append goal -m 45+1 -p eraso --late -q").status == 0)
  }

  @Test func `is a likely duplicate`() throws {
    let shell = try Shell.firstHalf()
    let said = try shell.refused("journal append goal -m 33 -p eraso", status: 65)
    #expect(said.contains("this looks like e6 (Eraso 32')"))
    #expect(said.contains("--again"))
    #expect(said.contains("journal correct e6 -m 33"))
    #expect(try shell.run("journal append goal -m 33 -p eraso --again -q").status == 0)
  }

  // MARK: - The journal itself

  static let files = [
    Mistake("journal status -J text.txt", 65, "is not a journal: it is not an SQLite file"),
    Mistake("journal status -J empty", 65, "is not a journal"),
    Mistake("journal status -J folder", 65, "is not a journal: it is a folder"),
    Mistake("journal append kick-off -J text.txt", 65, "is not a journal"),
    Mistake("journal status -J missing.db", 66, "there is no journal at missing.db"),
    Mistake("journal append kick-off -J missing.db", 66, "there is no journal at missing.db"),
    Mistake("journal verify -J missing.db", 66, "there is no journal at missing.db"),
    Mistake("journal init", 73, "cannot create journal.db: it already exists."),
    Mistake("journal demo", 73, "cannot create journal.db: it already exists."),
    Mistake("journal backup journal.db", 73, "is the journal itself"),
    Mistake("journal init text.txt", 73, "cannot create"),
    Mistake("journal init -J no/such/folder.db", 73, "there is no folder no/such"),
    Mistake("journal export -o no/such/file.jsonl", 73, "no/such/file.jsonl"),
  ]

  @Test(arguments: files)
  func `is a file that is no journal`(mistake: Mistake) throws {
    let shell = try Shell.firstHalf()
    try shell.write("A text.\n", to: "text.txt")
    try shell.write([], to: "empty")
    try FileManager.default.createDirectory(
      atPath: shell.path("folder"), withIntermediateDirectories: false)
    let said = try shell.refused(mistake.command, status: mistake.status)
    #expect(said.contains(mistake.says), "\(said)")
    #expect(shell.contents("text.txt") == Array("A text.\n".utf8))
    #expect(shell.contents("missing.db") == nil)
  }

  @Test(.enabled(if: Rights.hasSQLite, "sqlite3 is not there"))
  func `is a database of another program, or of a newer one`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("sqlite3 foreign.db 'CREATE TABLE t(a)' && cp journal.db newer.db")
    try shell.run("sqlite3 newer.db 'PRAGMA user_version = 99'")
    for command in ["status", "append kick-off", "verify", "undo"] {
      let foreign = shell.contents("foreign.db")
      let said = try shell.refused("journal \(command) -J foreign.db", status: 65)
      #expect(said.contains("foreign.db is not a journal: it is a database of another program."))
      #expect(shell.contents("foreign.db") == foreign)
      let newer = shell.contents("newer.db")
      let told = try shell.refused("journal \(command) -J newer.db", status: 69)
      #expect(told.contains("newer.db was written by a newer program (format 99"))
      #expect(told.contains("Install a newer journal."))
      #expect(shell.contents("newer.db") == newer)
    }
  }

  /// A later program may derive more from the events, and write it into a file of the same format.
  @Test(.enabled(if: Rights.hasSQLite, "sqlite3 is not there"))
  func `is a database with a part that only a newer one derives`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("sqlite3 journal.db \"INSERT INTO derived(name, step) VALUES ('weather', 1)\"")
    let before = shell.contents("journal.db")
    for command in ["status", "append half-time", "verify"] {
      let told = try shell.refused("journal \(command) -J journal.db", status: 69)
      #expect(told.contains("was written by a newer program"), "\(told)")
      #expect(told.contains("not all that it derives from the events"))
      #expect(told.contains("Install a newer journal."))
      #expect(shell.contents("journal.db") == before)
    }
  }

  @Test(.enabled(if: Rights.canMount, "mounting is not permitted here"))
  func `is a write to a place that can only be read`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("mkdir ro && mount -t tmpfs -o size=4m tmpfs ro && cp journal.db ro/")
    try shell.run("mount -o remount,ro ro")
    defer { _ = try? shell.run("umount ro") }
    let said = try shell.refused("journal append half-time -J ro/journal.db", status: 77)
    #expect(said.contains("ro/journal.db cannot be written to."))
    #expect(said.contains("Nothing written."))
    #expect(try shell.run("journal status -J ro/journal.db").output.contains("0-1"))
    #expect(try shell.run("journal verify -J ro/journal.db").status == 0)
    #expect(try shell.run("journal replay -J ro/journal.db").status == 0)
    #expect(try shell.refused("journal init -J ro/new.db", status: 73).contains("cannot create"))
  }

  @Test(.enabled(if: Rights.canMount, "mounting is not permitted here"))
  func `is a write to a full disk`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("mkdir full && mount -t tmpfs -o size=1m tmpfs full && cp journal.db full/")
    defer { _ = try? shell.run("umount full") }
    let before = (try shell.head("full/journal.db"), try shell.export("full/journal.db"))
    try shell.run("rm -f full/journal.db-*; cat /dev/zero > full/filler")
    let result = try shell.run("journal append half-time -J full/journal.db")
    #expect(result.status == 74, "\(result.error)")
    #expect(result.error.contains("full"))
    try shell.run("rm full/filler")
    #expect(try shell.head("full/journal.db") == before.0)
    #expect(try shell.export("full/journal.db") == before.1)
    // With space again, the same command succeeds.
    #expect(try shell.run("journal append half-time -q -J full/journal.db").status == 0)
    #expect(try shell.run("journal verify -J full/journal.db").status == 0)
  }
}
