/// What the crowd did, in any period or interval.
public struct Crowd: Hashable, Sendable {
  /// What a crowd does.
  public enum Kind: String, Word {
    case booing, whistling, chanting, applause, ovation, silence
    case walkOut = "walk-out"
    case tifo, pyrotechnics
    case objectsThrown = "objects-thrown"
    case discriminatoryChanting = "discriminatory-chanting"
  }

  /// A part of the crowd.
  public enum Part: String, Word {
    case home, away, all
  }

  /// What the crowd did.
  public var kind: Kind

  /// Which part of it.
  public var by: Part?

  /// The team, person or official that it was aimed at.
  public var target: String?

  /// What was heard or seen.
  public var text: String?

  /// The intensity, 1 to 5.
  public var intensity: Int?

  /// Creates the event's data.
  public init(
    kind: Kind, by: Part? = nil, target: String? = nil, text: String? = nil, intensity: Int? = nil
  ) {
    self.kind = kind
    self.by = by
    self.target = target
    self.text = text
    self.intensity = intensity
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Crowd: EventPayload {
  public static let name = "crowd"
  public static let summary = "The crowd reacts."
  public static let setting = EventSetting.anyTime
  public static let fields: Fields<Self> = [
    .field("kind", { $1(&$0.kind) }, "What the crowd did"),
    .field("by", { $1(&$0.by) }, "Which part of the crowd", flag: "crowd"),
    .field("target", { $1(&$0.target) }, "The team, person or official it was aimed at"),
    .field("text", { $1(&$0.text) }, "What was heard or seen"),
    .field("intensity", { $1(&$0.intensity) }, "The intensity, from 1 to 5", in: 1...5),
  ]
  public static let aliases = [
    EventAlias("booing", ["kind": "booing"]),
    EventAlias("whistling", ["kind": "whistling"]),
    EventAlias("chanting", ["kind": "chanting"]),
    EventAlias("applause", ["kind": "applause"]),
    EventAlias("ovation", ["kind": "ovation"]),
    EventAlias("silence", ["kind": "silence"]),
    EventAlias("walk-out", ["kind": "walk-out"]),
    EventAlias("tifo", ["kind": "tifo"]),
    EventAlias("pyrotechnics", ["kind": "pyrotechnics"]),
    EventAlias("c"),
  ]
  public static let sample = Crowd(kind: .booing, by: .home)

  public var seeds: [FactSeed] {
    [FactSeed(.words)]
  }

  public var phrase: [Phrase] {
    let fans = by.map { $0 == .all ? " by all" : " by \($0.rawValue) fans" } ?? ""
    return [.text("Crowd: \(kind.rawValue)\(fans)\(text.map { ", \($0)" } ?? "")")]
  }

  public func check() throws(Refusal) {
    guard (1...5).contains(intensity ?? 1) else {
      throw Refusal("bad-intensity", "The intensity must be from 1 to 5.")
    }
  }
}
