import JournalCore
import JournalReading
import JournalRules

/// The place of a team in a sentence, and what separates it from its neighbours.
struct PlaceSentence {
  private let audit: PlaceAudit
  private let table: TableReading
  private let words: TableWords

  init(_ audit: PlaceAudit, _ table: TableReading) {
    self.audit = audit
    self.table = table
    words = TableWords(table)
  }

  private var team: TeamSlug { audit.row.team }

  /// `Dogwood are second in Spring Cup: 4 points, ahead of Alder on head-to-head.`
  var text: String {
    let isOpen = table.verdict.state == .asItStands ? " as it stands" : ""
    let place = "\(words.title(team)) are \(Ordinal.text(audit.row.places)) in \(title)\(isOpen)"
    let points = TableWords.points(audit.row.points)
    if audit.row.isImposed { return "\(place), by a decision." }
    let reasons = audit.neighbours.compactMap { neighbour -> String? in
      guard let finding = separation(from: neighbour.team), !words.isFirst(finding) else {
        return nil
      }
      let side = isBefore(neighbour) ? "behind" : "ahead of"
      let criterion = finding.isHeadToHead ? "head-to-head" : finding.title
      return "\(side) \(words.title(neighbour.team)) on \(criterion)"
    }
    return "\(place): \(([points] + reasons).joined(separator: ", "))."
  }

  private var title: String {
    let name = table.competition.competition.name
    let season = table.competition.competition.season
    let whole = season == "all" ? name : "\(name) \(season)"
    guard table.name.group != nil else { return whole }
    return "\(table.competition.title(of: table.name)), \(whole)"
  }

  /// Whether a neighbour is above the team.
  func isBefore(_ neighbour: TableRow) -> Bool {
    let rows = table.verdict.rows.map(\.team)
    let places = [neighbour.team, team].compactMap { rows.firstIndex(of: $0) }
    return places.count == 2 && places[0] < places[1]
  }

  /// Returns the finding that separates the team from another; nil if none does.
  func separation(from other: TeamSlug) -> TableFinding? {
    table.verdict.findings.first { $0.separates(team, from: other) }
  }
}
