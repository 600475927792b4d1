import ArgumentParser
import MatchJournal

/// The manual page in the language of man(7), made of the help of the commands.
enum ManPage {
  /// The lines.
  static var lines: [String] {
    let title = [
      ".TH JOURNAL 1 \"\" \"journal \(MatchJournal.version)\" \"User Commands\"",
      ".SH NAME", "journal \\- an append\\-only journal of football matches", ".SH SYNOPSIS",
      ".B journal", "[\\fIoptions\\fR] \\fIcommand\\fR [\\fIarguments\\fR]", ".SH DESCRIPTION",
    ]
    let groups = Journal.configuration.groupedSubcommands.flatMap { group in
      [".SH \(group.name.uppercased())"] + group.subcommands.flatMap { sections(of: $0, after: "") }
    }
    return title
      + verbatim(Journal.configuration.abstract + "\n" + Journal.configuration.discussion)
      + groups + environment + statuses
  }

  private static func sections(of type: any ParsableCommand.Type, after group: String) -> [String] {
    let name = group + type._commandName
    let own = type.configuration.subcommands.flatMap { sections(of: $0, after: "\(name) ") }
    return [".SS journal \(name)"] + verbatim(Journal.helpMessage(for: type, columns: 72)) + own
  }

  /// Text as it is, in which nothing is a request of the formatter.
  private static func verbatim(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let plain = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      return plain.first.map { ".'".contains($0) } == true ? "\\&\(plain)" : String(plain)
    }
    return [".nf"] + lines + [".fi"]
  }

  private static func list(_ title: String, _ entries: [(String, String)]) -> [String] {
    [".SH \(title)"] + entries.flatMap { [".TP", ".B \($0.0)", $0.1] }
  }

  private static let environment = list(
    "ENVIRONMENT",
    [
      ("JOURNAL_FILE", "The journal; else journal.db in this folder or the nearest one above."),
      ("JOURNAL_MATCH", "The match, for one terminal."),
      ("JOURNAL_AS", "Who records."),
      ("COLUMNS", "How wide lines on a terminal may be."),
      ("JOURNAL_PAGER, PAGER", "What shows long answers on a terminal; otherwise less."),
      ("NO_COLOR", "If it is set, nothing is in colour."),
    ])

  private static let statuses = list(
    "EXIT STATUS",
    [
      ("0", "Done."), ("1", "The answer is no."), ("2", "It cannot be told."),
      ("3", "Done in part."), ("64", "Wrong usage."), ("65", "Refused, or bad data."),
      ("66", "No journal, or no such match."), ("69", "The journal is of a later version."),
      ("73", "A file cannot be created."), ("74", "Reading or writing failed."),
      ("75", "A conflict, or busy: try again."), ("77", "No permission, or a closed match."),
      ("130", "Interrupted."),
    ])
}
