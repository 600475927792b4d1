import Foundation
import Testing

/// Every text of every type of event, in everything that the program prints.
struct `A hostile text` {
  static let hasTerminal = (try? Shell().run("command -v script").status) == 0

  /// The reading commands that show texts of the journal, each in its variants.
  static let telling = [
    "", "status", "status --json", "status --csv", "status --prompt", "log", "log --all",
    "log --all --json", "log --all --jsonl", "log --json", "log --type card",
    "log --all --since e3 --reverse", "replay",
    "replay --all", "replay --json", "replay --at 60", "match list", "match list --json",
    "match list --csv", "match show", "match show --json", "tie show cup-final",
    "tie show cup-final --json", "tie show cup-final --swing", "tie list", "tie list --json",
    "tie list --csv", "tie list --tsv", "table 'cup*' --csv", "table 'cup*' --json", "table 'cup*'",
    "audit cup --ties", "audit cup --ties --json", "scorers cup", "scorers cup --json",
    "scorers cup --csv",
    "scorers cup --tsv", "form cup", "form cup --json", "form cup --csv", "form cup --tsv",
    "table cup", "table cup --explain", "table cup --outlook --json", "table cup --outlook",
    "table cup --json", "table cup --csv", "table cup --tsv",
    "narrate", "narrate --cite", "narrate --format headline", "narrate --json",
    "narrate --length full", "narrate --length full --json", "narrate --length full --lang es",
    "narrate --length full --lang fr", "narrate --format markdown",
    "narrate --length full --format html",
    "narrate --live", "narrate --live --json", "narrate --live --format markdown",
    "narrate --live --format html", "narrate --preview", "narrate --explain 1",
    "narrate --diff e60",
    "narrate cup --round \"Group A\"",
    "audit", "audit --json", "audit cup-final", "audit cup-final --json", "audit cup/ash",
    "audit cup --place 1", "audit cup --place 1 --json", "rules show cup", "rules show cup --json",
    "rules explain cup", "rules explain cup --json",
    "rules suggest --competition cup", "rules suggest --competition cup --json",
    "rules diff cup generic.league.goal-difference",
    "rules diff cup generic.league.goal-difference --json",
    "status --known e95", "query 'SELECT * FROM results'",
    "query 'SELECT * FROM event_list' --json",
    "query 'SELECT * FROM event_list' --csv", "query 'SELECT * FROM event_list' --tsv",
    "query 'SELECT data FROM event_list'",
    "plot tie-swing cup-final", "plot tie-swing cup-final --text", "plot timeline",
    "plot timeline --ascii", "plot worm", "plot worm --text", "plot positions cup",
    "plot positions cup --text", "plot race cup --ascii", "plot grid cup", "plot grid cup --text",
    "plot season cup/ash", "plot season cup/ash --text", "plot provenance cup-final",
    "plot provenance cup/ash --text", "audit cup-final --svg", "audit cup-final --prov",
    "audit --svg", "audit cup/ash --prov",
  ]

  /// The commands that show none of the texts, or nothing harmful: numbers, digests, plain letters.
  static let silent = [
    "check", "check --json", "verify", "verify --json", "head", "head --json", "doctor",
    "doctor --json", "rules list", "events", "status -M nobody", "undo -n --json", "undo e40 -n",
    "export football.txt", "narrate --format football.txt",
  ]

  /// The commands that write, that make a file, that read none of the journal's texts, or that have
  /// a test of their own here or in another suite.
  private static let elsewhere: Set = [
    "init", "demo", "match new", "match use", "match lineup", "rules use", "rules check",
    "rules new", "live", "watch", "confirm", "match close", "match reopen", "append", "correct",
    "claim", "ruling", "merge",
    "redo", "erase", "branch", "clock", "show",
    "sign",
    "witness",
    "prove",
    "verify-proof", "verify-receipt", "key new", "key show", "key trust", "key ring", "key forget",
    "salvage", "import", "backup", "restore", "schema", "diff", "completion",
    "man", "serve", "config list", "config get", "config set", "config unset", "config edit",
    "config path",
    "config hook",
  ]

  @Test func `meets every command`() throws {
    let told = try Commands.called(in: Self.telling + Self.silent)
    #expect(try told.union(Self.elsewhere) == Set(Commands.single.get()))
  }

  @Test func `stands in every field that can hold one`() throws {
    let vocabulary = try HostileVocabulary.made.get()
    let covered = vocabulary.fields(of: vocabulary.marks.keys)
    let missing = vocabulary.fields.subtracting(covered).sorted()
    #expect(missing.isEmpty, "\(missing) of \(vocabulary.fields.count) fields")
    #expect(covered.count >= 145, "\(covered.count): \(covered.sorted())")
    #expect(vocabulary.positions.count >= 73)
    #expect(try vocabulary.shell.run("journal verify").status == 0)
    #expect(try vocabulary.shell.run("ls").output.contains("pwned") == false)
  }

  @Test func `stays out of the fields that have a form of their own`() throws {
    let shell = try Shell.firstHalf()
    for data in [
      #"{"type":"match-resumed","data":{"from":"60\u202e"}}"#,
      #"{"type":"regulation-adopted","data":{"competition":"cup","digest":"=1+1","regulation":{}}}"#,
    ] {
      _ = try shell.refused("journal append -", status: 65, input: Array(data.utf8))
    }
  }

  @Test func `is harmless as the reason of an erasure, and in a private journal`() throws {
    let shell = try Shell()
    var texts = HostileTexts()
    let line = #"{"type":"observation","data":{"text":"\#(texts.next())"}}"#
    try shell.write(texts.next(), to: "reason")
    let result = try shell.run(
      """
      set -e; journal init --private -q; journal match new 'Ash v Elm' --on 2020-01-05 -q
      journal append - -q; journal show e4; journal erase e4 -y --reason="$(cat reason)"
      journal show e4; journal show e5; journal log --all; journal log --all --json
      journal status; journal replay; journal verify
      """, input: Array("\(line)\n".utf8))
    #expect(result.status == 0, "\(result.error)")
    #expect(!Terminal.isHarmed(by: result), "\(result.output)")
    #expect(HostileTexts.marks(in: result.output) == ["q1q", "q2q"])
    #expect(Terminal.isHarmed(by: HostileTexts.unescaped(result.output)))
  }

  @Test(arguments: telling)
  func `never reaches a terminal as it is`(command: String) throws {
    let shell = try HostileVocabulary.made.get().shell
    let result = try shell.run("journal \(command)")
    #expect(result.status == 0, "\(result.error)")
    let shown = result.output.replacingOccurrences(
      of: "\t", with: command.contains("--tsv") ? " " : "\t")
    #expect(!Terminal.isHarmed(by: shown + result.error))
    #expect(!HostileTexts.marks(in: shown).isEmpty)
    // The control: unescaped, the same output is harmful.
    #expect(Terminal.isHarmed(by: HostileTexts.unescaped(shown)))
    // In a page, angle brackets are harmful.
    #expect(!command.contains("html") || !shown.contains("<script"))
    #expect(!command.contains("html") || shown.contains("&lt;script"))
    guard command.contains("--csv") || command.contains("--tsv") else { return }
    let cells = result.output.split { ",\t\n".contains($0) }.map { $0.drop { $0 == "\"" } }
    #expect(!cells.contains { "=+@".contains($0.prefix(1)) && !$0.isEmpty }, "\(cells)")
    // The control: such a name exists.
    #expect(cells.contains { ["'=", "'+", "'@", "'-"].contains($0.prefix(2)) }, "\(cells)")
  }

  @Test(arguments: silent)
  func `is not shown where none belongs`(command: String) throws {
    let result = try HostileVocabulary.made.get().shell.run("journal \(command)")
    #expect(!Terminal.isHarmed(by: result))
    #expect(result.status < 128)
  }

  @Test func `is shown whole in JSON, of every field`() throws {
    let vocabulary = try HostileVocabulary.made.get()
    for form in ["--json", "--jsonl"] {
      let shown = try vocabulary.shell.run("journal log --all \(form)").output
      #expect(vocabulary.fields(of: HostileTexts.marks(in: shown)) == vocabulary.fields)
    }
  }

  /// `show` for an event of every type as text, for some as JSON, in two processes at a time.
  @Test(arguments: ["", "--json"])
  func `is harmless event by event`(form: String) throws {
    let vocabulary = try HostileVocabulary.made.get()
    let positions = vocabulary.positions.enumerated().filter { index, _ in
      form.isEmpty || index.isMultiple(of: 6)
    }.map(\.element)
    let numbers = positions.map(\.description).joined(separator: " ")
    let one = "journal show e$1 \(form) > $2/e$1 2>&1 || echo e$1 failed"
    let folder = form.isEmpty ? "text" : "json"
    let result = try vocabulary.shell.run(
      "mkdir -p \(folder); echo \(numbers) | tr ' ' '\\n' "
        + "| xargs -P 2 -I{} sh -c '\(one)' show {} \(folder)")
    #expect(result.output.isEmpty, "\(result.output)")
    var shown: Set<Substring> = []
    for position in positions {
      let bytes = vocabulary.shell.contents("\(folder)/e\(position)") ?? []
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!Terminal.isHarmed(by: text), "show e\(position) \(form)")
      shown.formUnion(HostileTexts.marks(in: text))
      #expect(form.isEmpty || Terminal.isHarmed(by: HostileTexts.unescaped(text)))
    }
    let fields = vocabulary.fields(of: shown)
    #expect(fields.count >= (form.isEmpty ? 30 : 15), "\(fields.count)")
  }

  @Test func `is exact in a file, and comes back out of it`() throws {
    let shell = try HostileVocabulary.made.get().shell
    let exact = try shell.export()
    // The control: this output is raw, and the check detects it.
    #expect(Terminal.isHarmed(by: String(decoding: exact, as: UTF8.self)))
    try shell.write(exact, to: "all.jsonl")
    #expect(try shell.run("journal init other -q").status == 0)
    #expect(try shell.run("journal import all.jsonl -q -J other/journal.db").status == 0)
    #expect(try shell.export("other/journal.db") == exact)
  }

  @Test(.enabled(if: hasTerminal, "script is not there"))
  func `is escaped on a terminal, and means the same`() throws {
    let shell = try HostileVocabulary.made.get().shell
    let exact = String(decoding: try shell.export(), as: UTF8.self)
    for command in ["export", "show e2 --raw", "log --all", "export football.txt"] {
      let shown = try shell.run("script -qec 'journal \(command)' /dev/null").output
        .replacingOccurrences(of: "\r\n", with: "\n")
      #expect(!Terminal.isHarmed(by: shown), "\(command)")
      guard command == "export" else { continue }
      for (line, other) in zip(shown.split(separator: "\n"), exact.split(separator: "\n")) {
        let values = try [line, other].map {
          try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary
        }
        #expect(values[0] == values[1])
      }
    }
  }
}
