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

  /// The eras, by the later one, that no result at hand tells from the one before: they differ in the weight
  /// of cards, in substitutions, or in a clause that nobody was level on. A result
  /// that does takes its era off this list. *What tells two eras apart* says what would have to happen.
  private static let untold: Set<String> = [
    "caf.africa-cup-of-nations.2012-2013",
    "eng.league-cup.1980-1993",
    "eng.premier-league.2019-2026",
    "fifa.olympic-football-men.2012-2016",
    "fifa.olympic-football-men.2020-2024",
    "fifa.olympic-football-women.2012-2016",
    "fifa.olympic-football-women.2020-2024",
    "fifa.womens-world-cup.1995",
    "fifa.womens-world-cup.2019",
    "fifa.world-cup.2022",
    "it.serie-a.1972-1980",
    "uefa.champions-league.2002-03",
    "uefa.champions-league.2012-2015",
    "uefa.europa-league.2012-2015",
    "uefa.europa-league.2015-2021",
    "uefa.european-championship.2012",
    "uefa.european-championship.2020-2024",
  ]

  // JOURNAL_ERAS tries all pairs; otherwise every eighth.
  @Test func `tells the rules of one era from those of the next`() async throws {
    let isWhole = ProcessInfo.processInfo.environment["JOURNAL_ERAS"] != nil
    for (index, pair) in Self.neighbours.enumerated() where isWhole || index % 8 == 0 {
      var failed = 0
      for (own, other) in [(pair.earlier, pair.later), (pair.later, pair.earlier)] {
        let document = try #require(RegulationLibrary.document(other))
        let outcomes = try await Self.cases(own).outcomes(under: document)
        failed += outcomes.count { !$0.1.isEmpty }
      }
      #expect((failed > 0) == !Self.untold.contains(pair.later), "\(pair.testDescription)")
    }
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
