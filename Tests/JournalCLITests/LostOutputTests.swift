import Foundation
import Testing

/// If standard output fails, the work goes on and the end of the run says so.
struct `An output that cannot be written` {
  /// The destination of the output.
  enum Sink: String, CaseIterable {
    case gone, full, closed
  }

  /// The end of a command's run.
  private struct Ending {
    let status: Int32
    let said: String
  }

  /// Runs a command whose output is lost. A reader that goes away is gone before the command
  /// starts.
  private func run(_ command: String, _ sink: Sink, _ shell: Shell) throws -> Ending {
    let line =
      switch sink {
      case .gone:
        """
        rm -f gate; mkfifo gate
        { read go < gate; \(command); echo $? > status; } | { exec 0<&-; echo go > gate; }
        exit $(cat status)
        """
      case .full: "\(command) > /dev/full"
      case .closed: "\(command) >&-"
      }
    let result = try shell.run(line)
    let said = result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Ending(status: result.status, said: said)
  }

  private static let league = """
    = Premier League 2015-16

    Matchday 36
    May 1 2016
      Manchester United  1-1  Leicester City
        (Martial 8'; Morgan 17')
    May 2 2016
      Chelsea  2-2  Tottenham Hotspur
        (Cahill 58', Hazard 83'; Kane 35', Son 44')

    """

  @Test(
    arguments: [
      "append booing --crowd home", "append - < one.jsonl", "correct e6 -m 31", "undo", "undo e6",
      "match new 'Leganés v Real Madrid' --on 2018-01-18", "match lineup home squad.txt",
      "import league.txt -y", "import league.txt", "import one.jsonl",
      "append note --text Rain --json",
      "import league.txt -y --json", "rules use world-cup-2018 --competition world-cup",
      "append person-registered --name 'Karim Benzema'", "narrate --publish",
    ], Sink.allCases)
  func `loses no event`(command: String, sink: Sink) throws {
    let shell = try Shell.firstHalf()
    try shell.write(Self.league, to: "league.txt")
    let squad = (1...11).map { "\($0) Made-Up \($0)\n" }.joined()
    try shell.write(squad, to: "squad.txt")
    let event =
      #"{"at":{"period":"H1","precision":"unknown"},"by":"desk","data":{"text":"Rain"},"#
      + #""stream":"match/real-madrid-leganes-2018-01-24","type":"observation"}"#
    try shell.write("\(event)\n", to: "one.jsonl")
    let before = try shell.export()
    let ending = try run("journal \(command)", sink, shell)
    #expect(ending.status == 0, "\(command): \(ending.said)")
    #expect(ending.said.contains("it is recorded; the output could not be written"), "\(ending)")
    #expect(!ending.said.contains("Nothing written"))
    let after = try shell.export()
    #expect(after.count > before.count && after.starts(with: before), "\(command) wrote nothing")
    // Nothing is left in the WAL for a journal that is removed.
    #expect(shell.contents("journal.db-wal")?.isEmpty ?? true)
  }

  @Test(arguments: Sink.allCases)
  func `loses no redo, no choice of a match and no erasure`(sink: Sink) throws {
    let shell = try Shell.firstHalf()
    try shell.run("journal undo -q; journal match new 'Elm v Fir' --on 2026-05-24 -q")
    #expect(try run("journal match use rma-leg", sink, shell).status == 0)
    #expect(try shell.run("journal status --prompt").output.hasPrefix("RMA"))
    let head = try shell.head()
    #expect(try run("journal redo -M rma-leg", sink, shell).status == 0)
    #expect(try shell.head() != head)
  }

  @Test(
    arguments: [
      ("journal init -J new.db", "new.db", "new.db is created"),
      ("journal demo try-it", "try-it/journal.db", "try-it/journal.db is created"),
      ("journal backup copy.db", "copy.db", "copy.db is written"),
      ("journal audit copa-qf --receipt r.json", "r.json", ""),
      ("journal -q export football.txt -o copa.txt && journal head --size 3", "copa.txt", ""),
      ("journal salvage -o sound.jsonl", "sound.jsonl", "sound.jsonl is written"),
      ("journal rules new cup -o cup.json", "cup.json", "cup.json is written"),
      ("journal key new k.key", "k.key", "journal key show k.key prints its public key"),
      ("journal sign --key desk.key -o c.txt", "c.txt", "c.txt"),
      ("journal export tiles -o site", "site/checkpoint", "site is written"),
    ], Sink.allCases)
  func `loses no file`(made: (command: String, file: String, says: String), sink: Sink) throws {
    let shell = try Shell.demo()
    try shell.run("journal key new desk.key")
    let ending = try run(made.command, sink, shell)
    #expect(shell.contents(made.file)?.isEmpty == false, "\(made.command): \(ending.said)")
    guard !made.says.isEmpty else { return }
    #expect(ending.said.contains(made.says), "\(made.command): \(ending.said)")
    #expect(ending.status == 0, "\(made.command): \(ending.said)")
    #expect(ending.said.contains("the output could not be written"))
  }

  @Test(arguments: [
    "log", "log --all --jsonl", "log --json", "replay", "status", "tie copa-qf", "match list",
    "events",
    "audit copa-qf", "export", "export football.txt", "narrate --cite", "verify", "head", "help",
    "--version", "show e9 --raw", "scorers", "doctor", "schema goal", "key show desk.key",
    "salvage -o -", "rules show copa-del-rey-2017-18", "import copa.txt --dry-run",
    "append booing --crowd home --dry-run",
  ])
  func `ends a command that reads in silence, and on a full disk with 74`(command: String) throws {
    let shell = try Shell.demo()
    try shell.run("journal key new desk.key; journal export football.txt -o copa.txt")
    let left = try run("journal \(command)", .gone, shell)
    #expect(left.status == 0, "\(command): \(left.said)")
    #expect(!left.said.contains("output"), "\(command): \(left.said)")
    for sink in [Sink.full, .closed] {
      let full = try run("journal \(command)", sink, shell)
      #expect(full.status == 74, "\(command): \(full.said)")
      #expect(full.said.contains("he output could not be written"), "\(command): \(full.said)")
    }
  }

  /// The product is missing, although a copy beside the key may remain.
  @Test func `is not called done where it was the thing itself`() throws {
    let shell = try Shell.demo()
    try shell.run("journal key new desk.key")
    for command in ["sign --key desk.key", "prove e9 --key desk.key --record e9.json"] {
      let ending = try run("journal \(command)", .full, shell)
      #expect(ending.status == 74, "\(ending.said)")
    }
  }

  @Test func `changes nothing about an answer that is no`() throws {
    let shell = try Shell.demo()
    let check = "journal rules check bad.json"
    try shell.write("{}", to: "bad.json")
    for sink in Sink.allCases { #expect(try run(check, sink, shell).status == 65) }
    let refused = try run("journal append goal -m 500 -p nobody", .full, shell)
    #expect(refused.status != 0 && refused.status != 74)
  }

  @Test func `is not read on where nobody reads`() throws {
    let shell = try Shell.demo()
    // At this speed the match takes weeks.
    let ending = try run("timeout 60 journal replay --speed 0.01", .gone, shell)
    #expect(ending.status == 0, "\(ending)")
  }

  @Test(arguments: [
    "2>&-", "2> /dev/full", ">&- 2>&-", "> /dev/full 2> /dev/full", "0<&- >&- 2>&-",
  ])
  func `may be the notes, or all streams, and harms no journal`(streams: String) throws {
    let shell = try Shell.firstHalf()
    try shell.write(Self.league, to: "league.txt")
    for command in ["append booing --crowd home", "undo", "import league.txt -y"] {
      let result = try shell.run("journal \(command) \(streams)")
      #expect(result.status == 0, "\(command): \(result.error)")
    }
    let verified = try shell.run("journal verify")
    #expect(verified.status == 0, "\(verified.output)")
    #expect(try shell.run("journal log --all").output.contains("Martial"))
  }
}
