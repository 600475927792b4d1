import Foundation
import Testing

/// The pages of the documentation catalog, and how they are read.
enum Pages {
  static let all = Repository.files.filter {
    $0.path.hasPrefix("Sources/MatchJournal/Documentation.docc/") && $0.path.hasSuffix(".md")
  }

  /// The pages that say how things are now: not the proposals, which say how they were decided.
  static let guides = all.filter { !$0.path.contains("/Proposals/") }

  /// The pages beside the sources.
  static let front = Repository.files.filter {
    ["README.md", "CONTRIBUTING.md", "SECURITY.md"].contains($0.path)
  }

  /// The page of the catalog with a name.
  static func named(_ name: String) throws -> Repository.File {
    try #require(all.first { $0.name == name }, "there is no page \(name)")
  }

  /// How a page or a comment leads to a page.
  static func link(to name: String) -> String { "<" + "doc:" + name + ">" }
}

extension Repository.File {
  /// The text under a heading, up to the next one of its level.
  func section(_ heading: String) -> Substring {
    guard let start = text.firstRange(of: "\n\(heading)\n") else { return "" }
    let rest = text[start.upperBound...]
    let level = heading.prefix { $0 == "#" }
    return rest[..<(rest.firstRange(of: "\n\(level) ")?.lowerBound ?? rest.endIndex)]
  }

  /// The text without its blocks of code.
  var prose: String {
    text.split(separator: "\n```", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: "\n")
  }
}

extension Substring {
  /// The rows of all tables in a text, cell by cell.
  var tableRows: [[String]] {
    split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}

extension String {
  /// What stands in backticks, in order, with line feeds as spaces.
  var codes: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }
      .map { $0.element.split { $0.isWhitespace }.joined(separator: " ") }
  }
}
