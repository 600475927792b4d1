import Foundation
import Testing

/// Guides whose sessions can be copied: all of a guide's run in one folder, one after the other.
struct `The sessions of a guide` {
  private static let guides = ["HoldEachOthersCheckpoints", "AnInquiry"]

  /// The sessions of a guide as one.
  private static func transcript(of guide: String) throws -> Transcript {
    let root = (1...3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let page = root.appendingPathComponent("Sources/MatchJournal/Documentation.docc/\(guide).md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let blocks = text.split(separator: "\n```console\n").dropFirst()
    return Transcript(
      blocks.map { $0[..<($0.firstRange(of: "\n```")?.lowerBound ?? $0.endIndex)] + "\n" }.joined())
  }

  @Test(arguments: guides)
  func `go as written`(guide: String) throws {
    let expected = try Self.transcript(of: guide)
    #expect(expected.steps.count > 10)
    let (before, after) = (expected.maskedLines, try expected.replayed().maskedLines)
    guard before != after else { return }
    Issue.record("\(guide) differs:\n\(Transcript.difference(from: before, to: after))")
  }

  @Test(arguments: guides)
  func `fit in 80 columns`(guide: String) throws {
    for line in try Self.transcript(of: guide).lines {
      #expect(line.columns <= 80, "\(line.columns) columns: \(line)")
    }
  }
}
