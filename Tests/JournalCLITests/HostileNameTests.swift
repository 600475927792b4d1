import Foundation
import Testing

/// Names that a shell, a database, a format or a file system could take for something else.
struct `A hostile name` {
  static let names = [
    "'; DROP TABLE events;--", "\" OR 1=1 --", "Robert'); DELETE FROM events; --", "%n%s%x%@",
    "%1$n", "\\(1/0)", "${HOME}", "$(touch pwned)", "`touch pwned`", "../../etc/passwd",
    "/etc/passwd", "..", ".", "journal.db", "-J", "--help", "-rf", "e12", "@", "@-", "?", "NULL",
    "nil", "0", "=1+1", "<script>alert(1)</script>", "{\"a\":1}", "a,b;c|d", "[c]", "# x",
    "__END__",
    "كريم بنزيما", "ערן זהבי", "孫興慜", "👩‍👩‍👧", "e\u{301}\u{301}\u{301}", "\u{202E}reversed",
    "\u{FEFF}BOM",
    "x\u{200B}y", String(repeating: "\u{301}", count: 150), String(repeating: "W", count: 200),
  ]

  /// Returns the text quoted for a shell.
  private static func quoted(_ text: String) -> String {
    "'\(text.replacingOccurrences(of: "'", with: "'\\''"))'"
  }

  private static func csv(_ text: String) -> String {
    "\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\""
  }

  /// Several names fit into one journal.
  static let groups = stride(from: 0, to: names.count, by: 8).map {
    Array(names[$0..<min($0 + 8, names.count)])
  }

  @Test(arguments: groups)
  func `is a name like any other where it is typed`(names: [String]) throws {
    let shell = try Shell.firstHalf()
    for name in names {
      let word = Self.quoted(name)
      let here = "-M real-madrid-leganes-2018-01-24"
      for command in [
        "append observation --text=\(word) \(here)", "append venue-changed --venue=\(word) \(here)",
        "append statement --speaker eraso --text=\(word) --source tass \(here)",
        "append goal -m 40 -t leganes --again --player=\(word) \(here)",
        "append note --text rain --source=\(word) --as=\(word) \(here)",
        "append entity-renamed --kind team --entity leganes --name=\(word)",
        "match new --on 2019-01-01 --venue=\(word) --referee=\(word) --round=\(word) -- 'Ash v Elm'",
        "match new --on 2020-01-01 -- \(Self.quoted("\(name) v PSV"))",
        "match lineup home \(here) -- \(word)",
      ] {
        let result = try shell.run("journal \(command)")
        #expect([0, 64, 65, 66].contains(result.status), "\(command): \(result.error)")
        #expect(!Terminal.isHarmed(by: result), "\(command)")
      }
    }
    try check(shell)
  }

  @Test(arguments: groups)
  func `is a name like any other in a file`(names: [String]) throws {
    let shell = try Shell.firstHalf()
    for name in names {
      let field = Self.csv(name)
      try shell.write(
        "Date,HomeTeam,AwayTeam,FTHG,FTAG,Referee\n05/01/20,\(field),Elm,1,0,\(field)\n",
        to: "season.csv")
      let text = try JSONSerialization.data(withJSONObject: ["text": name])
      try shell.write(
        #"{"type":"observation","data":\#(String(decoding: text, as: UTF8.self))}"# + "\n",
        to: "x.jsonl")
      try shell.write("Sun Jan 5 2020\n  \(name) v Oak  1-0  (\(name) 5')\n", to: "x.txt")
      for file in ["season.csv", "x.jsonl", "x.txt"] {
        let result = try shell.run("journal import \(file) -y")
        #expect([0, 3, 65].contains(result.status), "\(result.error)")
        #expect(!Terminal.isHarmed(by: result), "\(file)")
      }
    }
    try check(shell)
  }

  /// Checks that the journal is sound, shows what it holds and can be exported and imported, and
  /// that no other file was created.
  private func check(_ shell: Shell) throws {
    for command in [
      "verify", "match list", "log --all", "status", "replay --all", "scorers", "narrate", "form",
      "export football.txt", "log --all --json",
    ] {
      let result = try shell.run("journal \(command)")
      #expect([0, 64, 66].contains(result.status), "\(command): \(result.output)\(result.error)")
      #expect(!Terminal.isHarmed(by: result), "\(command)")
    }
    try shell.run("journal export -o all.jsonl && journal init other -q")
    try shell.run("journal import all.jsonl -q -J other/journal.db")
    #expect(try shell.export("other/journal.db") == (try shell.export()))
    let files = try FileManager.default.contentsOfDirectory(atPath: shell.folder)
    let known: Set = ["journal.db", "season.csv", "x.jsonl", "x.txt", "all.jsonl", "other"]
    #expect(files.allSatisfy { known.contains($0) || $0.hasPrefix("journal.db-") }, "\(files)")
  }

  @Test(arguments: [
    String(repeating: "W", count: 5_000), String(repeating: "é", count: 201), "two\nlines",
    "a\u{1B}[2Jb", "a\u{7}b", "a\rb", "a\u{9B}b",
  ])
  func `is refused where nobody bears it`(name: String) throws {
    let shell = try Shell.firstHalf()
    let word = Self.quoted(name)
    for command in [
      "match new --on 2020-01-01 -- \(Self.quoted("\(name) v PSV"))",
      "match new --on 2020-01-01 --venue=\(word) -- 'Ash v Elm'",
      "append goal -m 40 -t leganes --player=\(word)", "append note --text rain --as=\(word)",
      "append note --text rain --source=\(word)",
      "append entity-renamed --kind team --entity leganes --name=\(word)",
    ] {
      // Titles and lists are split at line feeds and spaces, so two lines are two words.
      let result = try shell.run("journal \(command)")
      #expect(!Terminal.isHarmed(by: result), "\(command)")
      #expect(result.error.utf8.count < 1_000, "\(result.error.utf8.count) bytes are said")
      guard name != "two\nlines" else { continue }
      #expect(result.status == 65, "\(command): \(result.output)\(result.error)")
    }
    try check(shell)
  }

  @Test func `cannot hold a zero`() throws {
    let shell = try Shell.firstHalf()
    for line in [
      #"{"type":"observation","data":{"text":"a\u0000b"}}"#,
      #"{"type":"observation","by":"a\u0000b","data":{"text":"b"}}"#,
    ] {
      let said = try shell.refused("journal append -", status: 65, input: Array(line.utf8))
      #expect(said.contains(#"\u{0}"#), "\(said)")
    }
    try shell.write(
      Array("Date,HomeTeam,AwayTeam,FTHG,FTAG\n05/01/20,A\0B,Elm,1,0\n".utf8), to: "x.csv")
    let table = try shell.run("journal import x.csv")
    #expect(table.status == 65, "nothing of it can be imported")
    let said = table.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("bytes that stand for no character"), "\(said)")
    try shell.write(Array("Sun Jan 5 2020\n  A\0B v Oak  1-0\n".utf8), to: "x.txt")
    let result = try shell.run("journal import x.txt")
    #expect(result.output.contains("control character"), "\(result.output)\(result.error)")
  }

  @Test func `of a file is shown harmlessly`() throws {
    let shell = try Shell.firstHalf()
    for name in ["\u{1B}[2J.txt", "a\nb.txt", "\u{202E}txt.exe", "\u{9B}31m.txt", "-J"] {
      try shell.write("Sun Jan 5 2020\n  Birch v Oak  1-0\n  ???\n", to: name)
      for command in ["import", "import --dry-run", "import --json"] {
        let word = Self.quoted("./\(name)")
        let result = try shell.run("journal \(command) --from football.txt -y \(word)")
        #expect(!Terminal.isHarmed(by: result), "\(command) \(name.debugDescription)")
      }
    }
  }
}

/// The characters that a terminal obeys.
enum Terminal {
  /// Whether the output could control a terminal or change what a reader sees.
  static func isHarmed(by result: Shell.Result) -> Bool {
    isHarmed(by: result.output + result.error)
  }

  /// Whether a text has control characters, direction marks or line separators.
  static func isHarmed(by text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
      default: false
      }
    }
  }
}
