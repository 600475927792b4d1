import Foundation
import Testing

/// The sentence of a refusal follows `journal:` on the terminal, and begins in lower case there.
struct `The first word of a refusal` {
  @Test func `is one that the command knows to be no name`() throws {
    let known = try Self.plain()
    let first = Set(Repository.swift(in: "Sources").flatMap { Self.firstWords(in: $0.text) })
    #expect(first.count > 20)
    #expect(first.subtracting(known) == [], "they stay in upper case after \"journal:\"")
  }

  /// The words that the command changes to lower case.
  private static func plain() throws -> Set<String> {
    let file = try #require(
      Repository.files.first { $0.path == "Sources/journal-cli/Support/Failure.swift" })
    let list = try #require(file.text.firstRange(of: "let plain: Set<String> = ["))
    let words = file.text[list.upperBound...].prefix { $0 != "]" }
    return Set(words.matches(of: /"(\w+)"/).map { String($0.output.1) })
  }

  /// The words with which the sources begin a reason. A name is always interpolated.
  private static func firstWords(in text: String) -> [String] {
    text.components(separatedBy: "Refusal(").dropFirst().compactMap { rest in
      let found = rest.prefixMatch(of: /\s*"[a-z-]+",\s*"([A-Z][a-z]*)\b/)
      return found.map { String($0.output.1) }
    }
  }
}
