import JournalCore
import JournalReading

/// How an answer follows from events and from clauses: the path to that one answer, step by step.
public struct Derivation: Sendable {
  /// What a step is.
  public enum Kind: String, Sendable {
    /// An event of the log.
    case event
    /// A clause of the regulation.
    case clause
    /// Something derived from others, such as a score or a comparison.
    case derived
    /// The answer.
    case answer
  }

  /// A step of the path.
  public struct Step: Sendable {
    /// What names it, in plain letters and digits.
    public let id: String
    /// What it is.
    public let kind: Kind
    /// What it is called, such as `e57 32'`.
    public let head: String
    /// What it says.
    public let text: String
    /// The steps that it follows from, by id.
    public let sources: [String]
    /// The events of the log that it rests on without a step of their own.
    public let events: [Int]

    init(
      _ id: String, _ kind: Kind, _ head: String, _ text: String, from sources: [String] = [],
      events: [Int] = []
    ) {
      self.id = id
      self.kind = kind
      self.head = head
      self.text = text
      self.sources = sources
      self.events = events
    }
  }

  /// What was asked.
  public let subject: String

  /// The steps; each comes after those it follows from, the answer last.
  public let steps: [Step]

  init(_ subject: String, _ steps: [Step]) {
    self.subject = subject
    // What nothing follows from is not part of the path.
    var wanted: Set<String> = steps.last.map { [$0.id] } ?? []
    for step in steps.reversed() where wanted.contains(step.id) { wanted.formUnion(step.sources) }
    self.steps = steps.filter { wanted.contains($0.id) }
  }

  /// The answer in a sentence.
  public var sentence: String { steps.last?.text ?? "" }

  /// The positions of all events on the path, ascending.
  public var events: [Int] {
    let own = steps.compactMap { step -> Int? in
      step.kind == .event ? Int(step.id.dropFirst()) : nil
    }
    return Array(Set(own + steps.flatMap(\.events))).sorted()
  }

  /// The steps of some facts of a match that are told by their events, each once.
  static func events(_ positions: [Int], in match: MatchReading) -> [Step] {
    let words = EventWords(match)
    var seen: Set<Int> = []
    return positions.sorted().compactMap { position in
      guard seen.insert(position).inserted, let record = match.stream.record(at: position) else {
        return nil
      }
      let draft = match.stream.effective(record)
      let label = draft.label(in: match.format)
      return Step("e\(position)", .event, "e\(position) \(label)".trimmed, words.text(of: draft))
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
