public import JournalCore
public import JournalProjections
import JournalReading
import MatchJournal

/// Goalscorers in columns: rank, player, team, and goals with penalties in brackets.
public struct ScorersText {
  private let places: [Scorers.Place]
  private let scorers: Scorers
  private let directory: Directory
  private let count: Int

  /// - Parameter count: the number of scorers in all.
  public init(_ places: [Scorers.Place], _ scorers: Scorers, _ directory: Directory, count: Int) {
    self.places = places
    self.scorers = scorers
    self.directory = directory
    self.count = count
  }

  /// The lines for people.
  public var lines: [String] {
    guard !places.isEmpty else { return ["No goal with a known scorer yet."] + notes }
    let names = places.map { TextRules.harmless(directory.title($0.entry.person)) }
    let sides = places.map { TextRules.harmless(self.teams(of: $0)) }
    let name = min(30, max(6, names.map(Columns.width).max() ?? 0))
    let side = min(28, max(4, sides.map(Columns.width).max() ?? 0))
    let head = "     \(Columns.fit("Player", name))  \(Columns.fit("Team", side))  Goals"
    let rows = places.indices.map { index in
      let lead = rank(index) + Columns.fit(names[index], name)
      return "\(lead)  \(Columns.fit(sides[index], side))\(goals(of: places[index].entry))"
    }
    return [head] + rows + notes
  }

  /// Returns ` 12 (3)`: the number right-aligned, penalties in brackets.
  private func goals(of entry: Scorers.Entry) -> String {
    let goals = "\(entry.goals)"
    let penalties = entry.penalties > 0 ? " (\(entry.penalties))" : ""
    return String(repeating: " ", count: max(0, 7 - goals.count)) + goals + penalties
  }

  /// Returns the rank, which is shown once for all who share it.
  private func rank(_ index: Int) -> String {
    let rank = places[index].rank
    guard index == 0 || places[index - 1].rank != rank else { return "     " }
    return Columns.pad(rank < 10 ? " \(rank)" : "\(rank)", 5)
  }

  private func teams(of place: Scorers.Place) -> String {
    place.entry.teams.map { directory.title($0) }.joined(separator: ", ")
  }

  private var notes: [String] {
    var notes: [String] = []
    if places.contains(where: { $0.entry.penalties > 0 }) {
      notes.append("In brackets: penalties.")
    }
    if scorers.own > 0 { notes.append("\(Self.goals(scorers.own, "own goal")) not counted.") }
    if scorers.unknown > 0 {
      notes.append("\(Self.goals(scorers.unknown, "goal")) without a known scorer.")
    }
    let rest = count - places.count
    if rest > 0 { notes.append("\(rest) more: --limit 0 shows all.") }
    return notes.map { "     \($0)" }
  }

  private static func goals(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }

  /// Returns the lines for programs.
  public func values(isCommas: Bool) -> [String] {
    let rows = places.map { place in
      [
        "\(place.rank)", directory.title(place.entry.person), teams(of: place),
        "\(place.entry.goals)", "\(place.entry.penalties)",
      ]
    }
    return ([["rank", "player", "team", "goals", "penalties"]] + rows)
      .map { CSV.line($0, isCommas: isCommas) }
  }
}
