import JournalCore
import JournalReading
import JournalRules
import JournalText

/// A match in a few lines, for a frame of another site.
struct EmbedPage: AnswerPage {
  private let page: MatchPage

  init(_ context: PageContext, _ word: String) async throws {
    page = try await MatchPage(context, word)
  }

  var title: String { page.title }

  func body() -> HTML { page.widget }

  func document() -> JSONObject { page.document() }

  func lines() -> [String] { page.lines() }
}
