/// The tree of a log at one size: what a checkpoint says.
public struct TreeHead: Hashable, Sendable {
  /// The number of records.
  public let size: Int

  /// The root over them: RFC 6962, section 2.1.
  public let root: [UInt8]

  /// Creates a head.
  public init(size: Int, root: [UInt8]) {
    self.size = size
    self.root = root
  }
}
