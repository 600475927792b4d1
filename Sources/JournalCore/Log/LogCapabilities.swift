/// What a log can do that not every log can.
///
/// All four are named wherever one is made, so that a wrapper that forgets one does not compile. What is
/// missing is an error that says so: `LogError.lacks`.
public struct LogCapabilities: Sendable {
  /// Keeps the tree that proofs are made of.
  public let proving: (any Proving)?

  /// Keeps erasable texts beside the records, and erases them for good.
  public let erasing: (any Erasing)?

  /// Holds what is stored against what it was derived from.
  public let verifying: (any Verifying)?

  /// Copies itself.
  public let copying: (any Copying)?

  /// Names what a log can do; nil for what it cannot.
  public init(
    proving: (any Proving)?, erasing: (any Erasing)?, verifying: (any Verifying)?,
    copying: (any Copying)?
  ) {
    self.proving = proving
    self.erasing = erasing
    self.verifying = verifying
    self.copying = copying
  }

  /// A log that only appends and reads.
  public static let none = LogCapabilities(
    proving: nil, erasing: nil, verifying: nil, copying: nil)
}

/// The name of a capability, as an error tells which is missing.
public enum LogCapability: String, Hashable, Sendable, CaseIterable {
  /// `Proving`.
  case proving
  /// `Erasing`.
  case erasing
  /// `Verifying`.
  case verifying
  /// `Copying`.
  case copying
  /// Telling what the store stands on: its file, its library, its locks.
  case examining
}

/// A log that keeps the hashes of a Merkle tree over its records (RFC 6962, section 2.1).
public protocol Proving: Sendable {
  /// The hashes of complete subtrees, in the order in which they are named.
  ///
  /// The log of a snapshot at `n` has the nodes whose `completedAt` is at most `n`.
  /// - Throws: `LogError.damaged` if one is not stored; `LogError.refused` if the log keeps no tree yet.
  func hashes(of nodes: [MerkleNode]) async throws(LogError) -> [[UInt8]]
}

/// A log that keeps texts beside its records, so that they can go while the records stay.
///
/// In a log whose identity is private, an append puts the digest of each erasable text into the record,
/// and the text beside it. Appending `data-erased` removes the texts of its target in the same
/// transaction.
public protocol Erasing: Sendable {
  /// The texts of an event that are still there.
  func erasableTexts(at position: Int) async throws(LogError) -> [String]

  /// The events that have erasable texts still, in order of position.
  func positionsWithErasableTexts() async throws(LogError) -> [Int]

  /// Sees to it that erased values are nowhere in what the log keeps.
  ///
  /// - Parameter values: what was erased.
  func scrub(_ values: [String]) async throws(LogError) -> ErasureTraces
}

/// What erasing left behind.
public struct ErasureTraces: Hashable, Sendable {
  /// Events whose hashed text holds an erased value in the clear: it cannot be taken out there.
  public let mentions: [Int]

  /// Whether the values are gone from everything that the log keeps; false while somebody still reads an
  /// older state, or if `mentions` are left.
  public let isClean: Bool

  /// Creates a finding.
  public init(mentions: [Int], isClean: Bool) {
    self.mentions = mentions
    self.isClean = isClean
  }
}

/// A log that can hold everything it stores against the records it was derived from.
public protocol Verifying: Sendable {
  /// Reads every event and checks it: canonical form, hash, place, version, id, and all that is derived.
  func verify() async throws(LogError) -> Verification
}

/// A log that can copy itself while others read and write.
public protocol Copying: Sendable {
  /// Copies the log, as it is now, to a place that must be free.
  ///
  /// - Parameter place: in the store's own terms, such as the path of a file.
  /// - Throws: `LogError`; nothing is left at the place then.
  func copy(to place: String) async throws(LogError)
}
