import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// An event: what it says, who says so, what happened to it, and what rests on it.
struct EventPage: AnswerPage {
  private let context: PageContext
  private let record: Record
  private let match: MatchReading?
  private let tie: TieReading?
  private let dependents: EventDependents?

  init(_ context: PageContext, _ position: Int) async throws {
    self.context = context
    let view = context.view
    record = try await view.snapshot.event(at: position)
    if let name = try await view.matchName(record.stream.slug), name.stream == record.stream {
      let reading = try await view.match(name)
      match = reading
      tie = try await view.tie(of: reading)
      dependents = try await view.dependents(of: record, in: reading)
    } else {
      (match, tie, dependents) = (nil, nil, nil)
    }
  }

  var title: String { "Event e\(record.position)" }

  func document() -> JSONObject { Documents.show(record, match, tie, dependents) }

  func lines() async throws -> [String] { try await history(.plain) + found }

  private func history(_ style: Style) async throws -> [String] {
    if let match { return EventHistoryText(record, match, tie, style).lines }
    let stream = try await context.view.stream(record.stream)
    return StreamEventText(record, stream.history, stream.directory, style).lines
  }

  private var found: [String] {
    guard let match, let dependents else { return [] }
    return DependentsText(dependents, match).lines
  }

  func body() async throws -> HTML {
    let lines = LineMarkup(context)
    let head = try await history(Style(isColoured: false, width: 1000))
    return .all([
      .tag("h1", [], HTML(title)), from, lines.list(head),
      found.isEmpty
        ? .none : .tag("h2", [], HTML(found[0])) + lines.list(Array(found.dropFirst())),
      neighbours,
    ])
  }

  /// Where it belongs.
  private var from: HTML {
    guard let match else { return .tag("p", [], HTML("\(record.stream)")) }
    let why = context.link("why", to: .why(match.slug, team: nil))
    return .tag(
      "p", [], context.link(HTML(MatchHeader.score(of: match)), to: .match(match.slug)), " (", why,
      ")")
  }

  private var neighbours: HTML {
    let links = [("Earlier", record.position - 1), ("Later", record.position + 1)]
      .filter { (1...context.view.position).contains($0.1) }
    return .tag(
      "p", [],
      of: links.flatMap { text, position -> [HTML] in
        [context.link(HTML("\(text): e\(position)"), to: .event(position)), " "]
      })
  }
}
