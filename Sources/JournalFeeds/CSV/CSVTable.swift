public import JournalCore

/// A table of comma-separated values, read as RFC 4180 has it, and as tables are in the wild.
///
/// The first line that is not empty is the header, after a line such as `sep=;`. The separator is the
/// comma, semicolon, tab or vertical bar, whichever the header has most of. Lines end in LF, CRLF, or
/// CR. A quoted field may hold separators, line breaks and doubled quotation marks. What is not UTF-8
/// is read as `TextEncoding` says. A column without a name is called after its place. A row may be
/// shorter than the header, or longer with nothing in the rest; any other fault costs that row, which
/// is a problem. Reading takes time and space in proportion to the bytes.
public struct CSVTable: Sendable {
  /// The most bytes in a table: 64 MiB.
  public static let byteLimit = 64 << 20
  /// The most columns in a table.
  public static let columnLimit = 1_024
  /// The most rows after the header.
  public static let rowLimit = 1_000_000
  /// The most fields after the header.
  public static let fieldLimit = 1 << 24
  /// The most bytes of a row that a message shows.
  static let shownBytes = 400

  /// The range of a field in the bytes, without its quotation marks.
  struct Field: Sendable {
    private let start: UInt32
    private let end: UInt32

    private static let mark: UInt32 = 1 << 31

    init(_ start: Int, _ end: Int, isQuoted: Bool) {
      self.start = UInt32(start) | (isQuoted ? Self.mark : 0)
      self.end = UInt32(end)
    }

    /// Whether it stands in quotation marks.
    var isQuoted: Bool { start & Self.mark != 0 }

    /// Its bytes.
    var range: Range<Int> { Int(start & ~Self.mark)..<Int(end) }
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
  /// The rows that cannot be read, in the order of the file.
  public let problems: [FeedProblem]
  /// The encoding that was guessed; nil if the bytes are UTF-8, or it was given.
  public let guessedEncoding: EncodingGuess?

  let bytes: [UInt8]
  let fields: [Field]
  let places: [Place]

  /// Reads a table.
  ///
  /// - Parameter encoding: nil to guess.
  /// - Throws: `Refusal` if the table is empty, its header cannot be read, or it is too long.
  public init(_ bytes: [UInt8], name: String = "", encoding: TextEncoding? = nil) throws(Refusal) {
    guard bytes.count <= Self.byteLimit else {
      throw .csvTooLong("more than \(Self.byteLimit) bytes", file: name)
    }
    let (text, guess) = TextEncoding.read(bytes, as: encoding)
    var reader = try CSVReader(text, name: name)
    header = try reader.readHeader()
    try reader.readRows()
    self.name = name
    self.bytes = text
    guessedEncoding = guess
    fields = reader.fields
    places = reader.places
    problems = reader.problems
  }

  /// Returns the names of a table's columns from its start; nil if the first 64 KiB hold no header.
  public static func header(of bytes: [UInt8]) -> [String]? {
    var start = Array(bytes.prefix(FeedStart.limit))
    // A cut in the middle of a character is not the file's fault.
    if start.count < bytes.count, let end = start.lastIndex(of: UInt8(ascii: "\n")) {
      start.removeSubrange((end + 1)...)
    }
    guard var reader = try? CSVReader(TextEncoding.read(start, as: nil).bytes, name: "") else {
      return nil
    }
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

  /// The number of rows after the header that can be read.
  public var endIndex: Int { places.count }

  /// The row at an index, from 0.
  public subscript(position: Int) -> Row { Row(table: self, index: position) }
}
