/// What a verification of a journal found.
public struct Verification: Hashable, Sendable {
  /// One thing that is not as it was written.
  public struct Damage: Hashable, Sendable {
    /// The event, by position; 0 for the file as a whole.
    public let position: Int
    /// What is wrong with it.
    public let reason: String

    /// Whether what holds the records is broken, so that sound ones may be out of reach.
    public let isStructural: Bool

    /// Creates a finding of damage.
    public init(position: Int, reason: String, isStructural: Bool = false) {
      self.position = position
      self.reason = reason
      self.isStructural = isStructural
    }
  }

  /// Events that were read.
  public var events = 0

  /// Matches among their streams.
  public var matches = 0

  /// The root of the Merkle tree over the records (RFC 6962), in hexadecimal.
  public var root = ""

  /// What is wrong, in order of position; empty where nothing is.
  public var damages: [Damage] = []

  /// Events whose erasable texts are gone though no event erased them, by position: deleted by hand,
  /// or never there, as with records that another private journal exported. Which of the two it was
  /// the log cannot tell, so it is no damage.
  public var missingTexts: [Int] = []

  /// Creates a report of which nothing is filled in yet.
  public init() {}

  /// Whether everything is as it was written.
  public var isSound: Bool { damages.isEmpty }

  /// Whether what holds the records is broken, so that sound ones may be out of reach.
  public var isBroken: Bool { damages.contains(where: \.isStructural) }

  /// The first damaged event, where one is named.
  public var firstDamaged: Int? { damages.map(\.position).filter { $0 > 0 }.min() }
}
