import ArgumentParser
import Foundation
import JournalCore
import JournalFeeds
import JournalImport
import JournalText
import MatchJournal

/// The import of one feed: the plan is shown, confirmed, written and reported.
struct ImportForm {
  /// The feed.
  let told: ImportItem.ToldFeed
  /// The competition that the matches join, its name and its season, as far as they were given.
  let competition: (slug: CompetitionSlug?, name: String?, season: String?)
  /// Which source wins on differences; nil if the user did not say.
  let take: ImportOptions.Taking?
  /// Whether to ask nothing.
  let isSure: Bool
  /// Whether to list everything that was left out or is in doubt.
  let isVerbose: Bool
  /// Whether to print a line for each part that is in.
  let showsProgress: Bool

  /// Plans, shows, asks and writes.
  ///
  /// - Returns: what there was to import, new or not; nil if the user declined.
  func run(_ session: Session) async throws -> ImportPlan? {
    do {
      return try await write(session)
    } catch is Declined {
      show(["Nothing written."], session)
      return nil
    }
  }

  private func write(_ session: Session) async throws -> ImportPlan {
    try await session.write { journal in
      if !session.options.dryRun, isSure || take != nil {
        let taken = try await writing(session) { progress in
          try await journal.append(
            importing: told.feed, from: told.source, by: session.importer,
            options: options(take ?? .mine), progress: progress)
        }
        show(text(taken).lines(inFull: isVerbose), session)
        report(taken, journal, session)
        return taken
      }
      let plan = try await journal.plan(
        importing: told.feed, from: told.source, by: session.importer, options: options(.mine))
      show(text(plan).lines(inFull: isVerbose), session)
      guard !session.options.dryRun, plan.hasNews else {
        if plan.hasNews, !session.options.json { show(["Nothing written."], session) }
        report(plan, journal, session)
        return plan
      }
      guard let answer = try answer(plan, session) else { throw Declined() }
      let taken = try await writing(session) { progress in
        try await journal.apply(plan, taking: answer, progress: progress)
      }
      if !taken.hasNews {
        show(["Nothing new: somebody else imported the same in the meantime."], session)
      }
      report(taken, journal, session)
      // What could be read of the file was the same, whoever wrote it.
      return plan
    }
  }

  /// Runs an import, and says how far it is.
  private func writing(
    _ session: Session, _ body: ((Int) throws -> Void) async throws -> ImportPlan
  ) async throws -> ImportPlan {
    let plan = try await ImportWriting(
      total: told.feed.matches.count, noun: "matches", showsProgress: showsProgress,
      endedEarly: ImportText.endedEarly
    ).run(body)
    if plan.hasNews { Output.acknowledge() }
    return plan
  }

  private func report(_ plan: ImportPlan, _ journal: MatchJournal, _ session: Session) {
    let isDryRun = session.options.dryRun
    if session.options.json {
      session.print(Documents.imported(plan, named: told.name, isDryRun: isDryRun))
    } else if !isDryRun {
      show(text(plan).outcome, session)
    }
    if let doubt = journal.timeDoubt(about: plan) {
      Output.error(Wrap.text("note: \(doubt.asNote)", indent: 6))
    }
  }

  private func text(_ plan: ImportPlan) -> ImportText {
    ImportText(plan, of: told)
  }

  private func options(_ taking: ImportOptions.Taking) -> ImportOptions {
    var options = ImportOptions(competition: competition.slug, taking: taking)
    (options.name, options.season) = (competition.name, competition.season)
    return options
  }

  private func show(_ lines: [String], _ session: Session) {
    guard !session.options.quiet, !session.options.json else { return }
    for line in lines { Output.line(line) }
  }

  // MARK: - Asking

  /// Returns which source wins, from the command line or from the user at the terminal; nil if
  /// nothing is to be written.
  ///
  /// - Throws: `Refusal` if the user must be asked and there is no terminal.
  private func answer(_ plan: ImportPlan, _ session: Session) throws(Refusal)
    -> ImportOptions.Taking?
  {
    if isSure || take != nil { return take ?? .mine }
    let count = plan.differences.count
    guard isatty(STDIN_FILENO) == 0 else { return ask(differs: count > 0, plan, session) }
    guard count > 0 else { return .mine }
    throw Refusal(
      "usage",
      "\(ImportText.count(count, "difference")), and this is not a terminal to ask on.",
      hint: "Add -y to keep yours and note theirs, or --take theirs.")
  }

  private func ask(differs: Bool, _ plan: ImportPlan, _ session: Session) -> ImportOptions.Taking? {
    let keeping = differs ? " and keep yours where they differ" : ""
    Output.error("Nothing written yet. Write the new facts\(keeping)?")
    while true {
      Output.error("[y]es, \(differs ? "[t]ake theirs, " : "")[d]etails, [N]o:")
      switch readLine()?.lowercased().first {
      case "y": return .mine
      case "t" where differs: return .theirs
      case "d": show(text(plan).details, session)
      default: return nil
      }
    }
  }
}
