import ArgumentParser
import Foundation
import JournalCore
import JournalFiles

/// `journal completion`: the shell completes commands, and what the journal holds.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion", abstract: "Let the Tab key complete commands, players, matches.",
    discussion: """
      Completes commands, options, types of event and their flags, and from the journal at hand \
      matches, players, teams, competitions, ties and events.

      Examples:
        journal completion --install        for the shell that you use
        journal completion zsh --install
        source <(journal completion bash)   in this terminal alone
      """)

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Put it where the shell looks for it, in your home folder.")
  var install = false

  @Argument(help: "bash, zsh or fish; the shell that you use if not given.")
  var shell: String?

  mutating func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let shell = try Self.shell(named: shell, environment)
    guard install else { return Output.line(shell.script) }
    guard let path = shell.path(environment) else {
      throw Refusal("cannot-create", "$HOME does not say where your home folder is.")
    }
    try Self.write(shell.script + "\n", to: path)
    guard !global.quiet else { return }
    Output.line("Wrote \(path)")
    Output.line("It works in the next \(shell.rawValue) that you start.")
    if let advice = shell.advice(path) { Output.line(advice) }
  }

  private static func shell(named name: String?, _ environment: [String: String]) throws(Refusal)
    -> ShellCompletion
  {
    let word = name ?? environment["SHELL"].map { ($0 as NSString).lastPathComponent } ?? ""
    if let shell = ShellCompletion(rawValue: word) { return shell }
    let known = ShellCompletion.allCases.map(\.rawValue)
    throw Refusal(
      "usage",
      name == nil
        ? "Which shell?" : "There are no completions for \"\(TextRules.harmless(word))\".",
      hint: "It is one of \(known.joined(separator: ", ")).")
  }

  /// Writes a script, but not over one of somebody else.
  private static func write(_ script: String, to path: String) throws {
    if let old = FileManager.default.contents(atPath: path),
      !String(decoding: old, as: UTF8.self).contains(ShellCompletion.mark)
    {
      throw LogError.cannotCreate(
        at: TextRules.harmless(path), reason: "another file is there; move it away")
    }
    let place = path as NSString
    do throws(SystemError) {
      let folder = place.deletingLastPathComponent
      try Folder.make(folder)
      let file = try DurableFile(named: place.lastPathComponent, in: try Folder(folder))
      try file.write(Array(script.utf8))
      try file.finish()
    } catch {
      throw LogError.cannotCreate(at: TextRules.harmless(path), reason: error.reason)
    }
  }
}
