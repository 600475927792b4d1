import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// The matches, the latest day first, and within a day by competition.
struct MatchesPage: AnswerPage {
  /// The most matches on one page.
  private static let most = 200

  private let context: PageContext
  private let matches: [MatchSummary]
  private let directory: Directory
  private let number: Int
  private let withTables: Set<CompetitionSlug>

  let title = "Matches"

  init(_ context: PageContext) async throws {
    self.context = context
    let asked = context.request.value("page") ?? "1"
    guard let number = Int(asked), number > 0, number < 1_000_000 else {
      throw Refusal(
        "bad-page", "\"\(TextRules.harmless(asked))\" is no page.", hint: "Pages begin at 1.")
    }
    self.number = number
    matches = try await context.view.summaries()
    directory = try await context.view.directory()
    var withTables: Set<CompetitionSlug> = []
    for slug in Set(matches.filter { $0.scheduled.tie == nil }.compactMap(\.scheduled.competition))
    where try await context.hasTable(slug) {
      withTables.insert(slug)
    }
    self.withTables = withTables
  }

  func document() -> JSONObject { Documents.matches(matches, current: nil) }

  func lines() -> [String] { MatchListText.lines(matches, current: nil, columns: nil) }

  func values() -> [String] { MatchListText.values(matches, isCommas: true) }

  // MARK: - The page

  func body() throws -> HTML {
    guard !matches.isEmpty else {
      return .tag("h1", [], "Matches") + .tag("p", [], "There is no match yet.")
    }
    let sorted = matches.enumerated().sorted { left, right in
      key(left) < key(right)
    }.map(\.element)
    let shown = sorted.dropFirst((number - 1) * Self.most).prefix(Self.most)
    guard !shown.isEmpty else {
      throw Refusal("no-page", "There is no page \(number).", hint: "Begin at the first.")
    }
    return .all([.tag("h1", [], "Matches"), list(Array(shown)), pages(of: sorted.count)])
  }

  private func key(_ match: (offset: Int, element: MatchSummary)) -> (Int, String, Int) {
    let scheduled = match.element.scheduled
    return (-day(scheduled.date), scheduled.competition?.text ?? "", match.offset)
  }

  /// A number that grows with the day.
  private func day(_ date: CalendarDate) -> Int {
    Int(date.description.filter { $0 != "-" }) ?? 0
  }

  private func list(_ matches: [MatchSummary]) -> HTML {
    var parts: [HTML] = []
    var (date, competition): (CalendarDate?, String?) = (nil, nil)
    var items: [HTML] = []
    func end() {
      if !items.isEmpty { parts.append(.tag("ul", [], of: items)) }
      items = []
    }
    for match in matches {
      if match.scheduled.date != date {
        end()
        (date, competition) = (match.scheduled.date, nil)
        parts.append(.tag("h2", [], HTML(match.scheduled.date.inWords)))
      }
      let own = match.scheduled.competition?.text ?? ""
      if own != competition {
        end()
        competition = own
        if let slug = match.scheduled.competition { parts.append(heading(slug)) }
      }
      items.append(
        .tag("li", [], context.link(HTML(MatchHeader.score(of: match)), to: .match(match.slug))))
    }
    end()
    return .all(parts)
  }

  private func heading(_ slug: CompetitionSlug) -> HTML {
    let name = directory.competitions[directory.canonical(slug)]?.name ?? slug.text
    let text = HTML(name)
    return .tag(
      "p", [.class("lead")],
      withTables.contains(slug) ? context.link(text, to: .table(slug.text)) : text)
  }

  private func pages(of count: Int) -> HTML {
    let last = (count + Self.most - 1) / Self.most
    guard last > 1 else { return .none }
    let links = [("Later", number - 1), ("Earlier", number + 1)].filter {
      (1...last).contains($0.1)
    }
    return .tag(
      "p", [],
      of: ["Page \(number) of \(last)."]
        + links.map { text, page in
          " "
            + .tag(
              "a", [.href(context.here([PageAddress.Parameter(name: "page", value: "\(page)")]))],
              HTML(text))
        })
  }
}
