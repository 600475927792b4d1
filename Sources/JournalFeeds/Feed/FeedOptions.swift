/// What somebody says of a file besides what stands in it.
public struct FeedOptions: Sendable {
  /// What the columns of a table hold.
  public var map: ColumnMap?

  /// Creates options.
  public init(map: ColumnMap? = nil) { self.map = map }
}
