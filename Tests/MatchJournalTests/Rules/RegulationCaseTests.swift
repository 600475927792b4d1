import Foundation
import JournalCore
import JournalRules
import MatchJournal
import Testing

/// Published results, each under the regulation that is shipped for its season.
///
/// The files in `Cases` name their sources; a result that is only remembered says so.
@Suite struct `A published result` {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static let ids: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".cases.json") }.map { String($0.dropLast(11)) }.sorted()
  }()

  private static func cases(_ id: String) throws -> RegulationCases {
    let data = try Data(contentsOf: folder.appendingPathComponent("\(id).cases.json"))
    return try RegulationCases(
      try #require(try JSONValue(parsing: Array(data), limits: .document).object))
  }

  @Test(arguments: ids)
  func `comes out under the rules of its season, and for the right reason`(id: String) async throws
  {
    let cases = try Self.cases(id)
    #expect(cases.regulation == id)
    #expect(!cases.cases.isEmpty)
    let document = try #require(RegulationLibrary.document(id), "no such regulation is shipped")
    for (each, found) in try await cases.outcomes(under: document) {
      #expect(found == [], "\(each.title)")
      let source = each.source ?? ""
      #expect(source.contains(":") || source.hasPrefix("recalled"), "\(each.title): \(source)")
    }
  }

  /// Two eras of one competition, one after the other.
  struct Neighbours: CustomTestStringConvertible, Sendable {
    let earlier, later: String
    var testDescription: String { "\(earlier) and \(later)" }
  }

  static let neighbours: [Neighbours] = {
    let groups = Dictionary(grouping: ids) { id in
      id.split(separator: ".").dropLast().joined(separator: ".")
    }
    return groups.keys.sorted().flatMap { key in
      let eras = groups[key, default: []]
      return zip(eras, eras.dropFirst()).map { Neighbours(earlier: $0, later: $1) }
    }
  }()

  // Some eras differ in what no result at hand shows: a golden goal, or a clause that nobody was level on.
  // JOURNAL_ERAS tries all pairs and names those.
  @Test func `tells the rules of one era from those of the next`() async throws {
    let isWhole = ProcessInfo.processInfo.environment["JOURNAL_ERAS"] != nil
    var (tried, told) = (0, 0)
    var untold: [String] = []
    for pair in Self.neighbours.enumerated().filter({ isWhole || $0.offset % 8 == 0 }).map(
      \.element)
    {
      tried += 1
      var failed = 0
      for (own, other) in [(pair.earlier, pair.later), (pair.later, pair.earlier)] {
        let document = try #require(RegulationLibrary.document(other))
        let outcomes = try await Self.cases(own).outcomes(under: document)
        failed += outcomes.count { !$0.1.isEmpty }
      }
      if failed > 0 { told += 1 } else { untold.append(pair.testDescription) }
    }
    if isWhole { print("told apart: \(told) of \(tried); not: \(untold)") }
    #expect(told * 10 > tried * 6, "\(untold)")
  }

  @Test func `is there for every competition, and mostly with a source`() throws {
    #expect(Self.ids.count > 200)
    var (sourced, recalled) = (0, 0)
    for id in Self.ids {
      for each in try Self.cases(id).cases {
        if each.source?.hasPrefix("recalled") == true { recalled += 1 } else { sourced += 1 }
      }
    }
    #expect(sourced > recalled * 5, "\(sourced) with a source, \(recalled) without")
  }
}
