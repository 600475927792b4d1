import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// What a merge must keep, whatever two scorers logged: over random pairs of journals.
struct `Any merge` {
  /// A pair of journals, whether they are private, and what is said of each question.
  struct Trial: CustomTestStringConvertible {
    let seed: UInt64
    let isPrivate: Bool
    var answer: MergePlan.Answer { MergePlan.Answer.allCases[Int(seed % 3)] }
    var testDescription: String { "seed \(seed), \(isPrivate ? "private" : "open"), \(answer)" }
  }

  static let trials = (1...40).flatMap { seed in
    [Trial(seed: seed, isPrivate: false), Trial(seed: seed, isPrivate: true)]
  }

  private func records(_ journal: MatchJournal) async throws -> [Record] {
    try await journal.log.snapshot().read(from: 1, limit: 10_000)
  }

  @discardableResult
  private func merge(_ other: MatchJournal, into journal: MatchJournal, _ trial: Trial)
    async throws -> Merged
  {
    let plan = try await journal.plan(merging: other)
    return try await journal.merge(
      plan, answers: plan.questions.map { _ in trial.answer }, strangersAreNew: true)
  }

  @Test(arguments: trials)
  func `gives both journals the same events, and loses none`(trial: Trial) async throws {
    let one = try await RandomScorers(seed: trial.seed, isPrivate: trial.isPrivate)
    let two = try await RandomScorers(seed: trial.seed, isPrivate: trial.isPrivate)
    let before = try await records(one.ours)
    let others = try await records(one.theirs)
    #expect(before.map(\.id) != others.map(\.id))
    try await merge(one.theirs, into: one.ours, trial)
    try await merge(two.ours, into: two.theirs, trial)
    let (left, right) = (try await records(one.ours), try await records(two.theirs))
    let ids = Set(left.map(\.id))
    #expect(ids == Set(right.map(\.id)))
    #expect(ids.isSuperset(of: before.map(\.id) + others.map(\.id)))
    // What was there is there still, byte for byte.
    #expect(left.prefix(before.count).map(\.body) == before.map(\.body))
    let twins = Dictionary(right.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for record in left {
      let twin = try #require(twins[record.id])
      #expect(record.draft.envelope == twin.draft.envelope)
      #expect(record.draft.data == twin.draft.data, "\(record.draft.data) \(twin.draft.data)")
    }
  }

  @Test(arguments: trials)
  func `says the same either way round`(trial: Trial) async throws {
    let one = try await RandomScorers(seed: trial.seed, isPrivate: trial.isPrivate)
    let two = try await RandomScorers(seed: trial.seed, isPrivate: trial.isPrivate)
    try await merge(one.theirs, into: one.ours, trial)
    try await merge(two.ours, into: two.theirs, trial)
    let left = try await Told(one.ours)
    let right = try await Told(two.theirs)
    #expect(left.standing == right.standing)
    #expect(left.score == right.score)
    #expect(left.names == right.names)
    #expect(left.goals == right.goals)
  }

  @Test(arguments: trials)
  func `done again brings nothing`(trial: Trial) async throws {
    let one = try await RandomScorers(seed: trial.seed, isPrivate: trial.isPrivate)
    try await merge(one.theirs, into: one.ours, trial)
    let count = try await records(one.ours).count
    #expect(try await merge(one.theirs, into: one.ours, trial).records.isEmpty)
    // Back to the other side, which then has the same, and again nothing.
    try await merge(one.ours, into: one.theirs, trial)
    let (left, right) = (try await records(one.ours), try await records(one.theirs))
    #expect(Set(left.map(\.id)) == Set(right.map(\.id)))
    #expect(try await merge(one.theirs, into: one.ours, trial).records.isEmpty)
    #expect(try await records(one.ours).count == count)
  }

  @Test(arguments: trials.filter(\.isPrivate))
  func `brings back nothing that either side erased`(trial: Trial) async throws {
    let one = try await RandomScorers(seed: trial.seed, isPrivate: true)
    let all = try await records(one.ours) + records(one.theirs)
    let erased = Set(
      all.compactMap { record -> EventID? in
        if case .dataErased(let erased) = record.event { erased.target } else { nil }
      })
    try await merge(one.theirs, into: one.ours, trial)
    for record in try await records(one.ours) where erased.contains(record.id) {
      let told = JSONValue.object(record.draft.data).canonicalText
      #expect(!RandomScorers.words.contains { told.contains($0) }, "\(told)")
      #expect(!told.contains("Name of"), "\(told)")
    }
    if let verifying = one.ours.log.capabilities.verifying {
      #expect(try await verifying.verify().isSound)
    }
  }

  @Test func `tries what it should`() async throws {
    // The control of the laws: questions, conflicts, erasures and set-aside events all occur.
    var counts = [0, 0, 0, 0]
    for trial in Self.trials {
      let one = try await RandomScorers(seed: trial.seed, isPrivate: trial.isPrivate)
      let plan = try await one.ours.plan(merging: one.theirs)
      counts[0] += plan.questions.count
      counts[1] += plan.conflicts.count
      counts[2] += plan.erased.count
      counts[3] += plan.twins.count { $0.isSure }
    }
    #expect(counts.allSatisfy { $0 > 5 }, "\(counts)")
  }
}

/// What a journal tells, whatever the places of its events.
private struct Told {
  let standing: Set<String>
  let score: Score?
  let goals: Set<String>
  let names: [String: String]

  init(_ journal: MatchJournal) async throws {
    let view = try await journal.view()
    let name = try #require(try await view.matchNames().first)
    let match = try await view.match(name)
    standing = Set(
      match.stream.standingDrafts.map { record, draft in
        "\(record.id) \(JSONValue.object(draft.data).canonicalText) \(draft.envelope.at?.label ?? "")"
      })
    score = match.result()?.knownScore
    let ids = Dictionary(
      match.stream.records.map { ($0.position, $0.id) }, uniquingKeysWith: { first, _ in first })
    goals = Set((match.result()?.goals ?? []).compactMap { ids[$0.position]?.description })
    let directory = try await view.directory()
    names = Dictionary(
      directory.persons.keys.map { ($0.text, directory.canonical($0).text) },
      uniquingKeysWith: { first, _ in first })
  }
}
