import ArgumentParser
import JournalCore
import JournalNarrative
import JournalRules
import MatchJournal

/// `journal narrate`: the match in words, each sentence with the events it rests on.
struct NarrateCommand: AsyncParsableCommand {
  /// What the report is printed as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, headline
  }

  static let configuration = CommandConfiguration(
    commandName: "narrate", abstract: "The match in words, each sentence with its events.",
    discussion: """
      Examples:
        journal narrate
        journal narrate rma-leg --cite
        journal narrate --length full --lang es
        journal narrate --format headline
      """)

  @OptionGroup var global: GlobalOptions

  @Flag(name: .long, help: "Name the events behind each sentence.")
  var cite = false

  @Option(name: .long, help: "text, markdown, html or headline (the result in one line).")
  var format = Format.text

  @Option(name: .long, help: "headline, brief or full.", transform: word)
  var length = ReportOptions.Length.brief

  @Option(name: .long, help: "The language: en.")
  var lang = "en"

  @Option(name: .long, help: "For whom: neutral, home or away.", transform: word)
  var tone = Tone.neutral

  @Flag(name: .long, help: "Always the plainest words, the same for every match.")
  var plain = false

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let match = try await session.match(journal, view, named: reference)
    guard let language = Language(code: lang) else {
      throw Refusal(
        "no-language", "No language \"\(TextRules.harmless(lang))\".",
        hint: "There is: \(Language.all.map(\.code).joined(separator: ", ")).")
    }
    let report = Report(
      match: match, tie: try await view.tie(of: match),
      surroundings: try await view.surroundings(of: match),
      options: ReportOptions(language: language, length: length, tone: tone, isPlain: plain))
    if global.json { return session.print(report.json) }
    let text = ReportText(report, citing: cite) { TextRules.harmless($0) }
    let printed =
      switch format {
      case .headline: TextRules.harmless(report.line.text)
      case .text: text.plain(width: 80)
      case .markdown: text.markdown
      case .html: text.html
      }
    for line in printed.split(separator: "\n", omittingEmptySubsequences: false) {
      Output.line(String(line))
    }
  }

  /// One word of a fixed set.
  private static func word<W: Word>(_ text: String) throws -> W {
    guard let word = W(rawValue: text) else {
      let known = W.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw ValidationError("\"\(TextRules.harmless(text))\" is none of: \(known)")
    }
    return word
  }
}
