/// The journal goes on without events that were acknowledged, as after a backup was restored.
///
/// From this event on, positions that had been given to other events are given anew. Its own position
/// is where the branches part.
public struct JournalBranched: Hashable, Sendable {
  /// The last position that had been acknowledged.
  public var acknowledged: Int

  /// The root over the records up to that position, as they were, in hexadecimal.
  public var root: String

  /// Why.
  public var reason: String

  /// Creates the event's data.
  public init(acknowledged: Int, root: String, reason: String) {
    self.acknowledged = acknowledged
    self.root = root
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension JournalBranched: EventPayload {
  public static let name = "journal-branched"
  public static let summary = "The journal goes on without events that were lost."
  public static let setting = EventSetting.registry
  public static let fields: Fields<Self> = [
    .field(
      "acknowledged", { $1(&$0.acknowledged) }, "The last position that had been acknowledged"),
    .field("root", { $1(&$0.root) }, "The root up to that position, in hexadecimal"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = JournalBranched(
    acknowledged: 95, root: String(repeating: "0", count: 64),
    reason: "restored from the backup of 2026-03-01")

  public var phrase: [Phrase] {
    [.text("BRANCHED from what was acknowledged up to e\(acknowledged): \(reason)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(reason, "reason")
    guard acknowledged > 0 else {
      throw Refusal("bad-position", "Positions start at 1.")
    }
    guard root.utf8.count == 64 else {
      throw Refusal("bad-digest", "A root has 64 hexadecimal digits.")
    }
  }
}
