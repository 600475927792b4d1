import Foundation
import Testing

/// Files that are too long, or no files at all.
struct `A file to be read` {
  /// The setup in the folder, the command that reads it, and the refusal.
  struct Trap: Sendable, CustomTestStringConvertible {
    let making: String
    let command: String
    let status: Int32
    let says: String

    init(_ making: String, _ command: String, _ status: Int32, _ says: String) {
      (self.making, self.command, self.status, self.says) = (making, command, status, says)
    }

    var testDescription: String { "\(making): \(command)" }
  }

  /// A sparse file takes no space, and is refused by its size alone.
  static let traps = [
    Trap("truncate -s 513M x.jsonl", "import x.jsonl", 65, "at most 64000 bytes"),
    Trap("truncate -s 65M x.csv", "import x.csv", 65, "x.csv is larger than 64 MiB"),
    Trap("truncate -s 17M x.txt", "import x.txt", 65, "x.txt is larger than 16 MiB"),
    Trap("truncate -s 65000 m", "import x.csv --map m", 65, "m is larger than 64000 bytes"),
    Trap("truncate -s 17M r.json", "rules check r.json", 65, "r.json is larger than 16 MiB"),
    Trap(
      "truncate -s 17M r.json", "rules use r.json --competition cup", 65,
      "r.json is larger than 16 MiB"),
    Trap("truncate -s 65000 l.txt", "match lineup home l.txt", 65, "l.txt is larger than 64000"),
    Trap("truncate -s 1T x.txt", "import x.txt", 65, "x.txt is larger than 16 MiB"),
    Trap(":", "import /dev/zero", 66, "it is a device"),
    Trap(":", "import /dev/urandom --from football.txt", 66, "it is a device"),
    Trap(":", "import /dev/tty", 66, "cannot be read"),
    Trap(":", "import x.csv --map /dev/zero", 66, "it is a device"),
    Trap(":", "rules check /dev/zero", 66, "it is a device"),
    Trap(":", "rules use /dev/zero --competition cup", 66, "it is a device"),
    Trap(":", "match lineup home /dev/zero", 66, "it is a device"),
    Trap("mkdir d", "import d", 64, "d is a folder without results.csv"),
    Trap("mkdir -p d/results.csv", "import d", 66, "it is a folder"),
    Trap("mkdir d", "import x.csv --map d", 66, "it is a folder"),
    Trap("mkdir d", "rules check d", 66, "it is a folder"),
    Trap("mkdir d", "match lineup home d", 66, "it is a folder"),
    Trap("mkfifo p", "import p", 65, "nothing in p can be imported"),
    Trap("mkfifo p", "import p --from csv --map x.csv", 65, "not JSON"),
    Trap("mkfifo p", "import x.csv --map p", 65, "not JSON"),
    Trap("mkfifo p", "rules check p", 65, "the text ends"),
    Trap("ln -s loop loop", "import loop", 66, "cannot be read"),
    Trap("mkdir d; ln -s /dev/zero d/results.csv", "import d", 66, "it is a device"),
    Trap(
      "mkdir d; echo 'date,home_team,away_team,home_score,away_score,tournament,city,country,neutral'"
        + " > d/results.csv; ln -s /dev/zero d/shootouts.csv", "import d", 66, "it is a device"),
    Trap(":", "import ''", 66, "cannot be read"),
    Trap(":", "import x.txt/y", 66, "cannot be read"),
    Trap(":", "append - < /dev/zero", 65, "at most 64000 bytes"),
    Trap(":", "append - < /dev/null", 0, ""),
  ]

  @Test(arguments: traps)
  func `is refused where it would fill the memory or never end`(trap: Trap) throws {
    let shell = try Shell.firstHalf()
    try shell.write("Date,Home,Away\n", to: "x.csv")
    try shell.run(trap.making)
    // A program that hangs, or takes a gigabyte, is stopped and fails the test.
    let limits =
      Shell.isWatched ? "ulimit -t 600" : "ulimit -v 4000000 2>/dev/null; ulimit -t 60"
    let result = try shell.run("\(limits); exec timeout 600 journal \(trap.command)")
    #expect(result.status == trap.status, "\(result.output)\(result.error)")
    let said = result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(trap.says.isEmpty || said.contains(trap.says), "\(said)")
    #expect(try shell.head().hasPrefix("6 events"))
  }

  @Test func `may be a pipe that somebody writes to`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("mkfifo p")
    let line = #"{"type":"observation","data":{"text":"Rain."}}"#
    let result = try shell.run("(sleep 0.2; echo '\(line)') > p & sleep 0.1; journal import p")
    #expect(result.output == "p: 1 event added.\n", "\(result.error)")
    let piped = try shell.run("echo '\(line)' | journal import /dev/stdin --from jsonl")
    #expect(piped.output == "/dev/stdin: nothing new.\n", "\(piped.error)")
  }

  @Test func `ends a pipe that writes for ever`() throws {
    let shell = try Shell.firstHalf()
    let said = try shell.refused(
      "yes '  Birch v Alder  1-0' | journal import /dev/stdin --from football.txt", status: 65)
    #expect(said.contains("larger than 16 MiB"), "\(said)")
  }

  @Test func `has a bounded number of lines, columns and letters in a line`() throws {
    let shell = try Shell.firstHalf()
    for (making, says) in [
      ("head -c 20000 /dev/zero | tr '\\0' a > x.txt", "longer than 10000 bytes"),
      ("yes '' | head -c 1100000 > x.txt", "more than 1000000 lines"),
      ("(printf 'date'; yes ',a' | head -2000 | tr -d '\\n') > x.csv", "more than 1024 columns"),
      ("(echo a,b; yes 1,2 | head -1100000) > x.csv", "more than 1000000 rows"),
      ("(echo '{'; head -c 65000 /dev/zero | tr '\\0' ' '; echo '}') > x.jsonl", "line 1"),
      ("(printf '{\"a\":\"'; head -c 65000 /dev/zero | tr '\\0' a; echo '\"}') > x.jsonl", "64000"),
    ] {
      try shell.run("rm -f x.*; \(making)")
      let map = #"{"format":1,"date":{"column":"a","format":"yyyy-MM-dd"},"home":"a","away":"b"}"#
      try shell.write(map, to: "map.json")
      let option = making.contains("csv") ? "--map map.json" : ""
      let form = making.contains("x.txt") ? "--from football.txt" : ""
      let said = try shell.refused("journal import x.* \(option) \(form)", status: 65)
      #expect(said.contains(says), "\(making): \(said)")
    }
  }
}
