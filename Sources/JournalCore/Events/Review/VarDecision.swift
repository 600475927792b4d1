/// The outcome of a check. A goal that is overturned no longer counts, until a later decision lets it
/// stand.
public struct VarDecision: Hashable, Sendable {
  /// The outcome of a check.
  public enum Outcome: String, Word {
    case stands, overturned, changed
  }

  /// The check.
  public var of: EventID

  /// The outcome.
  public var outcome: Outcome

  /// Creates the event's data.
  public init(of: EventID, outcome: Outcome) {
    self.of = of
    self.outcome = outcome
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension VarDecision: EventPayload {
  public static let name = "var-decision"
  public static let summary = "A review is decided."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("of", { $1(&$0.of) }, "The check that is decided"),
    .field("outcome", { $1(&$0.outcome) }, "The outcome"),
  ]
  public static let sample = VarDecision(
    of: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10), outcome: .stands)

  public var seeds: [FactSeed] {
    [FactSeed(.reviewDecided, subject: of, value: outcome == .overturned ? 1 : 0)]
  }

  public var phrase: [Phrase] {
    [.text("VAR: \(outcome.rawValue), "), .event(of)]
  }
}
