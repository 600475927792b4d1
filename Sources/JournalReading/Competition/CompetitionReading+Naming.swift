public import JournalCore
import JournalRules

extension CompetitionReading {
  /// The tables that a word means; all tables if the word is nil.
  ///
  /// - Parameter word: a group, with or without `Group`, or the id or title of a stage.
  /// - Throws: `Refusal` with the nearest names if no table fits.
  public func tables(named word: String? = nil) throws(Refusal) -> [TableReading] {
    let all = tables
    guard !all.isEmpty else { throw noTables }
    guard let word else { return all.compactMap { table($0) } }
    let folded = NameKey.fold(word)
    let fits = all.filter { name in
      let group = name.group.map { NameKey.fold($0) }
      let stage = regulation.regulation.stage(id: name.stage)
      let stages = [name.stage, stage?.title].compactMap { $0 }.map { NameKey.fold($0) }
      return group == folded || group.map { $0.hasSuffix("-\(folded)") } == true
        || stages.contains(folded)
    }
    guard fits.isEmpty else { return fits.compactMap { table($0) } }
    let known = all.map { title(of: $0) }
    throw Refusal(
      "no-group",
      "\(competition.competition) has no group \"\(TextRules.harmless(word))\".",
      hint: Nearest.hint(for: word, among: known)
        ?? "It has \(TextRules.harmless(known.prefix(12).joined(separator: ", "))).")
  }

  /// The name of a table for display: the group, or else the stage.
  public func title(of name: TableName) -> String {
    let stage = regulation.regulation.stage(id: name.stage)
    guard let group = name.group else { return stage?.title ?? name.stage }
    return group.count == 1 ? "Group \(group)" : group
  }

  private var noTables: Refusal {
    let slug = competition.competition
    let stages = regulation.regulation.stages.filter { $0.kind == .table }
    guard !stages.isEmpty else {
      return Refusal(
        "no-table", "\(slug) has no table: its regulation has only ties.",
        remedy: .askTieOrOtherRules)
    }
    let rounds = stages.flatMap { $0.rounds ?? [$0.id] }.prefix(6).joined(separator: ", ")
    return Refusal(
      "no-table",
      matches.isEmpty
        ? "\(slug) has no match yet." : "\(slug) has no match that counts for a table yet.",
      remedy: matches.isEmpty
        ? .setUpMatchOf(competition: slug.text)
        : .advice("Its tables take the rounds \(TextRules.harmless(rounds))."))
  }
}

extension TableReading {
  /// The team of the table that a word means: a slug, a code, a name or part of a name.
  ///
  /// - Throws: `Refusal` with the nearest names if no team fits, or several do.
  public func team(named word: String) throws(Refusal) -> TeamSlug {
    if let team = try find(team: word) { return team }
    let known = verdict.rows.map { competition.directory.title($0.team) }
    throw Refusal(
      "no-team", "No team \"\(TextRules.harmless(word))\" in this table.",
      hint: nearest(team: word).map { "Did you mean \"\($0)\"?" }
        ?? "It has \(TextRules.harmless(known.prefix(24).joined(separator: ", "))).")
  }

  /// The name of the team that was probably meant; nil if none is close.
  public func nearest(team word: String) -> String? {
    NameSearch("team").nearest(word, among: candidates)?.title
  }

  /// The team that a word means; nil if none fits.
  ///
  /// - Throws: `Refusal` if several teams fit.
  public func find(team word: String) throws(Refusal) -> TeamSlug? {
    try NameSearch("team").find(word, among: candidates)?.subject
  }

  fileprivate var candidates: [NameCandidate<TeamSlug>] {
    verdict.rows.map { competition.directory.candidate($0.team) }
  }

  /// The team in a place.
  ///
  /// - Throws: `Refusal` if the table has no such place, or the place is open or shared.
  public func team(at place: Int) throws(Refusal) -> TeamSlug {
    let rows = verdict.rows.filter { $0.places.contains(place) }
    if rows.count == 1 { return rows[0].team }
    guard !rows.isEmpty else {
      throw Refusal(
        "no-place", "The table has no place \(place).",
        hint: "Its places go from 1 to \(verdict.rows.count).")
    }
    let names = rows.map { competition.directory.title($0.team) }.joined(separator: ", ")
    throw Refusal(
      "no-place",
      "Place \(place) is \(rows[0].isShared ? "shared by" : "open between") \(names).",
      remedy: .nameTeam)
  }
}

extension [TableReading] {
  /// The team that a word means among those of several tables, with its table: the first that it is
  /// in, and a table of play-offs only if it is in no other.
  ///
  /// - Throws: `Refusal` with the nearest names if no team fits, or several do.
  public func team(named word: String) throws(Refusal) -> (TableReading, TeamSlug) {
    var seen: Set<TeamSlug> = []
    let all = flatMap(\.candidates).filter { seen.insert($0.subject).inserted }
    let found = try NameSearch("team").find(word, among: all)?.subject
    let tables = filter { !$0.isOfPlayOffs } + filter(\.isOfPlayOffs)
    if let found, let table = tables.first(where: { $0.verdict.row(of: found) != nil }) {
      return (table, found)
    }
    throw Refusal(
      "no-team", "No team \"\(TextRules.harmless(word))\" in these tables.",
      remedy: NameSearch("team").nearest(word, among: all).map { .meant($0.title) }
        ?? .advice("They have \(all.prefix(24).map(\.title).joined(separator: ", ")).")
    )
  }
}
