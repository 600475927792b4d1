import JournalCore
import JournalMemory
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Synchronization
import Testing

/// A clock on the wall that a test sets.
final class MatchdayClock: Sendable {
  private let now: Mutex<Int64>

  /// Starts at the kick-off of Real Madrid v Leganés, 24 January 2018.
  init() { now = Mutex(SteppingClock.start.milliseconds) }

  /// What it shows.
  func read() -> Instant { now.withLock { Instant(milliseconds: $0) } }

  /// Sets it on.
  func pass(minutes: Int = 0, seconds: Int = 0) {
    now.withLock { $0 += Int64(minutes * 60 + seconds) * 1000 }
  }
}

/// Somebody who types at the touchline, and every key of it.
final class Touchline {
  let clock: MatchdayClock
  let journal: MatchJournal
  let desk: LiveDesk
  /// The keys so far, with that which ends each line.
  private(set) var keys = 0
  /// The events that the lines wrote.
  private(set) var entries = 0

  init(
    _ journal: MatchJournal, _ match: StreamName, _ clock: MatchdayClock, as name: String = "ana"
  ) {
    self.journal = journal
    self.clock = clock
    desk = LiveDesk(journal, at: match, by: name)
  }

  /// Passes time, so that the clock of the match shows a minute of the period that is on.
  func wait(until minute: String) async throws {
    let state = try await desk.look()
    let period = try #require(state.clock.whistles.open)
    let wanted = try #require(Minute(minute))
    let first = try #require(state.match.format.minutes(of: period)).lowerBound
    let start = try #require(
      state.match.stream.records.last { $0.event.name == "period-start" }?.recordedAt)
    let target = wanted.regular - first + (wanted.added ?? 0)
    let passed = (clock.read().milliseconds - start.milliseconds) / 1000
    clock.pass(seconds: target * 60 + 20 - Int(passed))
  }

  /// Types a line, at a minute of the period that is on if one is given.
  @discardableResult
  func type(
    _ line: String, at minute: String? = nil, insisting: LiveInsistence = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Record] {
    if let minute { try await wait(until: minute) }
    keys += line.count + 1
    switch try await desk.enter(line, at: clock.read(), insisting: insisting) {
    case .written(let outcome):
      entries += 1
      return outcome.records
    case .misread(let misreading):
      Issue.record("\(line): \(misreading.refusal)", sourceLocation: sourceLocation)
    case .status, .help: break
    }
    return []
  }

  /// Types a line that is not understood.
  func misread(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) async throws
    -> LiveMisreading
  {
    let answer = try await desk.enter(line, at: clock.read())
    guard case .misread(let misreading) = answer else {
      throw Unexpected(line: line)
    }
    return misreading
  }

  /// A line was understood that should not be.
  struct Unexpected: Error { let line: String }

  /// The match as it is.
  func match() async throws -> MatchReading { try await desk.look().match }

  /// The score.
  func score() async throws -> Score { try await match().scoreboard().value.total }
}

extension Touchline {
  /// Real Madrid v Leganés before its kick-off, with the line-ups of 24 January 2018, after the first
  /// leg of the tie.
  static func copa(withLineUps: Bool = true) async throws -> Touchline {
    let clock = MatchdayClock()
    let journal = try journal(clock)
    let typist = Author(by: "ana", via: .typed)
    let regulation = try #require(RegulationLibrary.document(named: "copa-del-rey-2017-18"))
    try await journal.append(
      try await journal.drafts(adopting: regulation, by: typist))
    let tie: TieSlug = "copa-qf"
    var first = MatchSetup(
      title: try MatchTitle("Leganés 0-1 Real Madrid (Asensio)"),
      date: try #require(CalendarDate("2018-01-18")))
    (first.tie, first.leg) = (tie, 1)
    try await journal.record(first, by: typist)
    var second = MatchSetup(
      title: try MatchTitle("Real Madrid v Leganés"),
      date: try #require(CalendarDate("2018-01-24")))
    (second.tie, second.leg) = (tie, 2)
    let match = try await journal.record(second, by: typist).match
    let line = Touchline(journal, match, clock)
    guard withLineUps else { return line }
    try await line.lineUp(
      "home",
      """
      Casilla; Theo; Nacho; Ramos; Achraf; Llorente; Isco; Kovačić; Asensio; Lucas Vázquez; Benzema;
      bench: Carvajal; Modrić; Mayoral
      """)
    try await line.lineUp(
      "away",
      """
      Champagne; Tito; Rico; Siovas; Bustinza; Brašanac; Gabriel Pires; El Zhar; Eraso; Amrabat;
      Beauvue; bench: Mantovani; Raúl García; Naranjo
      """)
    return line
  }

  /// Spain v Italy, for which no rules are adopted.
  static func friendly() async throws -> Touchline {
    let clock = MatchdayClock()
    let journal = try journal(clock)
    let setup = MatchSetup(
      title: try MatchTitle("Spain v Italy"), date: try #require(CalendarDate("2018-01-24")))
    let match = try await journal.record(setup, by: Author(by: "ana", via: .typed)).match
    return Touchline(journal, match, clock)
  }

  /// A final between two made-up clubs whose players wear 1 to 18: it goes on until somebody wins.
  static func final() async throws -> Touchline {
    let clock = MatchdayClock()
    let journal = try journal(clock)
    let typist = Author(by: "ana", via: .typed)
    let regulation = try #require(RegulationLibrary.document(named: "copa-del-rey-2021-22"))
    let cup: CompetitionSlug = "cup"
    try await journal.append(
      try await journal.drafts(adopting: regulation, for: cup, by: typist))
    var setup = MatchSetup(
      title: try MatchTitle("Ash v Birch"), date: try #require(CalendarDate("2018-01-24")))
    setup.tie = "cup-f"
    let match = try await journal.record(setup, by: typist).match
    let line = Touchline(journal, match, clock)
    for (side, club) in [("home", "Ash"), ("away", "Birch")] {
      let names = [
        "Ace", "Bo", "Cy", "Dee", "Eve", "Fox", "Gus", "Hal", "Ivy", "Jo", "Kit", "Lou",
        "Max", "Ned", "Oz", "Pip", "Quin", "Rex",
      ]
      let players = names.enumerated().map { "\($0.offset + 1) \(club) \($0.element)" }
      try await line.lineUp(
        side,
        players.prefix(11).joined(separator: "; ") + "; bench: "
          + players.dropFirst(11).joined(separator: "; "))
    }
    return line
  }

  private static func journal(_ clock: MatchdayClock) throws -> MatchJournal {
    let identity = LogIdentity(
      origin: "example.org/live", isPrivate: false, timeZone: "Europe/Madrid")
    return MatchJournal(
      log: InMemoryEventLog(identity: identity) { clock.read() },
      identities: Identities(clock: { clock.read() }))
  }

  private func lineUp(_ side: String, _ players: String) async throws {
    let match = try await match()
    try await journal.append(
      try journal.drafts(
        lineUp: players, of: side, in: match, by: Author(by: "ana", via: .typed)))
  }
}
