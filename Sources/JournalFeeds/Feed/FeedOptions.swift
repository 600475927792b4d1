/// What the user says about a file beyond its contents.
public struct FeedOptions: Sendable {
  /// The meaning of a table's columns.
  public var map: ColumnMap?

  /// The encoding of the file; nil to guess.
  public var encoding: TextEncoding?

  /// Creates options.
  public init(map: ColumnMap? = nil, encoding: TextEncoding? = nil) {
    self.map = map
    self.encoding = encoding
  }
}
