import ArgumentParser
import JournalReading
import JournalText
import MatchJournal

/// `journal tie list`: the ties of whole competitions.
struct TieListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The ties of whole competitions: who went through, and by what.",
    discussion: """
      Without a competition, those of all. The exit status is 3 if a tie is left out, because no rules \
      are known for it.

      Examples:
        journal tie list copa-del-rey-2021-22
        journal tie list --season 2021-22 --csv
        journal tie list 'copa-del-rey-*' --json
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var competitions: CompetitionsOption
  @OptionGroup var separated: SeparatedOption

  mutating func run() async throws {
    let session = Session(global)
    let journal = try session.open(readOnly: true)
    let view = try await session.view(journal)
    let list = try await view.ties(of: try await competitions.slugs(view))
    let text = TieListText(list)
    if global.json {
      session.print(Documents.ties(list), of: view)
    } else {
      if let note = text.leftOut { Output.error(note) }
      if separated.isAsked {
        for line in text.values(isCommas: separated.csv) { Output.line(line) }
      } else {
        for line in text.lines { Output.text(line) }
      }
    }
    if !list.leftOut.isEmpty { throw ExitCode(ExitStatus.partly.rawValue) }
  }
}
