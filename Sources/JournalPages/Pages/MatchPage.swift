import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// A match: the score, the clock, the tie, what happened, who played, and the report.
struct MatchPage: AnswerPage {
  private let context: PageContext
  private let match: MatchReading
  private let moment: Moment
  private let label: String?
  private let tie: TieReading?
  private let report: Report?
  private let hasTable: Bool
  private let appeals: [Appeal]

  init(_ context: PageContext, _ word: String) async throws {
    self.context = context
    let name = try await context.match(word)
    let asked = try context.moment().inMatch()
    let answer = try await context.view.ask(.match(name, at: asked.moment))
    (match, tie, moment) = (answer.match, answer.tie, asked.moment)
    hasTable =
      if match.scheduled.tie == nil, let slug = match.scheduled.competition {
        try await context.hasTable(slug)
      } else { false }
    label = context.request.value("at").map { _ in asked.label }
    appeals = label == nil ? try await context.view.decisions(on: match).appeals : []
    // A report tells a match as it ended; an earlier moment has none.
    report =
      asked.moment == .end
      ? try await context.view.ask(.report(of: name, ReportOptions())).report : nil
  }

  var title: String { score }

  func document() -> JSONObject {
    Documents.status(match, at: moment, tie: tie, appeals: appeals)
  }

  private var status: StatusText {
    StatusText(match, at: moment, label: label, tie: tie, appeals: appeals)
  }

  func lines() -> [String] {
    status.lines(.plain)
      + ReplayText(match, at: moment, listsAll: false).steps(.plain).map(\.line)
  }

  func values() -> [String] { status.values(asked: context.request.value("at") ?? "") }

  // MARK: - The page

  func body() -> HTML {
    .all([
      now, moments, details, telling,
      .tag("h2", [], "More"), others,
    ])
  }

  /// The part that changes while the match is on.
  private var now: HTML {
    .tag(
      "section", attributes, head, figure, .tag("h2", [], "What happened"), timeline,
      questions)
  }

  private var attributes: [Attribute] {
    guard context.request.isOfNow, isOn else { return [.id("now")] }
    var live = PageAddress(context.base + ["m", match.slug, "live"])
    live.query = [PageAddress.Parameter(name: "after", value: "\(context.view.position)")]
    return [.id("now"), .live(live)]
  }

  /// Whether more may happen. Of a match without whistles a declared score says that it is over.
  private var isOn: Bool {
    let isDeclared = !match.clock.hasWhistles && match.status() == .finished
    return !isDeclared && !match.isOver(in: tie)
  }

  /// The match for a frame of another site.
  var widget: HTML {
    .tag(
      "section", attributes, head,
      .tag(
        "p", [],
        .tag("a", [.href(context.address(.match(match.slug))), .inNewTop], "The whole match")))
  }

  private var score: String { MatchHeader.score(of: match, at: moment) }

  private var why: PageSubject { .why(match.slug, team: nil) }

  private var at: [PageAddress.Parameter] { context.request.value("at").map { [.at($0)] } ?? [] }

  private var head: HTML {
    // What stands before the score: the short name and the clock.
    let line = status.lines(.plain).first?.squeezed ?? ""
    let lead = line.hasSuffix(score.squeezed) ? String(line.dropLast(score.squeezed.count)) : ""
    let standing = tie.map { tie in
      HTML.tag(
        "p", [.class("verdict")],
        context.link(HTML(TieWords(tie).status), to: .tie(tie.tie.tie.text), at))
    }
    let place = [MatchHeader.competition(of: match), MatchHeader.place(of: match)]
    return .all([
      .tag("p", [.class("lead")], HTML(lead.bare)),
      .tag("h1", [], context.link(HTML(score), to: why, at)),
      standing ?? .none,
      .tag("p", [], HTML(place.filter { !$0.isEmpty }.joined(separator: ". "))),
    ])
  }

  private var questions: HTML {
    guard label == nil else { return .none }
    let lines =
      appeals.map { AppealText($0).status } + OpenQuestions.list(match, in: tie)
      + OpenQuestions.decided(match)
    return lines.isEmpty ? .none : LineMarkup(context).list(lines)
  }

  private var figure: HTML {
    guard let result = match.result(at: moment), result.hasBegun else { return .none }
    return PageFigure.figure(.timeline(TimelinePicture(match, result).chart()), "Timeline")
  }

  // MARK: - What happened

  private var timeline: HTML {
    let counted = Set(match.result(at: moment)?.goals.map(\.position) ?? [])
    let rows = ReplayText(match, at: moment, listsAll: false).entries.map { entry, draft in
      let isStruck = entry.fact.kind == .goal && !counted.contains(entry.fact.position)
      return row(entry, draft, isStruck: isStruck)
    }
    return .tag("ol", [.class("time")], of: rows)
  }

  private func row(_ entry: Timeline.Entry, _ draft: Draft, isStruck: Bool) -> HTML {
    let words = HTML(EventWords(match).text(of: draft))
    let text = isStruck ? HTML.tag("s", [], words) + " (struck out)" : words
    return .tag(
      "li", [], time(entry.fact, draft.label(in: match.format)), " ",
      .tag("span", [], text, context.events([entry.fact.position])), " ",
      .tag("span", [], HTML(entry.score?.description ?? "")))
  }

  private func time(_ fact: Fact, _ label: String) -> HTML {
    guard fact.minute > 0 else { return .tag("span", [], HTML(label)) }
    return .tag(
      "time", [.datetime("PT\(Int(fact.minute) + max(0, Int(fact.added)))M")], HTML(label))
  }

  /// Links to the match at earlier moments: after each goal, and minute by minute in steps.
  private var moments: HTML {
    let entries = match.projection(Timeline.self).entries
    let goals = entries.filter { $0.fact.kind == .goal }.map { entry in
      ("\(entry.fact.minute)' \(entry.score?.description ?? "")", "e\(entry.fact.position)")
    }
    let last = entries.map { Int($0.fact.minute) }.max() ?? 0
    let minutes = stride(from: 15, to: last, by: 15).map { minute in
      minute == 45 ? ("half-time", "HT") : ("\(minute)'", "\(minute)")
    }
    let links = goals + minutes + [("now", "")]
    return .tag(
      "nav", [.class("moments"), .label("At an earlier moment")],
      of: ["As it stood: "]
        + links.flatMap { text, at -> [HTML] in
          [.tag("a", [.href(context.here([.at(at)]))], HTML(text)), " "]
        })
  }

  // MARK: - Who played

  private var details: HTML {
    let style = Style(isColoured: false, width: 100_000)
    let lines = LineUpText(match, at: moment, label: label, style).people
    guard !lines.isEmpty else { return .none }
    return .tag("h2", [], "Line-ups") + LineMarkup(context).list(lines)
  }

  // MARK: - The report

  private var telling: HTML {
    guard let report, !report.paragraphs.isEmpty else { return .none }
    return .tag(
      "section", [.lang(report.language)],
      of: [.tag("h2", [], HTML(report.headline.text))]
        + report.paragraphs.map { paragraph in
          .tag(
            "p", [],
            of: paragraph.sentences.flatMap { sentence -> [HTML] in
              [HTML(sentence.text), context.events(sentence.evidence), " "]
            })
        })
  }

  private var others: HTML {
    var links = [context.link("Why is this the result?", to: why, at)]
    if let tie { links.append(context.link("The tie", to: .tie(tie.tie.tie.text))) }
    if let slug = match.scheduled.competition, hasTable {
      links.append(context.link("The table", to: .table(slug.text)))
    }
    let own = [PageAddress.Parameter(name: "match", value: match.slug)]
    links.append(context.link("The log of this match", to: .log, own))
    return .tag("ul", [], of: links.map { .tag("li", [], $0) })
  }
}
