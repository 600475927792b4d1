import Foundation
import JournalCore
import JournalProjections
import JournalSQLite

/// Generates a large journal, and folds all its scores: the Swift side of `tools/bench/replay`.
///
///     journal-bench generate FILE EVENTS
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
    case ("generate", 3):
      guard let path = words.dropFirst().first, let count = words.last.flatMap({ Int($0) }) else {
        return usage()
      }
      try await Generator(path: path).run(events: count)
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
      journal-bench generate FILE EVENTS | replay FILE | history FOLDER FILE | league MATCHES FILE \
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

/// Writes matches of forty events each, the same for the same count.
private struct Generator {
  let path: String

  func run(events count: Int) async throws {
    let log = try SQLiteEventLog.create(at: path)
    var random = SplitMix(state: 20_180_124)
    var written = 0
    var match = 0
    while written < count {
      var drafts: [Draft] = []
      for _ in 0..<50 {
        drafts += try events(of: match, &random)
        match += 1
      }
      written += try await log.append(drafts).count
    }
    try await log.settle()
    print("\(written) events, \(match) matches")
  }

  private func events(of number: Int, _ random: inout SplitMix) throws -> [Draft] {
    let teams = ["t\(number % 500)", "u\(number % 499)"].compactMap { TeamSlug($0) }
    guard let stream = StreamName.match("m\(number)"), teams.count == 2 else { return [] }
    var drafts: [Draft] = []
    func add(_ event: MatchEvent, _ time: MatchTime? = nil) throws {
      let id = EventID(milliseconds: Int64(number), random: (random.next(), random.next()))
      drafts.append(
        try Draft(
          event,
          Envelope(
            stream: stream, id: id, type: event.name, at: time, by: "bench", via: .import)))
    }
    try add(
      .matchScheduled(
        MatchScheduled(
          home: teams[0], away: teams[1], date: CalendarDate(daysSince1970: number % 20_000))))
    try add(.periodStart(PeriodStart(period: .firstHalf)), MatchTime(.firstHalf))
    for minute in stride(from: 2, through: 44, by: 2) {
      if minute == 24 { continue }
      try add(event(teams, &random), MatchTime(.firstHalf, minute))
    }
    try add(.periodEnd(PeriodEnd(period: .firstHalf)), MatchTime(.firstHalf))
    try add(.periodStart(PeriodStart(period: .secondHalf)), MatchTime(.secondHalf))
    for minute in stride(from: 48, through: 90, by: 3) {
      try add(event(teams, &random), MatchTime(.secondHalf, minute))
    }
    try add(.periodEnd(PeriodEnd(period: .secondHalf)), MatchTime(.secondHalf))
    return drafts
  }

  private func event(_ teams: [TeamSlug], _ random: inout SplitMix) -> MatchEvent {
    let team = teams[Int(random.next() % 2)]
    let player = PersonSlug("\(team)-p\(random.next() % 25)")
    switch random.next() % 10 {
    case 0: return .goal(Goal(team: team, player: player))
    case 1, 2: return .card(Card(team: team, player: player, colour: .yellow))
    default: return .shot(Shot(team: team, player: player, outcome: .offTarget))
    }
  }
}

/// Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
