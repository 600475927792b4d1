import JournalCore
import JournalReading
import MatchJournal

/// What stands around every page.
struct PageLayout {
  private let context: PageContext
  private let page: any AnswerPage

  init(_ context: PageContext, _ page: any AnswerPage) {
    self.context = context
    self.page = page
  }

  /// Returns the page.
  func text() async throws -> String {
    let isEmbedded = if case .embed = context.request.subject { true } else { false }
    let conditions = try await conditions()
    let parts = [
      isEmbedded ? HTML.none : navigation, .tag("main", [], conditions + (try await page.body())),
      Self.said, isEmbedded ? HTML.none : footer, Self.script,
    ]
    return Self.document(titled: page.title, parts)
  }

  /// Returns a whole document.
  static func document(titled title: String, _ parts: [HTML]) -> String {
    let head: [HTML] = [
      .tag("meta", [.charset("utf-8")]),
      .tag(
        "meta", [.name("viewport"), .content("width=device-width,initial-scale=1")]),
      .tag("meta", [.name("color-scheme"), .content("light dark")]),
      .tag("title", [], HTML(title)), HTML(trusted: "<style>\(PageStyle.text)</style>"),
    ]
    let whole = HTML.tag(
      "html", [.lang("en")], .tag("head", [], of: head), .tag("body", [], of: parts))
    return "<!DOCTYPE html>\n\(whole.markup)\n"
  }

  /// What was read of a match that is on, told by a screen reader as it happens.
  private static let said = HTML.tag("p", [.id("said"), .role("status")])

  private static let script = HTML(trusted: "<script>\(PageStyle.script)</script>")

  private var navigation: HTML {
    .tag(
      "nav", [.label("Journal")], context.link("Matches", to: .matches), " ",
      context.link("Log", to: .log))
  }

  private func conditions() async throws -> HTML {
    let lines = try await context.conditions()
    guard !lines.isEmpty else { return .none }
    let blank = ["known", "without", "rules"].map { PageAddress.Parameter(name: $0, value: "") }
    return .tag(
      "p", [.class("note")], LineMarkup(context).text(lines.joined(separator: " ")), " ",
      .tag("a", [.href(context.here(blank))], "As recorded, now"))
  }

  private var footer: HTML {
    let others = context.request.subject.forms.filter { $0 != .html }.flatMap { form -> [HTML] in
      [" ", .tag("a", [.href(context.here(as: form))], "\(form.rawValue)")]
    }
    let origin = context.journal.origin.map { " of \($0)" } ?? ""
    return .tag(
      "footer", [],
      .tag(
        "p", [],
        of: [
          "The journal\(origin) as of e\(context.view.position). match-journal "
            + HTML(MatchJournal.version) + ". This page as"
        ] + others + ["."]))
  }
}
