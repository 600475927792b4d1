import Foundation
import Testing

/// Journals written by earlier versions (`Tests/Fixtures/forms`), with their signatures and
/// receipts.
struct `A journal of an earlier form` {
  private static let forms = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/forms").path

  /// A folder with the journal and the documents that go with it.
  private static func shell(_ form: Int) throws -> Shell {
    let shell = try Shell()
    try shell.run("cp '\(forms)/form-\(form).db' journal.db && cp -r '\(forms)' papers")
    return shell
  }

  private static let questions = [
    "status -M rma-leg", "status -M leg-rma", "tie copa-qf", "replay -M rma-leg", "match list",
    "status -M rma-leg --known e60", "narrate -M rma-leg --length brief", "log -M rma-leg",
    "show e49", "audit copa-qf",
  ]

  @Test(arguments: [1, 2])
  func `is answered as a journal of today that holds the same events`(form: Int) throws {
    let shell = try Self.shell(form)
    try shell.run("journal export -o records.jsonl -q")
    try shell.run(
      "mkdir today && cd today && journal init -q && journal import ../records.jsonl -q -y")
    for question in Self.questions {
      let old = try shell.run("journal \(question)")
      let today = try shell.run("cd today && journal \(question)")
      // The file of before also says which match was the current one.
      #expect(old.output.replacing("* rma", with: "  rma") == today.output, "journal \(question)")
      #expect(old.status == 0 && !old.output.isEmpty, "journal \(question)\n\(old.error)")
    }
    #expect(try shell.run("journal tie copa-qf").output.contains("Leganés through on away goals"))
    #expect(try shell.run("sqlite3 journal.db 'PRAGMA user_version'").output == "\(form)\n")
  }

  /// What the program of commit 0c47c10 stored, and what today's stores for the same events. Facts
  /// of the kinds left out came later or were stored otherwise then.
  @Test func `has the facts that today's program derives, number by number`() throws {
    let shell = try Self.shell(2)
    let rows =
      "SELECT position, ordinal, kind, period, minute, added, second, timed, subject, value "
      + "FROM facts WHERE kind NOT IN (0, 1, 41, 51, 52, 53, 54, 55) ORDER BY position, ordinal"
    let before = try shell.run("sqlite3 journal.db '\(rows)'").output
    let records = try shell.run("journal export").output
    try shell.write(records, to: "records.jsonl")
    try shell.run(
      "mkdir today && cd today && journal init -q && journal import ../records.jsonl -q -y")
    #expect(try shell.run("cd today && sqlite3 journal.db '\(rows)'").output == before)
    #expect(before.split(separator: "\n").count > 70)
    #expect(try shell.run("cd today && journal export").output == records)
  }

  @Test(arguments: [1, 2])
  func `is examined as it is`(form: Int) throws {
    let shell = try Self.shell(form)
    let before = shell.contents()
    let examined = try shell.run("journal doctor")
    #expect(examined.status == 0, "\(examined.output)\(examined.error)")
    let said = examined.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      said.contains("Version \(form); the next command that writes brings it to 3."), "\(said)")
    #expect(shell.contents() == before)
  }

  @Test(arguments: [1, 2])
  func `is brought up to date by the first command that writes, and says the same`(form: Int) throws
  {
    let shell = try Self.shell(form)
    let before = try shell.run("journal export").output
    let answers = try Self.questions.map { try shell.run("journal \($0)").output }
    #expect(try shell.run("journal verify").status == 0)
    #expect(
      try shell.run("journal append team-registered --team getafe --name 'Getafe CF' -q").status
        == 0)
    #expect(try shell.run("sqlite3 journal.db 'PRAGMA user_version'").output == "3\n")
    #expect(try shell.run("journal verify").status == 0)
    #expect(try shell.run("journal export").output.hasPrefix(before))
    for (question, answer) in zip(Self.questions, answers) where !question.contains("list") {
      #expect(try shell.run("journal \(question)").output == answer, "journal \(question)")
    }
  }

  @Test(arguments: [false, true])
  func `still bears out what was signed before`(isUpToDate: Bool) throws {
    let shell = try Self.shell(2)
    if isUpToDate {
      try shell.run("journal append team-registered --team getafe --name 'Getafe CF' -q")
    }
    let key = "--key papers/desk.pub"
    for command in [
      "journal verify --checkpoint papers/checkpoint.txt \(key) --tiles papers/tiles",
      "journal verify-receipt papers/copa-qf.receipt \(key)",
      "journal verify-proof papers/e49.tlog-proof papers/e49.json \(key)",
      "journal prove --since papers/checkpoint.txt",
    ] {
      let result = try shell.run(command)
      #expect(result.status == 0, "\(command)\n\(result.error)\(result.output)")
    }
    let told = try shell.run("journal verify-receipt papers/copa-qf.receipt \(key)").output
    #expect(told.hasPrefix("True: Leganés go through: 2-2 on aggregate, 2-1 on away goals.\n"))
  }
}
