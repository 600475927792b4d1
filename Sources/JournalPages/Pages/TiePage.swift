import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// A tie: its legs, the aggregate, who goes through, and how that swung.
struct TiePage: AnswerPage {
  private let context: PageContext
  private let tie: TieReading
  private let text: TieText

  init(_ context: PageContext, _ word: String) async throws {
    self.context = context
    let slug = try await context.view.tieSlug(named: word) { word in
      guard let word else { throw Refusal.noPage }
      return try await context.match(word)
    }
    let moment = try context.moment()
    tie = try await context.view.ask(.tie(slug, at: moment.inTie))
    let label = context.request.value("at").map { _ in moment.label }
    text = TieText(tie, label: label, leg: moment.leg)
  }

  var title: String {
    "\(tie.tie.teams.map { tie.directory.title($0) }.joined(separator: " v ")), \(tie.tie.round)"
  }

  func document() -> JSONObject { Documents.tie(tie) }

  func lines() -> [String] {
    text.lines + SwingText.lines(tie, .plain) + [text.verdict(.plain)]
      + (TieOutlookText(tie)?.lines ?? [])
  }

  func body() -> HTML {
    let slug = tie.tie.tie.text
    let why = context.link("Why?", to: .why(slug, team: nil), at)
    return .all([
      .tag("p", [.class("lead")], HTML(slug), " ", competition),
      .tag("h1", [], HTML(title)),
      .tag("p", [.class("verdict")], HTML(text.verdict(.plain)), " ", why),
      figure, .tag("h2", [], "The legs"), legs, swing, outlook,
    ])
  }

  private var at: [PageAddress.Parameter] { context.request.value("at").map { [.at($0)] } ?? [] }

  private var competition: HTML {
    let name = tie.competition.map { "\($0.name) \($0.season)" } ?? tie.tie.competition.text
    return HTML(name)
  }

  private var figure: HTML {
    guard tie.contest.legs.contains(where: \.hasBegun) else { return .none }
    return PageFigure.figure(.steps(SwingPicture(tie).chart()), "Who would go through, over time")
  }

  /// Each leg as the verdict sees it, with the events that its score rests on.
  private var legs: HTML {
    let lines = text.lines.dropFirst()
    let shown = tie.contest.legs.filter { tie.match(of: $0) != nil }
    return .tag(
      "ul", [],
      of: zip(lines, shown).map { line, leg in
        let slug = tie.match(of: leg)?.slug ?? ""
        return .tag(
          "li", [], context.link(HTML(line.squeezed), to: .match(slug)),
          context.events(leg.goals.map(\.position)))
      })
  }

  private var swing: HTML {
    let lines = SwingText.lines(tie, Style(isColoured: false, width: 1000))
    guard !lines.isEmpty else { return .none }
    return .tag("h2", [], "How it swung") + LineMarkup(context).list(lines)
  }

  private var outlook: HTML {
    guard let lines = TieOutlookText(tie)?.lines else { return .none }
    return .tag("h2", [], "What can still happen") + LineMarkup(context).list(lines)
  }
}
