public import JournalCore

/// A table of comma-separated values, read strictly by RFC 4180.
///
/// The first line that is not empty is the header. The separator is the comma, semicolon or tab,
/// whichever the header has most of. Lines end in LF or CRLF. A quoted field may hold separators,
/// line breaks and doubled quotation marks. A byte order mark and empty lines are skipped. Reading
/// takes time and space in proportion to the bytes.
public struct CSVTable: Sendable {
  /// The most bytes in a table: 64 MiB.
  public static let byteLimit = 64 << 20
  /// The most columns in a table.
  public static let columnLimit = 1_024
  /// The most rows after the header.
  public static let rowLimit = 1_000_000
  /// The most fields after the header.
  public static let fieldLimit = 1 << 24

  /// The range of a field in the bytes, without its quotation marks.
  struct Field: Sendable {
    let start: UInt32
    let end: UInt32
  }

  /// The place of a row: its first line, from 1, and its bytes without the line break.
  struct Place: Sendable {
    let line: UInt32
    let start: UInt32
    let end: UInt32
  }

  /// The name of the file for messages, or an empty text.
  public let name: String
  /// The names of the columns, trimmed; all are different and none is empty.
  public let header: [String]

  let bytes: [UInt8]
  let fields: [Field]
  let places: [Place]

  /// Reads a table.
  ///
  /// - Throws: `Refusal` that names the file, line and column if the bytes are not such a
  ///   table.
  public init(_ bytes: [UInt8], name: String = "") throws(Refusal) {
    var reader = try CSVReader(bytes, name: name)
    header = try reader.readHeader()
    try reader.readRows()
    self.name = name
    self.bytes = bytes
    fields = reader.fields
    places = reader.places
  }

  /// Returns the names of a table's columns from its start; nil if the first 64 KiB hold no header.
  public static func header(of bytes: [UInt8]) -> [String]? {
    var start = Array(bytes.prefix(FeedStart.limit))
    // A cut in the middle of a character is not the file's fault.
    if start.count < bytes.count, let end = start.lastIndex(of: UInt8(ascii: "\n")) {
      start.removeSubrange((end + 1)...)
    }
    guard var reader = try? CSVReader(start, name: "") else { return nil }
    return try? reader.readHeader()
  }

  /// Returns the index of a column, from 0; nil if the table has none with this name.
  public func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// Returns the index of a column that the table must have.
  ///
  /// - Throws: `Refusal` that lists the columns of the table and suggests the nearest one.
  public func requiredColumn(_ name: String) throws(Refusal) -> Int {
    guard let column = column(name) else {
      throw .csvColumnMissing(name, header: header, file: self.name)
    }
    return column
  }
}

extension CSVTable: RandomAccessCollection {
  /// Always 0.
  public var startIndex: Int { 0 }

  /// The number of rows after the header.
  public var endIndex: Int { places.count }

  /// The row at an index, from 0.
  public subscript(position: Int) -> Row { Row(table: self, index: position) }
}
