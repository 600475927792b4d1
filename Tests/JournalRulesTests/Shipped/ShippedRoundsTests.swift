import Foundation
import JournalReading
import JournalRules
import Testing

/// Independently published files of results: `JOURNAL_SHARED`, or else `../shared`.
private enum PublishedRounds {
  static let absence: Comment = "needs the shared folder: set JOURNAL_SHARED to its path"

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static var folder: URL {
    let path = "data/openfootball"
    if let shared = ProcessInfo.processInfo.environment["JOURNAL_SHARED"] {
      return URL(fileURLWithPath: shared).appendingPathComponent(path)
    }
    let package = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return package.appendingPathComponent("../shared").appendingPathComponent(path)
  }

  /// Returns the headings of rounds and groups in a file, without the days that follow a bar.
  static func headings(_ path: String) throws -> [String] {
    let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      guard line.hasPrefix("▪ ") || line.hasPrefix("» ") else { return nil }
      let heading = line.dropFirst(2).components(separatedBy: "|")[0]
      return heading.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.hasPrefix("Matchday") }
  }
}

@Suite(.enabled(if: PublishedRounds.isPresent, PublishedRounds.absence))
struct `The rounds of published files` {
  @Test(arguments: [
    ("champions-league/2017-18/cl.txt", "uefa.champions-league.2017-18", 12),
    ("champions-league/2021-22/cl.txt", "uefa.champions-league.2021-22", 12),
    ("espana/2021-22/cup.txt", "es.copa-del-rey.2021-22", 8),
    ("worldcup/1954--switzerland/cup.txt", "fifa.world-cup.1954", 10),
    ("worldcup/1998--france/cup.txt", "fifa.world-cup.1998-2002", 8),
    ("worldcup/1998--france/cup_finals.txt", "fifa.world-cup.1998-2002", 5),
    ("worldcup/2022--qatar/cup.txt", "fifa.world-cup.2022", 8),
    ("worldcup/2022--qatar/cup_finals.txt", "fifa.world-cup.2022", 5),
  ])
  func `belong to a stage of the regulation`(path: String, id: String, count: Int) throws {
    let regulation = try Shipped.regulation(id)
    let headings = Set(try PublishedRounds.headings(path))
    #expect(headings.count == count)
    for heading in headings {
      let stage = try #require(regulation.stage(ofRound: heading), "\(heading)")
      let isGroup = heading.hasPrefix("Gr") && !heading.hasSuffix("Play-off")
      #expect((stage.kind == .table) == isGroup, "\(heading)")
    }
  }
}
