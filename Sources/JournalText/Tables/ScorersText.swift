import JournalCore
public import JournalProjections
public import JournalReading
import MatchJournal

/// Goalscorers in columns: rank, player, team, and goals with penalties in brackets.
public struct ScorersText {
  private let places: [Scorers.Place]
  private let scorers: Scorers
  private let competition: CompetitionReading
  private let count: Int

  private var directory: Directory { competition.directory }

  /// - Parameters:
  ///   - places: the scorers to show.
  ///   - scorers: all scorers of the competition.
  ///   - count: the number of scorers in all.
  public init(
    _ places: [Scorers.Place], _ scorers: Scorers, of competition: CompetitionReading, count: Int
  ) {
    self.places = places
    self.scorers = scorers
    self.competition = competition
    self.count = count
  }

  /// The lines for people.
  public var lines: [String] {
    guard !places.isEmpty else { return ["No goal with a known scorer yet."] + notes }
    let names = places.map { Wrap.short(TextRules.harmless(directory.title($0.entry.person)), 30) }
    let sides = places.map { Wrap.short(TextRules.harmless(self.teams(of: $0)), 28) }
    let name = max(6, names.map(Columns.width).max() ?? 0)
    let side = max(4, sides.map(Columns.width).max() ?? 0)
    if let screen = Wrap.screen, name + side + 22 > screen {
      return stacked(names, sides, name: min(name, screen - 18)) + notes
    }
    let head = "     \(Columns.pad("Player", name))  \(Columns.pad("Team", side))  Goals"
    let rows = places.indices.map { index in
      let lead = rank(index) + Columns.pad(names[index], name)
      return "\(lead)  \(Columns.pad(sides[index], side))\(goals(of: places[index].entry))"
    }
    return [head] + rows + notes
  }

  /// The rows where a screen has no room for player and team beside each other: the team stands below.
  private func stacked(_ names: [String], _ sides: [String], name: Int) -> [String] {
    let indent = String(repeating: " ", count: 5)
    let head = indent + Columns.pad("Player, team", name) + "  Goals"
    return [head]
      + places.indices.flatMap { index -> [String] in
        var parts = Wrap.text(names[index], width: name).split(separator: "\n").map(String.init)
        let first = parts.isEmpty ? "" : parts.removeFirst()
        let line = rank(index) + Columns.pad(first, name) + goals(of: places[index].entry)
        return [line] + parts.map { indent + $0 }
          + [Wrap.text("\(indent)  \(sides[index])", indent: 7)]
      }
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
    return notes.map { Wrap.text("     \($0)", indent: 5) }
  }

  private static func goals(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }

  /// Returns the lines for programs.
  public func values(isCommas: Bool) -> [String] {
    RelationText(
      RelationShapes.relation(of: places, in: competition, without: ["competition", "season"])
    )
    .values(isCommas: isCommas)
  }
}

extension RelationShapes {
  /// Returns the relation of some goalscorers.
  static func relation(
    of places: [Scorers.Place], in competition: CompetitionReading, without left: Set<String> = []
  ) -> Relation {
    scorers.relation(
      places.map { place in
        Scorer(
          place: place, competition: competition.competition, directory: competition.directory)
      }, without: left)
  }
}
