/// What a log can do beyond appending and reading.
///
/// The initializer asks for all, so a wrapper that forgets one does not compile. Using a
/// missing one throws `LogError.lacks`.
public struct LogCapabilities: Sendable {
  /// Keeps the hash tree that proofs are made from.
  public let proving: (any Proving)?

  /// Keeps erasable texts beside the records, and erases them permanently.
  public let erasing: (any Erasing)?

  /// Checks what is stored against what it was derived from.
  public let verifying: (any Verifying)?

  /// Copies itself.
  public let copying: (any Copying)?

  /// Answers SQL.
  public let querying: (any Querying)?

  /// Lists what the log can do; nil for what it cannot.
  public init(
    proving: (any Proving)?, erasing: (any Erasing)?, verifying: (any Verifying)?,
    copying: (any Copying)?, querying: (any Querying)?
  ) {
    self.proving = proving
    self.erasing = erasing
    self.verifying = verifying
    self.copying = copying
    self.querying = querying
  }

  /// A log that only appends and reads.
  public static let none = LogCapabilities(
    proving: nil, erasing: nil, verifying: nil, copying: nil, querying: nil)
}

/// The name of a capability, for the error that reports it missing.
public enum LogCapability: String, Hashable, Sendable, CaseIterable {
  /// `Proving`.
  case proving
  /// `Erasing`.
  case erasing
  /// `Verifying`.
  case verifying
  /// `Copying`.
  case copying
  /// `Querying`.
  case querying
  /// Reporting what the store rests on: its file, its library, its locks.
  case examining
}

/// A log that keeps the hashes of a Merkle tree over its records (RFC 6962, section 2.1).
public protocol Proving: Sendable {
  /// The hashes of complete subtrees, in the order of `nodes`.
  ///
  /// A log of `n` records has the nodes whose `completedAt` is at most `n`.
  /// - Throws: `LogError.damaged` if a hash is not stored; `LogError.refused` if the log keeps no
  ///   tree yet.
  func hashes(of nodes: [MerkleNode]) async throws(LogError) -> [[UInt8]]

  /// The bytes of records, which the leaves are hashes of: in order of position, from `first` on, at
  /// most `limit`. Fewer only at the end of the log.
  func bodies(from first: Int, limit: Int) async throws(LogError) -> [[UInt8]]
}

extension Proving where Self: EventLog {
  /// The bytes of records, taken from the records as they are read.
  public func bodies(from first: Int, limit: Int) async throws(LogError) -> [[UInt8]] {
    try await read(from: first, limit: limit, upTo: .max).map(\.body)
  }
}

/// A log that keeps texts beside its records, so that a text can be erased while its record stays.
///
/// If the log's identity is private, an append writes the digest of each erasable text to the
/// record, and the text beside it. Appending `data-erased` removes the texts of its target in the
/// same transaction.
public protocol Erasing: Sendable {
  /// The texts of an event that have not been erased.
  func erasableTexts(at position: Int) async throws(LogError) -> [String]

  /// The events that still have erasable texts, in order of position.
  func positionsWithErasableTexts() async throws(LogError) -> [Int]

  /// Removes erased values from everything that the log keeps.
  ///
  /// - Parameter values: the values that were erased.
  func scrub(_ values: [String]) async throws(LogError) -> ErasureTraces

  /// The secret for the ids of imports: always the same one, kept beside the log and in no record.
  ///
  /// A copy has it too. A log that was kept without one makes it when it is first asked for.
  func importKey() async throws(LogError) -> ImportKey
}

/// What is left of erased values.
public struct ErasureTraces: Hashable, Sendable {
  /// Events whose hashed content holds an erased value in plain text, from where it cannot be
  /// removed.
  public let mentions: [Int]

  /// Whether the values are gone from everything that the log keeps. False while a reader still
  /// holds an older state, or if there are `mentions`.
  public let isClean: Bool

  /// Creates a result.
  public init(mentions: [Int], isClean: Bool) {
    self.mentions = mentions
    self.isClean = isClean
  }
}

/// A log that can check everything it stores against the records it was derived from.
public protocol Verifying: Sendable {
  /// Reads every event and checks its canonical form, hash, place, version and id, and all that is
  /// derived from it.
  func verify() async throws(LogError) -> Verification
}

/// A log that can copy itself while others read and write.
public protocol Copying: Sendable {
  /// Copies the log, as it is now, to a place where nothing exists yet.
  ///
  /// - Parameter place: the place in the store's own terms, such as a file path.
  /// - Throws: `LogError`; nothing is left at the place then.
  func copy(to place: String) async throws(LogError)
}

/// A log that answers SQL.
public protocol Querying: Sendable {
  /// The relations of recorded events that SQL can ask, with their columns and no rows.
  func recordedRelations() async throws(LogError) -> [Relation]

  /// Answers one statement that only reads, over the events up to a position as they are stored, and
  /// over relations that the caller made.
  ///
  /// - Parameters:
  ///   - sql: one statement, in the store's SQL.
  ///   - arguments: the values of its parameters, in their order.
  ///   - position: the last event that counts.
  ///   - relations: what else it can ask; a name hides the store's own relation of that name.
  /// - Throws: `LogError.refused` of a statement that is wrong, writes, or is not one; `LogError`.
  func query(
    _ sql: String, _ arguments: [Relation.Value], upTo position: Int, over relations: [Relation]
  ) async throws(LogError) -> Relation
}
