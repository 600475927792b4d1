import Foundation
import Testing

/// Sessions with a prompt, on a pseudo-terminal. What is typed stands behind the prompts of the file.
struct `Sessions on a terminal` {
  private static let isRecording =
    ProcessInfo.processInfo.environment["JOURNAL_RECORD"]?.isEmpty == false

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: Transcript.folder)) ?? []
    return files.filter { $0.hasSuffix(".terminal") }.sorted()
  }()

  @Test(arguments: names)
  func `go as written`(name: String) throws {
    let expected = try Transcript(named: name)
    let shell = try Shell()
    var actual = expected
    for index in expected.steps.indices {
      let command = expected.steps[index].command.joined(separator: "\n")
      if command.hasPrefix("journal import") {
        actual.steps[index].output = try Self.answered(shell, command, expected.steps[index].output)
        continue
      }
      guard command.hasPrefix("journal live") else {
        let printed = try shell.run(command, merged: true).output
        actual.steps[index].output = printed.split(separator: "\n").map(String.init)
        continue
      }
      let columns = command.hasSuffix("# 40 columns") ? 40 : 80
      let terminal = try Pseudoterminal(shell, command, columns: columns)
      for typed in expected.steps[index].output.compactMap(Self.typed) {
        try terminal.wait("the prompt for \(typed)") { Self.typed($0.line) == "" }
        let row = terminal.row
        terminal.type(typed == "^D" ? "\u{4}" : "\(typed)\r")
        try terminal.wait("what follows \(typed)") { $0.row > row }
      }
      let status = try terminal.finish()
      #expect(status == 0)
      actual.steps[index].output = Self.marked(terminal.screen)
    }
    if Self.isRecording { return try actual.record(as: name) }
    let (before, after) = (expected.maskedLines, actual.maskedLines)
    guard before != after else { return }
    Issue.record("\(name) differs:\n\(Transcript.difference(from: before, to: after))")
  }

  /// Runs a command that asks, and answers as the file does, where an answer stands below each question.
  private static func answered(_ shell: Shell, _ command: String, _ lines: [String]) throws
    -> [String]
  {
    let terminal = try Pseudoterminal(shell, command)
    let isQuestion = { (line: String) in line.hasSuffix("[N]o:") }
    let answers = zip(lines, lines.dropFirst()).filter { isQuestion($0.0) }.map(\.1)
    for (index, answer) in answers.enumerated() {
      try terminal.wait("question \(index + 1)") {
        $0.printed.count(where: isQuestion) > index
      }
      terminal.type("\(answer)\n")
    }
    #expect(try terminal.finish() == 0)
    var printed = terminal.printed
    while printed.last?.isEmpty == true { printed.removeLast() }
    return printed
  }

  /// What stands behind the prompt of a line; nil if it has none.
  private static func typed(_ line: String) -> String? {
    let prompt = /(?:[A-Z]{3} (?:\d+-\d+|v) [A-Z]{3} .*?>|  .*\[.*\])(?: (.*))?/
    return line.wholeMatch(of: prompt).map { $0.output.1.map(String.init) ?? "" }
  }

  /// The screen, with the key that ends the session.
  private static func marked(_ screen: [String]) -> [String] {
    var lines = screen
    // Some editors show it themselves.
    if !lines.contains(where: { typed($0) == "^D" }),
      let last = lines.lastIndex(where: { typed($0) == "" })
    {
      lines[last] += " ^D"
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
