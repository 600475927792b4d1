/// What a verification of a journal found.
public struct Verification: Hashable, Sendable {
  /// Something that is not as it was written.
  public struct Damage: Hashable, Sendable {
    /// The position of the event; 0 for the file as a whole.
    public let position: Int
    /// What is wrong with it.
    public let finding: Finding

    /// Whether the structure that holds the records is broken, so that sound records may be
    /// unreachable.
    public let isStructural: Bool

    /// Creates a damage report.
    public init(position: Int, _ finding: Finding, isStructural: Bool = false) {
      self.position = position
      self.finding = finding
      self.isStructural = isStructural
    }

    /// Creates a damage report of a clause, such as the reason of ``LogError/damaged(position:reason:)``.
    public init(position: Int, reason: String, isStructural: Bool = false) {
      self.init(position: position, .part(reason), isStructural: isStructural)
    }

    /// What is wrong, as a clause of its own: "it is missing", "its facts differ from its text".
    public var reason: String {
      switch finding {
      case .itself(let predicate): "it \(predicate)"
      case .part(let clause): clause
      }
    }
  }

  /// What is wrong with an event, or with the file.
  public enum Finding: Hashable, Sendable {
    /// What is said of the event itself, as a predicate: "is missing".
    case itself(String)
    /// What is said of a part of it, or found by another: "its facts differ from its text".
    case part(String)
  }

  /// The number of events read.
  public var events = 0

  /// The number of matches read.
  public var matches = 0

  /// The root of the Merkle tree over the records (RFC 6962), in hexadecimal.
  public var root = ""

  /// What is wrong, in order of position; empty if nothing is.
  public var damages: [Damage] = []

  /// The positions of events whose erasable texts are missing although no event erased them.
  ///
  /// Either they were deleted by hand, or they were never there, as with records exported from
  /// another private journal. The log cannot tell which, so this is not damage.
  public var missingTexts: [Int] = []

  /// Events whose recording times are not to be trusted, because a clock was wrong; not looked for if
  /// there is damage.
  ///
  /// They are as they were written, so this is no damage. A log leaves this empty: the journal holds
  /// its times against the machine's clock.
  public var doubtfulTimes: [ClockStretch] = []

  /// Creates an empty report.
  public init() {}

  /// Whether everything is as it was written.
  public var isSound: Bool { damages.isEmpty }

  /// Whether any damage is structural, so that sound records may be unreachable.
  public var isBroken: Bool { damages.contains(where: \.isStructural) }

  /// The position of the first damaged event; nil if no damage names one.
  public var firstDamaged: Int? { damages.map(\.position).filter { $0 > 0 }.min() }
}
