import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// Why a result is what it is, and what would change it.
enum WhyPage {
  /// Returns the page on a match, a tie, or a team's place in a table.
  static func page(_ context: PageContext, _ word: String, team: String?) async throws
    -> any AnswerPage
  {
    if let team { return try await WhyPlacePage(context, word, team) }
    let view = context.view
    let subject = try await view.auditSubject(
      named: word, supposesRules: context.request.value("rules") != nil
    ) { word in
      guard let word else { throw Refusal.noPage }
      return try await context.match(word)
    }
    switch subject {
    case .tie(let slug): return try await WhyTiePage(context, slug)
    case .match(let name): return try await WhyMatchPage(context, name)
    case .place(let slug):
      throw Refusal(
        "no-team", "Which team of \(slug)?", hint: "Choose a place in the table of \(slug).")
    }
  }

  /// Returns an audit with the ways to suppose something else.
  static func body(
    _ context: PageContext, _ subject: HTML, _ lines: [String], _ derivation: Derivation,
    supposing positions: [Int]
  ) -> HTML {
    var seen: Set<Int> = []
    let goals = positions.filter { seen.insert($0).inserted }.prefix(20)
    let given = context.request.value("without").map { "\($0)," } ?? ""
    let links = goals.map { position in
      HTML.tag(
        "li", [],
        .tag(
          "a", [.href(context.here([.without("\(given)e\(position)")]))], "Without e\(position)"))
    }
    let sentence = lines.first.map { $0.squeezed } ?? ""
    return .all([
      .tag("p", [.class("lead")], subject),
      .tag("h1", [], LineMarkup(context).text(sentence)),
      LineMarkup(context).list(Array(lines.dropFirst())),
      .tag("h2", [], "From the events to the answer"),
      PageFigure.figure(
        .flow(ProvenancePicture(derivation).chart()), "From the events to the answer"),
      .tag("h2", [], "Suppose otherwise"),
      links.isEmpty ? .none : .tag("ul", [], of: Array(links)),
      PageForms.asking(
        context.here(), context.request,
        [
          PageField("without", "Without these events, such as e11"),
          PageField("rules", "Under other rules: an id, or no-away-goals"),
        ], "Suppose"),
    ])
  }
}

/// Why a team goes through.
private struct WhyTiePage: AnswerPage {
  let context: PageContext
  let tie: TieReading
  let decisions: Decisions
  let disputes: [DisputeEffect<TieReading>]

  init(_ context: PageContext, _ slug: TieSlug) async throws {
    self.context = context
    tie = try await context.view.ask(.tie(slug, at: try context.moment().inTie))
    decisions = try await context.view.decisions(on: tie)
    disputes = context.request.tellsDisputes ? try await context.view.disputes(on: tie) : []
  }

  var title: String {
    "Why: \(tie.tie.teams.map { tie.directory.title($0) }.joined(separator: " v "))"
  }

  func document() -> JSONObject {
    Documents.audit(tie, disputes: disputes, appeals: decisions.appeals)
  }

  func lines() -> [String] {
    AuditText(tie, decisions, disputes: disputes, .plain).lines(isShort: false, searching: true)
  }

  func body() -> HTML {
    WhyPage.body(
      context, context.link(HTML(tie.tie.tie.text), to: .tie(tie.tie.tie.text)), lines(),
      Derivation(tie, decisions), supposing: tie.contest.legs.flatMap { $0.goals.map(\.position) })
  }
}

/// Why the result of a match is what it is.
private struct WhyMatchPage: AnswerPage {
  let context: PageContext
  let match: MatchReading
  let moment: Moment
  let result: MatchResult
  let decisions: Decisions
  let disputes: [DisputeEffect<MatchReading>]

  init(_ context: PageContext, _ name: MatchName) async throws {
    self.context = context
    moment = try context.moment().inMatch().moment
    match = try await context.view.ask(.match(name, at: moment)).match
    guard let result = match.result(at: moment) else {
      throw Refusal("no-result", "\(match.shortForm) has no result.", hint: nil)
    }
    self.result = result
    decisions = try await context.view.decisions(on: match)
    disputes = context.request.tellsDisputes ? try await context.view.disputes(on: match) : []
  }

  var title: String { "Why: \(MatchHeader.score(of: match, at: moment))" }

  func document() -> JSONObject {
    Documents.audit(match, at: moment, disputes: disputes, appeals: decisions.appeals)
  }

  func lines() -> [String] {
    AuditMatchText(match, result, decisions, disputes: disputes, .plain).lines
  }

  func body() -> HTML {
    let tie = match.scheduled.tie.map {
      " " + context.link(HTML("Why in the tie \($0.text)?"), to: .why($0.text, team: nil))
    }
    return WhyPage.body(
      context,
      context.link(HTML(match.shortForm), to: .match(match.slug)) + (tie ?? .none), lines(),
      Derivation(match, result, decisions), supposing: result.goals.map(\.position))
  }
}

/// Why a team is in its place.
private struct WhyPlacePage: AnswerPage {
  let context: PageContext
  let table: TableReading
  let audit: PlaceAudit
  let decisions: Decisions
  let disputes: [DisputeEffect<TableReading>]

  init(_ context: PageContext, _ word: String, _ team: String) async throws {
    self.context = context
    let found = try await TablePage.tables(context, word).team(named: team)
    guard let audit = PlaceAudit(of: found.1, in: found.0) else {
      throw Refusal("no-team", "\(found.1) is not in the table.", hint: nil)
    }
    (table, self.audit) = (found.0, audit)
    decisions = try await context.view.decisions(on: table)
    disputes =
      context.request.tellsDisputes
      ? try await context.view.disputes(on: table, of: audit.row.team) : []
  }

  private var slug: String { table.competition.competition.competition.text }

  var title: String { "Why: \(table.competition.directory.title(audit.row.team))" }

  func document() -> JSONObject {
    Documents.place(audit, table, disputes: disputes, appeals: decisions.appeals)
  }

  func lines() -> [String] {
    AuditPlaceText(audit, table, decisions, disputes: disputes, .plain, listsAll: true).lines(
      isShort: false)
  }

  func body() -> HTML {
    WhyPage.body(
      context, context.link(HTML(slug), to: .table(slug)), lines(),
      Derivation(audit, table, decisions), supposing: [])
  }
}
