import Foundation
import Testing

/// The commands of the program, as it describes them itself.
enum Commands {
  /// A command as the parser dumps it.
  private struct Description: Decodable {
    let commandName: String
    let subcommands: [Description]?

    /// The command and those below it, by the words after `journal`.
    func words(after group: String) -> [String] {
      let name = group.isEmpty ? commandName : "\(group) \(commandName)"
      return [name]
        + (subcommands ?? []).filter { $0.commandName != "help" }
        .flatMap { $0.words(after: name) }
    }
  }

  private struct Dump: Decodable {
    let command: Description
  }

  /// All commands and groups of commands, such as `match` and `match new`.
  static let all = Swift.Result {
    let dump = try Shell().run("journal --experimental-dump-help")
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.bytes)).command
    return (root.subcommands ?? []).filter { $0.commandName != "help" }
      .flatMap { $0.words(after: "") }
  }

  /// Those that do something: all but the groups.
  static let single = all.map { all in
    all.filter { name in !all.contains { $0.hasPrefix("\(name) ") } }
  }

  /// The commands that lines call, such as `match list` in `match list --json`.
  static func called(in lines: [String]) throws -> Set<String> {
    let names = try single.get()
    return Set(
      lines.compactMap { line in names.first { line == $0 || line.hasPrefix("\($0) ") } })
  }
}
