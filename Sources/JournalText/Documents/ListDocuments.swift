public import JournalCore
public import JournalReading
import JournalRules
public import MatchJournal

/// Answers about many ties or tables at once.
extension DocumentShapes {
  private static let listedTie = DocumentShape<(tie: TieReading, competition: CompetitionDefined)> {
    DocumentMember("competition", .slug, "The competition") { $0.competition.competition.text }
    DocumentMember("season", .text, "Its season; all if it has none") { $0.competition.season }
    tie.of { $0.tie }
  }

  private static let leftOutTie = DocumentShape<(tie: TieSlug, reason: Refusal)> {
    DocumentMember("tie", .slug, "The tie") { $0.tie.text }
    DocumentMember("code", .text, "A stable code") { $0.reason.code }
    DocumentMember("reason", .text, "Why it cannot be judged") { $0.reason.reason }
  }

  static let tieList = DocumentShape<TieList> {
    DocumentMember("ties", .list(.record(listedTie)), "The ties, by competition and round") {
      list in
      list.parts.flatMap { part in part.ties.map { ($0, part.competition) } }
    }
    DocumentMember("leftOut", .list(.record(leftOutTie)), "Ties that cannot be judged") {
      $0.leftOut
    }
  }

  static let tieAudits = DocumentShape<TieList> {
    DocumentMember("audits", .list(.record(openTieAudit)), "The ties, with what would change each")
    {
      $0.ties
    }
    DocumentMember("leftOut", .list(.record(leftOutTie)), "Ties that cannot be judged") {
      $0.leftOut
    }
  }

  private static let leftOutCompetition = DocumentShape<
    (competition: CompetitionSlug, reason: Refusal)
  > {
    DocumentMember("competition", .slug, "The competition") { $0.competition.text }
    DocumentMember("code", .text, "A stable code") { $0.reason.code }
    DocumentMember("reason", .text, "Why it has no table") { $0.reason.reason }
  }

  typealias ManyTables = (
    competitions: [Tables], leftOut: [(competition: CompetitionSlug, reason: Refusal)]
  )

  static let manyTables = DocumentShape<ManyTables> {
    DocumentMember("competitions", .list(.record(tables)), "The competitions with their tables") {
      $0.competitions
    }
    DocumentMember(
      "leftOut", .list(.record(leftOutCompetition)), "Competitions that have no table"
    ) { $0.leftOut }
  }
}

extension Documents {
  /// Returns the ties of some competitions.
  public static func ties(_ list: TieList) -> JSONObject { DocumentShapes.tieList.object(list) }

  /// Returns the ties of some competitions, each with what would change it.
  public static func audits(_ list: TieList) -> JSONObject { DocumentShapes.tieAudits.object(list) }

  /// Returns the tables of several competitions.
  ///
  /// - Parameters:
  ///   - tables: the tables of each competition; none is empty.
  ///   - after: the last round that counts, as typed.
  ///   - on: the last day that counts, as typed.
  ///   - hasOutlook: whether to say what can still happen.
  public static func tables(
    _ tables: [[TableReading]], after: String?, on: String?,
    withOutlook hasOutlook: Bool = false,
    leftOut: [(competition: CompetitionSlug, reason: Refusal)]
  ) -> JSONObject {
    let competitions = tables.compactMap { tables in
      tables.first.map { (tables, $0.competition, (after, on, hasOutlook)) }
    }
    return DocumentShapes.manyTables.object((competitions, leftOut))
  }
}
