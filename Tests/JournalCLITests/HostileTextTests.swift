import Foundation
import Testing

/// Every text of every kind of event, in everything that the program prints.
struct `A hostile text` {
  static let hasTerminal = (try? Shell().run("command -v script").status) == 0

  /// The read commands, each with its forms.
  static let commands = [
    "", "status", "status --json", "log", "log --all", "log --all --json", "log --all --jsonl",
    "log --json", "replay", "replay --all", "replay --json", "match list", "match list --json",
    "match show", "match show --json", "tie copa-qf", "tie copa-qf --json", "scorers",
    "scorers --json", "form", "form --json", "table", "table --explain", "table --csv", "narrate",
    "narrate --cite", "narrate --format headline", "narrate --json", "audit", "audit --json",
    "audit copa-qf", "audit copa-qf --json", "check", "check --json", "verify", "verify --json",
    "export football.txt", "events", "rules list", "status -M nobody", "undo -n", "undo -n --json",
    "status --known e95", "replay --at 60",
  ]

  private static func journal() throws -> (Shell, HostileVocabulary) {
    let vocabulary = try HostileVocabulary.made.get()
    let shell = try Shell()
    try shell.write(vocabulary.shell.contents() ?? [], to: "journal.db")
    return (shell, vocabulary)
  }

  @Test func `of any field never reaches a terminal as it is`() throws {
    let (shell, vocabulary) = try Self.journal()
    let missing = vocabulary.all.subtracting(vocabulary.fields).sorted()
    #expect(missing.isEmpty, "no event was taken with \(missing)")
    #expect(vocabulary.taken.count >= 80, "\(vocabulary.taken)")
    try shell.write(HostileVocabulary.text, to: "text")
    let goal = try shell.run("journal log --type observation").output.prefix { $0 != " " }
    let erased = try shell.run("journal erase \(goal) --reason \"$(cat text)\"")
    #expect(!Terminal.isHarmed(by: erased), "\(erased.error)")
    for command in Self.commands {
      let result = try shell.run("journal \(command)")
      #expect(!Terminal.isHarmed(by: result), "\(command)")
      #expect(result.status < 128, "\(command): \(result.error)")
    }
    let events = try shell.run("journal export | wc -l").output.filter(\.isNumber)
    for position in 89...(Int(events) ?? 0) {
      let form = position.isMultiple(of: 4) ? "--json" : ""
      let result = try shell.run("journal show e\(position) \(form)")
      #expect(result.status == 0, "e\(position): \(result.error)")
      #expect(!Terminal.isHarmed(by: result), "show e\(position) \(form)")
    }
  }

  @Test(.enabled(if: hasTerminal, "script is not there"))
  func `is exact in a file and escaped on a terminal`() throws {
    let (shell, _) = try Self.journal()
    let exact = try shell.export()
    #expect(Terminal.isHarmed(by: String(decoding: exact, as: UTF8.self)))
    try shell.run("journal export -o all.jsonl; journal init other -q")
    #expect(shell.contents("all.jsonl") == exact)
    #expect(try shell.run("journal import all.jsonl -q -J other/journal.db").status == 0)
    #expect(try shell.export("other/journal.db") == exact)
    for command in [
      "export", "show e90 --raw", "log --all", "export football.txt", "log --all --jsonl",
    ] {
      let piped = try shell.run("journal \(command)").output
      let shown = try shell.run("script -qec 'journal \(command)' /dev/null").output
        .replacingOccurrences(of: "\r\n", with: "\n")
      #expect(!Terminal.isHarmed(by: shown), "\(command)")
      guard command == "export" else { continue }
      // Escaped, but the same: each line says what the exact one says.
      for (line, other) in zip(shown.split(separator: "\n"), piped.split(separator: "\n")) {
        let values = try [line, other].map {
          try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary
        }
        #expect(values[0] == values[1])
      }
    }
  }

  /// What commands a terminal is refused in every field that holds text, whoever brings it.
  @Test func `with a control character is refused in every field`() throws {
    let (shell, vocabulary) = try Self.journal()
    let before = try shell.head()
    let texts = ["\u{1B}[2J", "\u{9B}31m", "a\u{7}", "\u{7F}", "a\rb", "\u{0}", "\u{85}"]
    var refused = 0
    let records = try shell.export().split(separator: 0x0A).suffix(vocabulary.taken.count)
    for (record, text) in zip(records, repeatElement(texts, count: records.count).joined()) {
      let json = try JSONSerialization.data(withJSONObject: [text])
      let escaped = String(decoding: json.dropFirst(2).dropLast(2), as: UTF8.self)
      let line = String(decoding: record, as: UTF8.self)
      // Members stand in order: what is ours of the data ends before the member that is not ours.
      guard let start = line.range(of: "\"data\":{"), let end = line.range(of: ",\"mood\":"),
        line[start.upperBound..<end.lowerBound].contains(HostileVocabulary.text)
      else { continue }
      let data = line[start.upperBound..<end.lowerBound]
        .replacingOccurrences(of: HostileVocabulary.text, with: "x\(escaped)")
      let (lead, rest) = (line[..<start.upperBound], line[end.lowerBound...])
      let said = try shell.refused(
        "journal append -", status: 65, input: Array("\(lead)\(data)\(rest)\n".utf8))
      #expect(said.contains("control character"), "\(said)")
      refused += 1
      #expect(!Terminal.isHarmed(by: said))
    }
    #expect(try shell.head() == before)
    #expect(refused >= 70, "\(refused) events have texts")
  }
}
