import JournalCore
import JournalMemory
import JournalReading
import JournalTesting
import MatchJournal
import Synchronization
import Testing

/// Two journals that began as one, with what two made-up scorers logged on their own, at random: the
/// same seed makes the same two journals.
struct RandomScorers {
  /// The journals of the two scorers.
  let ours, theirs: MatchJournal

  static let match = StreamName.match("ash-elm-2026-05-02")

  private static let teams = ["ash", "elm"]
  private static let people = ["p-1", "p-2", "p-3", "p-4"]

  /// The words that people say; each is found nowhere else.
  static let words = (1...9).map { "saying-\($0)" }

  init(seed: UInt64, isPrivate: Bool) async throws {
    ours = try Self.journal("example.org/ours", seed &* 2, isPrivate)
    theirs = try Self.journal("example.org/theirs", seed &* 2 &+ 1, isPrivate)
    let base = try Self.journal("example.org/base", seed &+ 77, isPrivate)
    var dice = SplitMix64(seed: seed)
    try await Self.begin(base, &dice)
    let drafts = try await base.log.snapshot().read(from: 1, limit: 1000).map { try $0.plain }
    _ = try await ours.log.append(drafts)
    _ = try await theirs.log.append(drafts)
    try await Self.log(12, in: ours, by: "ana", &dice)
    try await Self.log(12, in: theirs, by: "ben", &dice)
  }

  private static func journal(_ origin: String, _ seed: UInt64, _ isPrivate: Bool) throws
    -> MatchJournal
  {
    let clock = SteppingClock()
    let random = Mutex(SplitMix64(seed: seed))
    return MatchJournal(
      log: try TestStore.log(origin: origin, isPrivate: isPrivate, clock: clock),
      identities: Identities(
        clock: { clock.read() }, random: { random.withLock { $0.next() } }))
  }

  // MARK: - What they log

  private static func begin(_ journal: MatchJournal, _ dice: inout SplitMix64) async throws {
    let stream = try #require(match)
    var drafts: [Draft] = []
    for team in teams {
      let event = TeamRegistered(team: try #require(TeamSlug(team)), name: "Team \(team)")
      drafts.append(try journal.draft(.teamRegistered(event), to: .registry, by: desk))
    }
    let scheduled = MatchScheduled(
      home: TeamSlug(known: "ash"), away: TeamSlug(known: "elm"),
      date: try #require(CalendarDate("2026-05-02")))
    drafts.append(try journal.draft(.matchScheduled(scheduled), to: stream, by: desk))
    for person in people.prefix(2) {
      drafts.append(try registration(of: person, journal, desk))
    }
    _ = try await journal.log.append(drafts)
    try await log(6, in: journal, by: "desk", &dice)
  }

  private static let desk = Author(by: "desk", via: .typed)

  private static func registration(of person: String, _ journal: MatchJournal, _ author: Author)
    throws -> Draft
  {
    let event = PersonRegistered(
      person: try #require(PersonSlug(person)), name: "Name of \(person)",
      team: TeamSlug(known: "ash"))
    return try journal.draft(.personRegistered(event), to: .registry, by: author)
  }

  private static func log(
    _ count: Int, in journal: MatchJournal, by name: String, _ dice: inout SplitMix64
  ) async throws {
    for _ in 0..<count {
      let records = try await journal.log.snapshot().read(from: 1, limit: 1000)
      guard
        let draft = try event(
          in: journal, Author(by: name, via: .live), among: records, &dice)
      else { continue }
      _ = try await journal.log.append([draft])
    }
  }

  private static func event(
    in journal: MatchJournal, _ author: Author, among records: [Record], _ dice: inout SplitMix64
  ) throws -> Draft? {
    let stream = try #require(match)
    let team = try #require(TeamSlug(teams.randomElement(using: &dice) ?? "ash"))
    let person = try #require(PersonSlug(people.randomElement(using: &dice) ?? "p-1"))
    let other = try #require(PersonSlug(people.randomElement(using: &dice) ?? "p-1"))
    let minute = Int.random(in: 1...90, using: &dice)
    let time = MatchTime(minute > 45 ? .secondHalf : .firstHalf, minute)
    func target(_ fits: (Record) -> Bool) -> EventID? {
      records.filter { $0.stream == stream && fits($0) }.randomElement(using: &dice)?.id
    }
    let goal = target { if case .goal = $0.event { true } else { false } }
    switch Int.random(in: 0..<16, using: &dice) {
    case 0...3:
      let event = Goal(team: team, player: Bool.random(using: &dice) ? person : nil)
      return try journal.draft(.goal(event), to: stream, at: time, by: author)
    case 4:
      let card = Card(team: team, player: person, colour: .yellow)
      return try journal.draft(.card(card), to: stream, at: time, by: author)
    case 5:
      let end = PeriodEnd(period: minute > 45 ? .secondHalf : .firstHalf)
      return try journal.draft(.periodEnd(end), to: stream, at: MatchTime(end.period), by: author)
    case 6, 7:
      guard let goal else { return nil }
      let correction = Correction(
        target: goal,
        replace: minute > 60
          ? ["player": .string(person.text)]
          : ["minute": .integer(Int64(minute % 40 + 1)), "period": "H1"])
      return try journal.draft(.correction(correction), to: stream, by: author)
    case 8:
      let last = target {
        $0.version > 1 && $0.envelope.by == author.by && $0.envelope.type != "retraction"
      }
      guard let last else { return nil }
      return try journal.draft(
        .retraction(Retraction(target: last, reason: "undo")), to: stream, by: author)
    case 9:
      guard let goal else { return nil }
      let ruling = GoalDisallowed(goal: goal, reason: .offside)
      return try journal.draft(.goalDisallowed(ruling), to: stream, at: time, by: author)
    case 10: return try registration(of: person.text, journal, author)
    case 11:
      guard person != other, let from = EntitySlug(person.text), let into = EntitySlug(other.text)
      else { return nil }
      let merger = EntitiesMerged(from: from, into: into, kind: .person)
      return try journal.draft(.entitiesMerged(merger), to: .registry, by: author)
    case 12, 13:
      let words = words.randomElement(using: &dice) ?? ""
      let statement = Statement(speaker: person, text: ["en": words])
      return try journal.draft(
        .statement(statement), to: stream, at: MatchTime(.post), by: author,
        source: [SourceSlug(known: "papers")])
    case 14:
      guard journal.isPrivate else { return nil }
      let said = records.filter { !$0.draft.digests.isEmpty }.randomElement(using: &dice)
      guard let said else { return nil }
      let erased = DataErased(
        target: said.id, person: Bool.random(using: &dice) ? person : nil, reason: "asked to")
      return try journal.draft(.dataErased(erased), to: .registry, by: author)
    default:
      guard let goal else { return nil }
      let claim = Claim(about: goal, field: "minute", value: .integer(Int64(minute)))
      return try journal.draft(
        .claim(claim), to: stream, by: author, source: [SourceSlug(known: "papers")])
    }
  }
}

extension Record {
  /// The event with its texts in plain text, as a scorer wrote it.
  var plain: Draft {
    get throws {
      var content = draft.content
      content["data"] = .object(draft.data)
      return try Draft(content: content)
    }
  }
}
