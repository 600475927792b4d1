import JournalCore
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// What the pages of one answer share: the state of the journal that is asked, and its addresses.
struct PageContext: Sendable {
  let base: [String]
  let request: PageRequest
  let journal: MatchJournal
  let view: JournalView

  // MARK: - Addresses

  /// Returns the address of a page that keeps what was known and, if it can, what is supposed.
  func address(_ subject: PageSubject, _ asked: [PageAddress.Parameter] = []) -> PageAddress {
    let kept = ["known"] + (subject.supposes ? ["without", "rules"] : [])
    let given = Set(asked.map(\.name))
    let query = kept.filter { !given.contains($0) }.compactMap { name in
      request.value(name).map { PageAddress.Parameter(name: name, value: $0) }
    }
    return PageAddress(base + subject.path, query + asked.filter { !$0.value.isEmpty })
  }

  /// Returns the address of this page, with some of what is asked changed; empty values are left out.
  func here(_ changes: [PageAddress.Parameter] = [], as form: PageForm? = nil) -> PageAddress {
    let changed = Set(changes.map(\.name))
    let kept = request.values.filter { !changed.contains($0.key) }.sorted { $0.key < $1.key }
    var address = PageAddress(
      base + request.subject.path,
      kept.map { PageAddress.Parameter(name: $0.key, value: $0.value) }
        + changes.filter { !$0.value.isEmpty })
    address.form = form
    return address
  }

  // MARK: - Links

  /// Returns a link to a page.
  func link(
    _ text: HTML, to subject: PageSubject, _ asked: [PageAddress.Parameter] = []
  ) -> HTML {
    .tag("a", [.href(address(subject, asked))], text)
  }

  /// Returns a link to an event, `e12`.
  func event(_ position: Int) -> HTML { link("e\(position)", to: .event(position)) }

  /// Returns links to some events, each with a space before it.
  func events(_ positions: [Int]) -> HTML {
    .tag("small", [.class("refs")], of: positions.flatMap { [" ", event($0)] })
  }

  // MARK: - What is asked

  /// The point that is asked for.
  func moment() throws(Refusal) -> AskedMoment { try AskedMoment(request.value("at")) }

  /// Returns the match that a word means.
  func match(_ word: String) async throws -> MatchName {
    guard word.first != "@" else { throw Refusal.noPage }
    return try await view.resolve(match: word)
  }

  /// Whether the rules of a competition rank teams; a generic regulation does so for one without rules.
  func hasTable(_ slug: CompetitionSlug) async throws -> Bool {
    let adopted = try await view.regulation(of: slug)
    return adopted?.regulation.stages.contains { $0.kind == .table } ?? true
  }

  /// The line that tells what is supposed, and what was known; empty if nothing is.
  func conditions() async throws -> [String] {
    let supposed = try await SuppositionText(view).line.map { $0.squeezed }
    let known =
      request.value("known") == nil
      ? nil : "As known up to e\(view.position): later events are left out."
    return [known, supposed].compactMap(\.self)
  }
}

extension PageAddress.Parameter {
  static func at(_ text: String) -> Self { Self(name: "at", value: text) }
  static func without(_ text: String) -> Self { Self(name: "without", value: text) }
}
