import JournalCore
import JournalReading

/// What sources say about the world around a match: the context facts that stand, by subject.
struct Context {
  /// One sourced fact.
  struct Entry: Hashable {
    /// The position of the event.
    let position: Int
    /// What it says.
    let fact: ContextFact
  }

  private let entries: [Entry]

  /// Collects the facts of a match, in order of position; later facts replace earlier ones.
  init(_ facts: some Sequence<Fact>, _ drafts: [Int: Draft]) {
    let all = facts.compactMap { fact -> Entry? in
      guard fact.kind == .words, case .contextFact(let context) = drafts[fact.position]?.event
      else { return nil }
      return Entry(position: fact.position, fact: context)
    }
    entries = all.sorted { $0.position < $1.position }
  }

  /// The last fact about a subject with a predicate.
  func entry(_ subject: String, _ predicate: String) -> Entry? {
    entries.last { $0.fact.subject == subject && $0.fact.predicate == predicate }
  }

  /// The last fact about a subject whose predicate begins with a text.
  func entry(_ subject: String, startingWith start: String) -> Entry? {
    entries.last { $0.fact.subject == subject && $0.fact.predicate.hasPrefix(start) }
  }

  /// The latest day on which any fact is said to hold; nil if none gives a day.
  var latestDay: CalendarDate? { entries.compactMap { CalendarDate($0.fact.asOf) }.max() }
}

extension Context.Entry {
  /// The value as a whole number: the value itself, or its member `count`.
  var integer: Int? {
    (fact.value.integer ?? fact.value.object?["count"]?.integer).map { Int($0) }
  }

  /// A member of an object value, as text.
  func text(_ member: String) -> String? {
    fact.value.object?[member]?.string?.tidied.nonEmpty
  }

  /// A member of an object value, as a whole number.
  func integer(_ member: String) -> Int? {
    fact.value.object?[member]?.integer.map { Int($0) }
  }
}

extension String {
  /// The text; nil if it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
