import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// The log in order of entry, newest last, with filters.
struct LogPage: AnswerPage {
  /// The most events on one page.
  private static let most = 200

  private let context: PageContext
  private let match: MatchReading?
  private let records: [Record]
  private let words: EventWords
  private let hasEarlier: Bool

  let title = "The log"

  init(_ context: PageContext) async throws {
    self.context = context
    let (view, request) = (context.view, context.request)
    if let word = request.value("match") {
      match = try await view.match(try await context.match(word))
    } else {
      match = nil
    }
    let before = try request.value("before").map { try EventName.asked($0) } ?? view.position + 1
    let search = try await Self.search(context)
    let directory = if let match { match.directory } else { try await view.directory() }
    let all: [Record]
    if let match {
      all = match.stream.records.filter { $0.position < before }
    } else {
      all = try await Self.records(before: before, view, search)
    }
    let reading = match
    let found = search.found(in: all, directory) { reading?.stream.effective($0) ?? $0.draft }
    records = found.suffix(Self.most)
    hasEarlier = found.count > Self.most || match == nil && (all.first?.position ?? 1) > 1
    words = EventWords(match?.stream ?? StreamHistory(all), directory)
  }

  /// Returns enough of the log before a position for one page. If a person is searched for all of it is
  /// read, since an event may act on a much earlier one.
  private static func records(before: Int, _ view: JournalView, _ search: LogSearch) async throws
    -> [Record]
  {
    var (records, first): ([Record], Int) = ([], min(before, view.position + 1))
    var found = 0
    while first > 1, first > search.after, found <= most {
      let start = max(1, first - 1000)
      let next = try await view.snapshot.read(from: start, limit: first - start)
      records = next + records
      first = start
      guard search.person == nil else { continue }
      found += next.count { record in
        search.type.map { record.envelope.type == $0 } ?? true
          && search.recorder.map { record.envelope.by == $0 } ?? true
      }
    }
    return records
  }

  private static func search(_ context: PageContext) async throws -> LogSearch {
    let request = context.request
    var search = LogSearch(recorder: request.value("by"))
    search.type = request.value("type").map { EventCatalog.standard.resolve($0)?.type.name ?? $0 }
    if let person = request.value("player") {
      search.person = try await context.view.person(named: person)
    }
    if let since = request.value("since") {
      search.after = try await context.journal.position(known: KnownTime(since)).position
    }
    return search
  }

  func document() -> JSONObject { Documents.log(records, of: match) }

  func lines() -> [String] { records.map { line($0, .plain) } }

  private func line(_ record: Record, _ style: Style) -> String {
    EventLine(
      position: record.position, label: record.draft.label(in: match?.format ?? .standard),
      text: words.text(of: record.draft) + marks(record), score: nil
    ).render(style)
  }

  private func marks(_ record: Record) -> String {
    guard let stream = match?.stream else { return "" }
    return (stream.isWithdrawn(record) ? " (taken back)" : "")
      + (stream.standing.corrections[record.position] != nil ? " (corrected)" : "")
  }

  // MARK: - The page

  func body() -> HTML {
    let style = Style(isColoured: false, width: 100_000)
    let lines = records.map { line($0, style) }
    let head = match.map { match in
      HTML.tag("p", [], context.link(HTML(MatchHeader.score(of: match)), to: .match(match.slug)))
    }
    return .all([
      .tag("h1", [], "The log"), head ?? .none, form,
      lines.isEmpty
        ? .tag("p", [], "No event is such a one.") : LineMarkup(context).list(lines, margin: .max),
      earlier,
    ])
  }

  private var earlier: HTML {
    guard hasEarlier, let first = records.first else { return .none }
    let before = PageAddress.Parameter(name: "before", value: "e\(first.position)")
    return .tag("p", [], .tag("a", [.href(context.here([before]))], "Earlier events"))
  }

  private var form: HTML {
    PageForms.asking(
      context.here(context.request.subject.ownNames.map { .init(name: $0, value: "") }),
      context.request,
      [
        PageField("match", "Match"), PageField("type", "Type, such as goal"),
        PageField("player", "Person"), PageField("by", "Recorded by"),
        PageField("since", "After, such as e12 or 22:05"),
      ], "Show")
  }
}
