/// The tree of a log at one size, as a checkpoint states it.
public struct TreeHead: Hashable, Sendable {
  /// The number of records.
  public let size: Int

  /// The root over the records: RFC 6962, section 2.1.
  public let root: [UInt8]

  /// Creates a head.
  public init(size: Int, root: [UInt8]) {
    self.size = size
    self.root = root
  }
}
