import JournalCore
import JournalNarrative

/// The order of what the sentences of any author tell: a sentence that says "then" or "later" tells
/// nothing that certainly came before the sentence above it.
struct FreeOrder {
  private let account: Account
  private var last: (span: TimeSpan, position: Int)?

  init(_ account: Account) { self.account = account }

  /// Takes a sentence of the report as told.
  mutating func tell(_ sentence: Sentence) {
    let told = sentence.clauses.flatMap(\.about).compactMap { span(of: $0) }
    if let latest = Self.extreme(told, latest: true) { last = latest }
  }

  /// Takes a sentence by any author as told; returns the word that puts it later than it was, and
  /// what the log says.
  mutating func tell(_ reading: FactReader.Reading) -> (words: String, log: String)? {
    let told = reading.events.sorted().compactMap { span(of: $0) }
    defer { if let latest = Self.extreme(told, latest: true) { last = latest } }
    guard let word = reading.sequel, let last, let first = Self.extreme(told, latest: false),
      first.span.isCertainlyBefore(last.span)
    else { return nil }
    return (word, "it came before e\(last.position)")
  }

  private static func extreme(_ told: [(span: TimeSpan, position: Int)], latest: Bool)
    -> (span: TimeSpan, position: Int)?
  {
    told.reduce(nil) { found, next in
      guard let found else { return next }
      let isBefore = next.span.isCertainlyBefore(found.span)
      return latest == isBefore ? found : next
    }
  }

  private func span(of position: Int) -> (span: TimeSpan, position: Int)? {
    if let goal = account.goal(position)?.goal { return (goal.span, position) }
    let kinds: Set<Fact.Kind> = [.card, .penaltyMissed, .substitution, .injury]
    guard
      let fact = account.facts.first(where: { $0.position == position && kinds.contains($0.kind) })
    else { return nil }
    return (account.span(fact), position)
  }
}
