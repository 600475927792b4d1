public import JournalCore

/// Tables that belong together: each is a file of its own.
public struct FeedTables: Sendable {
  /// The name of the table without which the others tell nothing.
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

  /// Which of the tables has this header, by name; nil if none has.
  public func name(header: [String]) -> String? { naming(header) }

  /// Which of the tables a file is, whatever it is called; nil if it is none.
  public func name(of bytes: [UInt8]) -> String? {
    CSVTable.header(of: bytes).flatMap { naming($0) }
  }

  /// Reads the tables, given by their names.
  ///
  /// - Throws: `Refusal` if one is no table, or has not the columns it must have.
  public func read(_ tables: [String: [UInt8]]) throws(Refusal) -> Feed { try reading(tables) }
}
