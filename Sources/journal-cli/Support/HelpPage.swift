import ArgumentParser
import JournalCore
import JournalText
import MatchJournal

/// The page that `journal help` shows for a command, a subcommand or a type of event.
enum HelpPage {
  /// Returns the page.
  ///
  /// - Throws: `Refusal` with the nearest name if there is no such command or type.
  static func text(for words: [String], among commands: [any ParsableCommand.Type]) throws(Refusal)
    -> String
  {
    guard let first = words.first, first != "help" else { return Journal.helpMessage() }
    let command = try find(first, among: commands, in: nil)
    guard words.count > 1 else { return Journal.helpMessage(for: command) }
    if command == AppendCommand.self, words.count == 2, words[1] != "-" {
      return EventHelp.text(try EventForm(words[1]).type, words[1])
    }
    let own = command.configuration.subcommands
    guard !own.isEmpty, words.count == 2 else {
      let extra = own.isEmpty ? words[1] : words[2]
      throw Refusal(
        "usage", "\"\(TextRules.harmless(extra))\" is one word too many.",
        hint: "See journal help \(first).")
    }
    return Journal.helpMessage(for: try find(words[1], among: own, in: first))
  }

  private static func find(
    _ word: String, among commands: [any ParsableCommand.Type], in group: String?
  ) throws(Refusal) -> any ParsableCommand.Type {
    if let found = commands.first(where: { $0._commandName == word }) { return found }
    let lead = group.map { "\($0) " } ?? ""
    throw Refusal(
      "usage", "There is no command \"\(lead)\(TextRules.harmless(word))\".",
      remedy: Nearest.remedy(for: word, among: commands.map { $0._commandName })
        ?? .advice("journal help\(group.map { " \($0)" } ?? "") lists them."))
  }
}
