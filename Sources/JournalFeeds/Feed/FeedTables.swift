public import JournalCore

/// Tables in separate files that together form a feed.
public struct FeedTables: Sendable {
  /// The name of the table without which the others are useless.
  public let main: String
  /// The names of all tables, in the order in which they are published.
  public let names: [String]

  private let naming: @Sendable ([String]) -> String?
  private let reading: @Sendable ([String: [UInt8]]) throws(Refusal) -> Feed

  init(
    main: String, names: [String], naming: @escaping @Sendable ([String]) -> String?,
    reading: @escaping @Sendable ([String: [UInt8]]) throws(Refusal) -> Feed
  ) {
    self.main = main
    self.names = names
    self.naming = naming
    self.reading = reading
  }

  /// Returns the name of the table that has this header; nil if none has.
  public func name(header: [String]) -> String? { naming(header) }

  /// Returns which of the tables a file is, whatever its name; nil if it is none of them.
  public func name(of bytes: [UInt8]) -> String? {
    CSVTable.header(of: bytes).flatMap { naming($0) }
  }

  /// Reads the tables, given by their names.
  ///
  /// - Throws: `Refusal` if a file is not a table, or lacks a required column.
  public func read(_ tables: [String: [UInt8]]) throws(Refusal) -> Feed { try reading(tables) }
}
