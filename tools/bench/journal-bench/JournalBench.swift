import Foundation
import JournalCore
import JournalProjections
import JournalSQLite

/// Generates large journals, and folds all their scores: the Swift side of `tools/bench`.
///
///     journal-bench generate FILE EVENTS [SEED]
///     journal-bench replay FILE
///     journal-bench history FOLDER FILE
///     journal-bench league MATCHES FILE
///     journal-bench published FOLDER
///     journal-bench generated MATCHES
@main
struct JournalBench {
  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    switch (words.first, words.count) {
    case ("generate", 3), ("generate", 4):
      let rest = words.dropFirst()
      let numbers = rest.dropFirst().compactMap { UInt64($0) }
      guard let path = rest.first, let events = numbers.first.flatMap({ Int(exactly: $0) }),
        numbers.count == rest.count - 1
      else { return usage() }
      let seed = numbers.count > 1 ? numbers[1] : 1888
      let made = try await Federation.write(events: events, seed: seed, to: path)
      print("\(made.events) events, \(made.matches) matches")
    case ("replay", 2): try await replay(words.last ?? "")
    case ("history", 3):
      let paths = Array(words.dropFirst())
      try await HistoryBench(folder: URL(fileURLWithPath: paths[0])).run(into: paths[1])
    case ("league", 3):
      let rest = Array(words.dropFirst())
      guard let count = Int(rest[0]) else { return usage() }
      try await HistoryBench.league(matches: count, at: rest[1])
    case ("published", 2):
      let folder = URL(fileURLWithPath: words.last ?? "")
      try await NarrativeBench.published(in: folder)
    case ("generated", 2):
      guard let count = words.last.flatMap({ Int($0) }) else { return usage() }
      try NarrativeBench.generated(count)
    default: usage()
    }
  }

  private static func usage() {
    print(
      """
      journal-bench generate FILE EVENTS [SEED] | replay FILE | history FOLDER FILE | league MATCHES FILE \
      | published FOLDER | generated MATCHES
      """
    )
  }

  /// Folds the scoreboard of every match, as any reader of all scores does.
  private static func replay(_ path: String) async throws {
    let log = try SQLiteEventLog.open(at: path, readOnly: true)
    let clock = ContinuousClock()
    var matches = 0
    var facts = 0
    var sum = Score()
    let start = clock.now
    try await log.scanMatches(order: .entry, upTo: .max) { _, rows in
      let board = Scoreboard(folding: rows)
      matches += 1
      facts += rows.count
      sum = sum + board.total
    }
    let elapsed = clock.now - start
    let (whole, fraction) = elapsed.components
    let seconds = Double(whole) + Double(fraction) / 1e18
    print("\(facts) \(seconds) \(matches) \(sum.home) \(sum.away)")
  }
}
