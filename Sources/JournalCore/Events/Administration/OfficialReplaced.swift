/// One official replaces another.
public struct OfficialReplaced: Hashable, Sendable {
  /// The offices of a match.
  public enum Role: String, Word {
    case referee, assistant, fourth, `var`

    /// The office in words.
    var title: String {
      switch self {
      case .referee: "Referee"
      case .assistant: "Assistant referee"
      case .fourth: "Fourth official"
      case .var: "Video assistant referee"
      }
    }
  }

  /// The official who is replaced.
  public var off: PersonSlug

  /// The official who takes over.
  public var on: PersonSlug

  /// The office.
  public var role: Role?

  /// Why.
  public var reason: String?

  /// Creates the event's data.
  public init(off: PersonSlug, on: PersonSlug, role: Role? = nil, reason: String? = nil) {
    self.off = off
    self.on = on
    self.role = role
    self.reason = reason
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension OfficialReplaced: EventPayload {
  public static let name = "official-replaced"
  public static let summary = "An official is replaced."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("off", { $1(&$0.off) }, "The official who goes off"),
    .field("on", { $1(&$0.on) }, "The official who takes over"),
    .field("role", { $1(&$0.role) }, "The role that is taken over"),
    .field("reason", { $1(&$0.reason) }, "Why"),
  ]
  public static let sample = OfficialReplaced(
    off: PersonSlug(known: "a-referee"), on: PersonSlug(known: "another-referee"), role: .referee,
    reason: "injury")

  public var phrase: [Phrase] {
    [
      .text(role.map { "\($0.title): " } ?? "Official: "), .person(on), .text(" for "),
      .person(off),
    ]
  }

  public func check() throws(Refusal) {
    guard on != off else { throw Refusal("same-person", "An official cannot replace themselves.") }
  }
}
