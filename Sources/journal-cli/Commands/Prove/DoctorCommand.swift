import ArgumentParser
import JournalCore
import JournalText
import MatchJournal

/// `journal doctor`: examines the file and what it depends on, and says what needs doing.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine the file and what it depends on, and say what is wrong.",
    discussion:
      "Changes nothing. Exits with 1 if something needs doing, such as a clock to correct.\n\n"
      + "Examples:\n  journal doctor")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let session = Session(global)
    let examination = try await session.open(readOnly: true).examine()
    if global.json {
      session.print(Documents.examination(examination))
    } else {
      for line in ExaminationText(examination).lines { Output.text(line) }
    }
    if examination.needsDoing { throw ExitCode(ExitStatus.no.rawValue) }
  }
}
