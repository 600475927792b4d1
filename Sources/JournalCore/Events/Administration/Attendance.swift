/// How many people watched.
public struct Attendance: Hashable, Sendable {
  /// How the number came about.
  public enum Kind: String, Word {
    case official, announced, estimate
  }

  /// The number of spectators.
  public var count: Int

  /// How the number came about.
  public var kind: Kind?

  /// Creates the event's data.
  public init(count: Int, kind: Kind? = nil) {
    self.count = count
    self.kind = kind
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Attendance: EventPayload {
  public static let name = "attendance"
  public static let summary = "The attendance is recorded."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("count", { $1(&$0.count) }, "The number of spectators", in: 0...1_000_000),
    .field("kind", { $1(&$0.kind) }, "How the number was obtained"),
  ]
  public static let sample = Attendance(count: 38_492, kind: .official)

  public var phrase: [Phrase] {
    [.text("Attendance \(count)\(kind.map { " (\($0.rawValue))" } ?? "")")]
  }
}
