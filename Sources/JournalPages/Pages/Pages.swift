import JournalCore
import JournalReading
import JournalRules
import JournalText
public import MatchJournal

/// The pages of a journal: an address in, what to send out. It knows no network.
public struct Pages: Sendable {
  private let journal: MatchJournal
  private let base: [String]

  /// Creates the pages of a journal.
  ///
  /// - Parameter base: the part of the path before all of its addresses; nil if it is the only
  ///   journal.
  public init(of journal: MatchJournal, under base: String? = nil) {
    self.journal = journal
    self.base = [base].compactMap(\.self)
  }

  /// Answers a request.
  ///
  /// - Throws: `Refusal` if the journal has no such match, tie, table or event, or the question makes
  ///   no sense; `LogError`.
  public func answer(_ request: PageRequest) async throws -> PageAnswer {
    let context = PageContext(
      base: base, request: request, journal: journal, view: try await view(request))
    let page = try await page(context)
    let text =
      switch request.form {
      case .html: try await PageLayout(context, page).text()
      case .json: Self.text(try await page.document(), context.view)
      case .txt: Self.text(try await context.conditions() + page.lines())
      case .csv: Self.text(try await page.values())
      }
    let isEmbeddable = if case .embed = request.subject { true } else { false }
    return PageAnswer(
      request.form.mediaType, text, position: context.view.position, isEmbeddable: isEmbeddable)
  }

  private func page(_ context: PageContext) async throws -> any AnswerPage {
    switch context.request.subject {
    case .matches: try await MatchesPage(context)
    case .match(let word): try await MatchPage(context, word)
    case .tie(let word): try await TiePage(context, word)
    case .table(let word): try await TablePage(context, word)
    case .log: try await LogPage(context)
    case .event(let position): try await EventPage(context, position)
    case .why(let word, let team): try await WhyPage.page(context, word, team: team)
    case .embed(let word): try await EmbedPage(context, word)
    }
  }

  // MARK: - What is asked

  private func view(_ request: PageRequest) async throws -> JournalView {
    var end = Int.max
    if let known = request.value("known") {
      end = try await journal.position(known: KnownTime(known)).position
    }
    let view = try await journal.view(upTo: end)
    let without = try request.without()
    let rules = try request.value("rules").map { try Self.rules($0) }
    guard !without.isEmpty || rules != nil else { return view }
    return try await journal.supposing(without: without, rules: rules, in: view)
  }

  /// Returns the rules that a word means: a test to strike, or a shipped regulation. A page reads no
  /// file.
  private static func rules(_ word: String) throws -> Supposition.Rules {
    if word.hasPrefix("no-") { return .striking(String(word.dropFirst(3))) }
    guard let document = RegulationLibrary.document(word) else {
      throw Refusal(
        "no-rules", "No regulation \"\(TextRules.harmless(word))\".",
        hint: "Write the id of a shipped one, such as generic.cup.two-legs, or no-away-goals.")
    }
    return .regulation(try AdoptedRegulation(document))
  }

  private static func text(_ document: JSONObject, _ view: JournalView) -> String {
    let answer = Documents.answer(document, in: view)
    return TextRules.harmless(json: JSONValue.object(answer).canonicalText) + "\n"
  }

  private static func text(_ lines: [String]) -> String {
    TextRules.harmless(lines: lines.map { "\($0)\n" }.joined())
  }
}
