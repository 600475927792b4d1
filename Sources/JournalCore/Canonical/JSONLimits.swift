/// How deep and how long a JSON text may be before the reader refuses it.
public struct JSONLimits: Hashable, Sendable {
  /// The number of arrays and objects that may be open at once; at most 128, so that no stack
  /// overflows.
  public let maxDepth: Int

  /// The maximum length of the text in bytes.
  public let maxBytes: Int

  /// Creates limits; a depth beyond 128 is lowered to 128.
  public init(maxDepth: Int, maxBytes: Int) {
    self.maxDepth = min(maxDepth, 128)
    self.maxBytes = maxBytes
  }

  /// One record of the log: 64,000 bytes.
  public static let record = JSONLimits(maxDepth: 32, maxBytes: 64_000)

  /// A whole document, such as a regulation or a file to import: 16 MiB.
  public static let document = JSONLimits(maxDepth: 32, maxBytes: 16 << 20)
}
