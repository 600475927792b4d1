/// A sourced fact about the world around the match.
public struct ContextFact: Hashable, Sendable {
  /// The slug of the team or person that it is about.
  public var subject: String

  /// What is stated, such as budget.
  public var predicate: String

  /// The value.
  public var value: JSONValue

  /// The unit of the value, such as EUR.
  public var unit: String?

  /// When it held: a date or a season.
  public var asOf: String

  /// The facts from which it was computed.
  public var computedFrom: [EventID]?

  /// Creates the event's data.
  public init(
    subject: String, predicate: String, value: JSONValue, unit: String? = nil, asOf: String,
    computedFrom: [EventID]? = nil
  ) {
    self.subject = subject
    self.predicate = predicate
    self.value = value
    self.unit = unit
    self.asOf = asOf
    self.computedFrom = computedFrom
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ContextFact: EventPayload {
  public static let name = "context-fact"
  public static let summary = "A sourced background fact is recorded."
  public static let setting = EventSetting.words
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("subject", { $1(&$0.subject) }, "The slug of the team or person it is about"),
    .field("predicate", { $1(&$0.predicate) }, "What is stated, such as budget"),
    .field("value", { $1(&$0.value) }, "The value"),
    .field("unit", { $1(&$0.unit) }, "The unit of the value, such as EUR"),
    .field("asOf", { $1(&$0.asOf) }, "The date or season it was true"),
    .field("computedFrom", { $1(&$0.computedFrom) }, "The facts it was computed from"),
  ]
  public static let aliases = [
    EventAlias("fact")
  ]
  public static let subjects: Set = ["subject"]
  public static let sample = ContextFact(
    subject: "leganes", predicate: "budget", value: 45_000_000, unit: "EUR", asOf: "2017-18")

  public var seeds: [FactSeed] {
    [FactSeed(.words)]
  }

  public var phrase: [Phrase] {
    let value = Self.words(for: value)
    return [.text("Fact: \(subject) \(predicate) \(value)\(unit.map { " \($0)" } ?? "")")]
  }

  /// The value in words: an object by its members, a list by its elements.
  private static func words(for value: JSONValue) -> String {
    switch value {
    case .object(let object):
      object.members.map { "\($0.key) \(words(for: $0.value))" }.joined(separator: ", ")
    case .array(let values): values.map { words(for: $0) }.joined(separator: "-")
    default: value.string ?? value.canonicalText
    }
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(subject, "subject")
    try Checks.notEmpty(predicate, "predicate")
  }
}
