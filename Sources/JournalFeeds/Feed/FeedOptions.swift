/// What the user says about a file beyond its contents.
public struct FeedOptions: Sendable {
  /// The meaning of a table's columns.
  public var map: ColumnMap?

  /// Creates options.
  public init(map: ColumnMap? = nil) { self.map = map }
}
