import Foundation
import JournalCore
import JournalFeeds
import Testing

/// Independently published tables: in `$JOURNAL_SHARED`, or else in `shared` next to the package.
enum PublishedTables {
  /// Why a test that needs them is skipped.
  static let absence: Comment = "the shared data are not there: name them in JOURNAL_SHARED"

  static let areThere = FileManager.default.fileExists(atPath: url("international").path)

  /// Returns all bytes of a table.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(path)))
  }

  /// Returns the lines of a table, without line breaks.
  static func lines(_ path: String) throws -> [String] {
    String(decoding: try bytes(path), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Returns lines joined into a table.
  static func table(_ lines: some Sequence<String>) -> [UInt8] {
    lines.flatMap { Array($0.utf8) + [10] }
  }

  private static func url(_ path: String) -> URL {
    let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let shared =
      ProcessInfo.processInfo.environment["JOURNAL_SHARED"]
      ?? root.appendingPathComponent("../shared").path
    return URL(fileURLWithPath: "\(shared)/data/\(path)")
  }
}

/// Random numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 29)
  }
}

extension FeedMatch {
  /// Returns the goals added up from the incidents, in some periods or in all.
  func tally(in periods: Set<Period>? = nil) -> Score {
    goals.reduce(into: Score()) { score, goal in
      let period = goal.at?.period
      if periods == nil || period.map({ periods?.contains($0) == true }) == true {
        score[goal.side] += 1
      }
    }
  }

  /// Whether the goals listed add up to the recorded score.
  var addsUp: Bool { tally() == score.final }
}

extension Refusal {
  /// Returns the refusal of a call; nil if it succeeds.
  static func of(_ call: () throws -> Void) -> Refusal? {
    do {
      try call()
      return nil
    } catch {
      return error as? Refusal
    }
  }
}
