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
    guard let first = words.first, first != "help" else {
      return folded(Journal.helpMessage(columns: columns))
    }
    let command = try find(first, among: commands, in: nil)
    guard words.count > 1 else {
      return folded(Journal.helpMessage(for: command, columns: columns))
    }
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
    return folded(
      Journal.helpMessage(for: try find(words[1], among: own, in: first), columns: columns))
  }

  // MARK: - The screen

  /// The columns in which the parser writes a page. Where there are few, the lines are folded here, since
  /// the parser would leave a dozen columns beside a wide margin.
  static var columns: Int { Wrap.isNarrow ? 1_000 : Wrap.width }

  /// Returns a page of the parser with no line wider than the screen.
  static func folded(_ page: String) -> String {
    var isList = false
    return page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = String(line)
      if line.hasPrefix("USAGE:") {
        isList = true
        return Wrap.text(line, indent: 7)
      }
      return Wrap.isNarrow ? narrow(line, isList: isList) : line
    }.joined(separator: "\n")
  }

  /// Returns a line of a page where there are few columns: what an option means stands below it.
  private static func narrow(_ line: String, isList: Bool) -> String {
    let indent = line.prefix { $0 == " " }.count
    guard isList, indent > 0 else { return Wrap.text(line, indent: indent + (indent > 0 ? 2 : 0)) }
    guard indent < margin else {
      return Wrap.text("      " + line.dropFirst(indent), indent: 6)
    }
    let name = String(line.prefix(margin)).trimmingEnd
    guard line.count > margin, line.prefix(margin).last == " " else {
      return Wrap.text(line, indent: 6)
    }
    return Wrap.entry(name, String(line.dropFirst(margin)), column: margin)
  }

  /// Where the parser begins to say what an option means.
  private static let margin = 26

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

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmingEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
