import ArgumentParser
import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// `journal replay`: a match event by event, with the running score.
struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "A match event by event, with the running score.",
    discussion: """
      Examples:
        journal replay
        journal replay leg-rma
        journal replay --at HT
        journal replay --speed 600
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var supposing: SupposingOption

  @Option(name: .long, help: "Up to a point in the match: 50, 45+2, HT, FT, e11.")
  var at: String?

  @Flag(name: .long, help: "Show line-ups, officials and sourced facts too.")
  var all = false

  @Option(name: .long, help: "Play it back at this many match minutes per minute.")
  var speed: Double?

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal, supposing, of: reference)
    let moment = try AskedMoment(at).inMatch()
    let name = try await session.name(journal, view, of: reference)
    let answer = try await view.ask(.match(name, at: moment.moment))
    let (match, tie) = (answer.match, answer.tie)
    if global.json {
      return session.print(
        Documents.replay(match, at: moment.moment, tie: tie), of: view)
    }
    try await session.printSupposition(of: view)
    try await play(ReplayText(match, at: moment.moment, listsAll: all), session)
    if let tie {
      Output.text(session.style.verdict(Wrap.folded(TextRules.harmless(TieWords(tie).status))))
    }
  }

  private func play(_ text: ReplayText, _ session: Session) async throws {
    for line in text.head { Output.text(line) }
    var clock = 0
    for step in text.steps(session.style) {
      clock = try await pause(until: step.minute, from: clock)
      Output.text(step.line)
      try Output.checkIsOpen()
    }
  }

  /// Waits for the match minutes between two events to pass.
  private func pause(until minute: Int, from clock: Int) async throws -> Int {
    guard let speed, speed > 0, minute > clock else { return max(minute, clock) }
    try await Task.sleep(for: .seconds(Double(minute - clock) * 60 / speed))
    return minute
  }
}
