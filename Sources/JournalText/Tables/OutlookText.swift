import JournalCore
public import JournalReading
import JournalRules

/// What can still happen in a table: the places that each team can take, and what it needs.
public struct OutlookText {
  private let table: TableReading
  private let outlook: TableOutlook

  /// Works out what can still happen in a table.
  public init(_ table: TableReading) {
    self.table = table
    outlook = table.outlook
  }

  /// A line for each team.
  public var lines: [String] {
    guard outlook.open > 0 else { return ["     All matches are played: nothing is open."] }
    let matches = outlook.open == 1 ? "1 match is" : "\(outlook.open) matches are"
    let names = outlook.teams.map {
      TextRules.harmless(table.competition.directory.title($0.team))
    }
    let width = min(30, names.map(Columns.width).max() ?? 0)
    let rows = zip(outlook.teams, names).map { team, name in
      let places = Columns.pad(Self.text(team.places) + (team.isExact ? "" : "?"), 6)
      let lead = "     \(Columns.fit(name, width))  \(places)"
      let words = words(for: team)
      return words.isEmpty
        ? lead.trimmedEnd : Wrap.text("\(lead) \(words)", indent: Columns.width(lead) + 1)
    }
    let limits =
      outlook.teams.allSatisfy(\.isExact)
      ? []
      : [
        Wrap.text(
          "     ? At most these: too many matches to try all, or level teams' matches would decide.",
          indent: 7)
      ]
    return [
      Wrap.text(
        "     What can still happen: \(matches) open. Level on points is taken either way while "
          + "goals can change it.", indent: 5)
    ] + rows + limits
  }

  private static func text(_ places: ClosedRange<Int>) -> String {
    places.count == 1 ? "\(places.lowerBound)" : "\(places.lowerBound)-\(places.upperBound)"
  }

  /// The places after which something changes, the first always among them.
  private var boundaries: [Int] {
    table.stage.boundaries.union([1]).filter { $0 < outlook.teams.count }.sorted()
  }

  /// Returns what decides each boundary that the team can still end on either side of; for a boundary
  /// that it is sure of, nothing, except the first.
  private func words(for team: TableOutlook.Team) -> String {
    if team.places == 1...1 { return "First, whatever happens." }
    guard !team.after.isEmpty else {
      let open = boundaries.filter { team.isAmong(first: $0) == nil }.map {
        $0 == 1 ? "first" : "top \($0)"
      }
      return open.isEmpty ? "" : "Open: \(open.joined(separator: ", "))."
    }
    return boundaries.filter { team.isAmong(first: $0) == nil }.map { boundary in
      let name = boundary == 1 ? "First" : "Top \(boundary)"
      return "\(name): \(OutlookWords.text(team.need(first: boundary)))."
    }.joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
