import Foundation
import Testing

/// The words after `journal`, as the command's sources give them.
enum CommandNames {
  /// The commands that `Journal.swift` lists, and the parser's own `help`.
  static let all: [String] = ["help"] + types.compactMap { names[$0] }

  private static let types: [String] =
    Repository.files.filter { $0.path == "Sources/journal-cli/Journal.swift" }
    .flatMap { $0.text.matches(of: /\b(\w+Command)\.self/).map { String($0.output.1) } }

  private static let names: [String: String] = Dictionary(
    Repository.swift(in: "Sources/journal-cli").compactMap { file in
      let name = file.text.firstMatch(of: /commandName: "([a-z-]+)"/)
      return name.map { (file.name, String($0.output.1)) }
    }, uniquingKeysWith: { first, _ in first })
}

struct `The names of the commands` {
  @Test func `are found, each in the file of its type`() {
    #expect(Set(["append", "status", "verify-receipt", "match"]).isSubset(of: CommandNames.all))
    #expect(CommandNames.all.count > 35)
    #expect(Set(CommandNames.all).count == CommandNames.all.count)
  }
}
