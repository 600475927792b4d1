import ArgumentParser
import Foundation
import JournalCore
import JournalText
import MatchJournal

/// `journal merge`: takes in the events of another journal of the same matches.
struct MergeCommand: AsyncParsableCommand {
  /// What to do with two events that may be one thing.
  enum Twins: String, ExpressibleByArgument, CaseIterable {
    case ask, join, keep, claim
  }

  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Take in what another scorer logged of the same matches.",
    discussion: """
      Events that both have come in once. Of what there can only be one of, such as a whistle, the \
      one that was recorded first stands; the other is kept, set aside. What may be one thing is \
      asked about: two goals of one team at about the same minute. Without a terminal, and with \
      --twins claim, one of them counts and a claim says that the other may be another one. Where \
      two accounts differ, claims say so: journal status lists them, journal audit says what each \
      would change. Merged either way round, both journals hold the same events. What either has \
      erased stays erased. First shows what it will do.

      Begin from one journal: the second scorer makes an empty one (journal init --origin ...) and \
      merges the first one's, so that teams, players and the match have one name in both.

      Examples:
        journal merge ana.db --dry-run
        journal merge ana.db
        journal merge ana.db --twins claim
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "What may be one thing: ask, join, keep both, or claim.")
  var twins: Twins?

  @Flag(
    name: .customLong("new-people"),
    help: "None of the other journal's people is one whose name was erased here.")
  var newPeople = false

  @Argument(help: "The other journal.")
  var other: String

  mutating func run() async throws {
    do {
      try await merge()
    } catch is Declined {
      if !global.quiet { Output.line("Nothing merged.") }
    }
  }

  private func merge() async throws {
    let session = Session(global)
    let source = try MatchJournal.open(at: other, readOnly: true)
    guard try await source.verify().isSound else {
      throw Refusal(
        "damaged-journal",
        "\(TextRules.harmless(other)) does not verify, so nothing is taken from it.",
        hint: "journal verify -J \(TextRules.harmless(other)) says why. Nothing was written.")
    }
    let path = other
    let chosen = twins
    let areNew = newPeople
    if global.dryRun {
      let plan = try await session.open(readOnly: true).plan(merging: source)
      return show(plan, session)
    }
    try await session.write { journal in
      let plan = try await journal.plan(merging: source)
      if !areNew, let obstacle = plan.obstacle { throw obstacle }
      let text = MergeText(plan, from: path)
      if !session.options.quiet, !session.options.json {
        for line in text.lines { Output.line(line) }
      }
      guard !plan.isEmpty else {
        if session.options.json { session.print(Documents.merge(plan, answers: [])) }
        return
      }
      let answers = try Self.answers(plan, text, chosen, session)
      let merged = try await journal.merge(plan, answers: answers, strangersAreNew: areNew)
      Output.acknowledge("the merge is recorded")
      if session.options.json {
        return session.print(Documents.merge(plan, answers: answers, merged: merged))
      }
      if !session.options.quiet { for line in text.done(merged) { Output.line(line) } }
    }
  }

  /// Shows what would be taken in, as a list of questions.
  private func show(_ plan: MergePlan, _ session: Session) {
    let text = MergeText(plan, from: other)
    let answers = plan.questions.map { _ in Self.answer(twins ?? .claim) ?? .open }
    if global.json { return session.print(Documents.merge(plan, answers: answers)) }
    for line in text.lines + text.questions.flatMap({ $0 }) { Output.line(line) }
    if !plan.isEmpty { Output.line("Nothing written.") }
  }

  /// Returns what is said of each question: as the option says, or as somebody answers.
  private static func answers(
    _ plan: MergePlan, _ text: MergeText, _ chosen: Twins?, _ session: Session
  ) throws -> [MergePlan.Answer] {
    let canAsk = isatty(STDIN_FILENO) != 0
    guard chosen != .ask || canAsk else {
      throw Refusal(
        "usage", "There is no terminal to ask on.",
        hint: "--twins claim leaves each question open, --twins keep counts both, join one.")
    }
    if let chosen, let answer = answer(chosen) { return plan.questions.map { _ in answer } }
    guard canAsk else {
      let isTold = !session.options.quiet && !session.options.json
      if isTold { for line in text.questions.flatMap({ $0 }) { Output.line(line) } }
      return plan.questions.map { _ in .open }
    }
    return try plan.questions.indices.map { index in
      for line in text.question(index) { Output.error(line) }
      return try ask()
    }
  }

  private static func answer(_ twins: Twins) -> MergePlan.Answer? {
    switch twins {
    case .ask: nil
    case .join: .same
    case .keep: .another
    case .claim: .open
    }
  }

  /// - Throws: `Declined` at the end of the input.
  private static func ask() throws -> MergePlan.Answer {
    while true {
      Output.error("     [o]ne, [t]wo, [L]eave it open:")
      guard let line = readLine() else { throw Declined() }
      switch line.lowercased().first {
      case "o": return .same
      case "t": return .another
      case "l", nil: return .open
      default: continue
      }
    }
  }
}
