import ArgumentParser
import JournalCore
import JournalReading
import MatchJournal

/// `journal ruling`: accepts or rejects a claim.
struct RulingCommand: AsyncParsableCommand {
  /// What can be decided about a claim.
  enum Verdict: String, ExpressibleByArgument, CaseIterable {
    case accept, reject
  }

  static let configuration = CommandConfiguration(
    commandName: "ruling", abstract: "Accept or reject what a source claims.",
    discussion: """
      An accepted claim corrects its event, and results follow; a rejected one changes nothing. The \
      ruling and what it changes are events of one command: undo takes both back, and another \
      ruling overturns it.

      Examples:
        journal ruling e91 accept --ruled-by RFEF --source "Match report"
        journal ruling e91 reject --ruled-by RFEF --source "RFEF, 2 February" --reason "video"
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The claim, such as e91.")
  var claim: EventReference

  @Argument(help: "accept or reject.")
  var verdict: Verdict

  @Option(name: .customLong("ruled-by"), help: "Who decided.")
  var ruler: String?

  @Option(name: .long, help: "Why.")
  var reason: String?

  @Option(name: .long, help: "Who reports the ruling; may be repeated.")
  var source: [String] = []

  mutating func run() async throws {
    let session = Session(global)
    let command = self
    guard let ruler else {
      throw Refusal(
        "usage", "Who decided about e\(claim.position)?",
        hint: "Add --ruled-by NAME.")
    }
    try await session.write { journal in
      var told: StreamName?
      let outcome = try await session.record(journal) { view in
        let match = try await view.knowing(
          command.source, in: try await session.match(journal, view))
        told = match.history.stream
        let ruling = ClaimRuling(
          on: command.claim.position, command.verdict == .accept ? .accepted : .rejected,
          authority: ruler, reason: command.reason, sources: command.source,
          author: session.author(in: match))
        return try await journal.prepare(
          try journal.drafts(ruling: ruling, in: match), seeing: view, match: match,
          allowsLate: true)
      }
      try await AppendPrinter(session, outcome).run(to: told)
    }
  }
}
