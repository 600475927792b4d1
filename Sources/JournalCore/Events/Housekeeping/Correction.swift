/// Replaces fields of an earlier event that were wrong.
public struct Correction: Hashable, Sendable {
  /// The event, or an earlier correction of it.
  public var target: EventID

  /// The fields of `at` or `data` with their new values; null removes a field.
  public var replace: JSONObject

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(target: EventID, replace: JSONObject, reason: String? = nil) {
    self.target = target
    self.replace = replace
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Correction: EventPayload {
  public static let name = "correction"
  public static let summary = "An earlier event is corrected."
  public static let setting = EventSetting.housekeeping
  public static let fields: Fields<Self> = [
    .field("target", { $1(&$0.target) }, "The event, or an earlier correction of it"),
    .field(
      "replace", { $1(&$0.replace) }, "Fields of at or data with their new values; null removes one"
    ),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = Correction(
    target: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10),
    replace: ["player": "eraso"], reason: "wrong scorer")

  public var seeds: [FactSeed] {
    let correction = FactSeed(.correction, subject: target)
    // A match is found by tie and competition through these facts, so the new ones must be among
    // them.
    let tie = replace["tie"]?.string.map { [FactSeed(.inTie, other: $0, value: 0)] } ?? []
    let place = replace["competition"]?.string.map { [FactSeed(.inCompetition, other: $0)] } ?? []
    return [correction] + tie + place
  }

  public var phrase: [Phrase] {
    [.text("CORRECTED "), .event(target)]
  }

  public func check() throws(Refusal) {
    guard !replace.isEmpty else {
      throw Refusal("nothing-to-correct", "A correction must name at least one field.")
    }
  }
}
