public import JournalCore
public import JournalProjections
import MatchJournal

/// Form in columns: the last five results, the current streaks and the longest ones.
public struct FormText {
  private let teams: [(team: TeamSlug, form: Form)]
  private let directory: Directory

  /// Creates the text of teams with their form, in order.
  public init(_ teams: [(team: TeamSlug, form: Form)], _ directory: Directory) {
    self.teams = teams
    self.directory = directory
  }

  private static let heads: [(kind: FormStreak.Kind, head: String, title: String)] = [
    (.wins, "Won", "wins"), (.unbeaten, "Unbeaten", "unbeaten"), (.winless, "Winless", "winless"),
    (.cleanSheets, "Clean", "clean sheets"), (.scoring, "Scoring", "scoring"),
  ]

  /// The lines for people; the newest result comes last.
  public var lines: [String] {
    guard teams.contains(where: { !$0.form.matches.isEmpty }) else {
      return ["No match is over yet."]
    }
    let names = teams.map { Wrap.short(TextRules.harmless(directory.title($0.team)), 26) }
    let name = max(4, names.map(Columns.width).max() ?? 0)
    if let screen = Wrap.screen, name + 51 > screen { return stacked(names) + longestLines }
    let head =
      Columns.pad("Team", name) + "  Last five"
      + Self.heads.map { "  \($0.head)" }.joined()
    let rows = teams.indices.map { index in
      let form = teams[index].form
      let last = form.last().map(\.outcome.letter).joined(separator: " ")
      let streaks = Self.heads.map { entry in
        let text = "\(form.current(entry.kind))"
        return String(repeating: " ", count: entry.head.count + 2 - text.count) + text
      }
      return Columns.pad(names[index], name) + "  " + Columns.pad(last, 9) + streaks.joined()
    }
    return [head] + rows + longestLines
  }

  private var longestLines: [String] {
    ["", "Longest"] + Self.heads.flatMap { longest($0.kind, $0.title) }
  }

  /// The rows where a screen has no room for the columns: the streaks stand below, in words.
  private func stacked(_ names: [String]) -> [String] {
    teams.indices.flatMap { index in
      let form = teams[index].form
      let last = form.last().map(\.outcome.letter).joined(separator: " ")
      let streaks = Self.heads.compactMap { entry in
        form.current(entry.kind) > 0 ? "\(entry.title) \(form.current(entry.kind))" : nil
      }
      let below = ([last] + streaks).filter { !$0.isEmpty }.joined(separator: ", ")
      return [Wrap.text(names[index], indent: 2), Wrap.text("  \(below)", indent: 4)]
    }
  }

  /// Returns the longest streak of a kind, with all teams that reached it.
  private func longest(_ kind: FormStreak.Kind, _ title: String) -> [String] {
    let streaks = teams.compactMap { team in
      team.form.longest(kind).map { (team.team, $0) }
    }
    guard let length = streaks.map(\.1.length).max() else { return [] }
    let best = streaks.filter { $0.1.length == length }.map { team, streak in
      let days = streak.matches.map(\.date)
      let first = days.first.map { "\($0)" } ?? ""
      let last = days.last.map { "\($0)" } ?? ""
      return "\(directory.title(team)) (\(first == last ? first : "\(first) to \(last)"))"
    }
    let lead = "  " + Columns.pad(title, 12) + String(repeating: " ", count: length < 10 ? 1 : 0)
    let text = TextRules.harmless(best.joined(separator: ", "))
    return [Wrap.text("\(lead) \(length)  \(text)", indent: 19)]
  }

  /// Returns the lines for programs.
  public func values(isCommas: Bool) -> [String] {
    let head = ["team", "last"] + FormStreak.Kind.allCases.map(\.rawValue)
    let rows = teams.map { entry in
      [directory.title(entry.team), entry.form.last().map(\.outcome.letter).joined()]
        + FormStreak.Kind.allCases.map { "\(entry.form.current($0))" }
    }
    return ([head] + rows).map { CSV.line($0, isCommas: isCommas) }
  }
}
