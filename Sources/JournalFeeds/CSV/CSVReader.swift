import JournalCore

/// Finds the fields of a table in its bytes, from front to back.
struct CSVReader {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: [UInt8]
  private let name: String
  private let separator: UInt8
  /// The index of the first byte that is not valid text: not UTF-8, or zero.
  private let badByte: Int?
  private var index: Int
  private var line = 1
  private var header: [String] = []
  private(set) var fields: [CSVTable.Field] = []
  private(set) var places: [CSVTable.Place] = []

  init(_ bytes: [UInt8], name: String) throws(Refusal) {
    guard bytes.count <= CSVTable.byteLimit else {
      throw .csvTooLong("more than \(CSVTable.byteLimit) bytes", file: name)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .csvNotText(at: CSVPlace(file: name, line: 1))
    }
    self.bytes = bytes
    self.name = name
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: bytes[index...])
    badByte = Self.badByte(of: bytes)
  }

  /// Returns the text of a field. Only a quoted field holds quotation marks, and they are doubled.
  static func text(of field: ArraySlice<UInt8>) -> String {
    guard field.contains(quote) else { return String(decoding: field, as: UTF8.self) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in field {
      isSecond = byte == quote && !isSecond
      if byte != quote || isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns the most frequent separator of the first line; a comma if it has none.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes.drop(while: { $0 == lineFeed || $0 == carriageReturn }) {
      if byte == quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == lineFeed { break }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  private static func badByte(of bytes: [UInt8]) -> Int? {
    let zero = bytes.firstIndex(of: 0)
    do {
      _ = try UTF8Span(validating: bytes.span)
      return zero
    } catch {
      return Swift.min(error.byteOffsets.lowerBound, zero ?? .max)
    }
  }
}

// MARK: - Rows

extension CSVReader {
  /// Reads the header and returns the names of the columns.
  mutating func readHeader() throws(Refusal) -> [String] {
    passEmptyLines()
    guard index < bytes.count else { throw .csvEmpty(file: name) }
    let first = line
    try readFields()
    for (column, field) in fields.enumerated() {
      let text = FieldText.tidy(Self.text(of: bytes[Int(field.start)..<Int(field.end)]))
      guard !text.isEmpty else {
        throw .csvUnnamedColumn(at: CSVPlace(file: name, line: first, column: column + 1))
      }
      header.append(text)
    }
    try checkHeader(line: first)
    fields = []
    return header
  }

  /// Reads all rows after the header.
  mutating func readRows() throws(Refusal) {
    passEmptyLines()
    while index < bytes.count {
      try readRow()
      passEmptyLines()
    }
  }

  private func checkHeader(line: Int) throws(Refusal) {
    var seen: [String: Int] = [:]
    for (column, name) in header.enumerated() {
      if let other = seen.updateValue(column, forKey: name) {
        throw .csvDuplicateColumn(
          other: other + 1,
          at: CSVPlace(file: self.name, line: line, column: column + 1, columnName: name))
      }
    }
  }

  private mutating func readRow() throws(Refusal) {
    guard places.count < CSVTable.rowLimit else {
      throw .csvTooLong("more than \(CSVTable.rowLimit) rows", file: name)
    }
    let (line, start, before) = (line, index, fields.count)
    let end = try readFields()
    let count = fields.count - before
    guard count == header.count else {
      let at = place(line: line, column: Swift.min(count, header.count) + 1)
      throw .csvRagged(count, of: header.count, at: at)
    }
    places.append(CSVTable.Place(line: UInt32(line), start: UInt32(start), end: UInt32(end)))
  }

  /// Reads the fields up to the end of the row and returns its index.
  @discardableResult private mutating func readFields() throws(Refusal) -> Int {
    var column = 0
    var end = index
    repeat {
      column += 1
      let line = line
      let limit = header.isEmpty ? CSVTable.columnLimit : header.count + 1
      guard column <= limit, fields.count < CSVTable.fieldLimit else {
        if column > header.count, !header.isEmpty {
          throw .csvRagged(column - 1, of: header.count, at: place(line: line, column: column - 1))
        }
        throw .csvTooLong("too many columns or fields", file: name)
      }
      try readField(column)
      if let badByte, badByte < index {
        throw .csvNotText(at: place(line: line, column: column))
      }
      end = index
    } while try passSeparator(column)
    return end
  }
}

// MARK: - Fields

extension CSVReader {
  private mutating func readField(_ column: Int) throws(Refusal) {
    guard index < bytes.count, bytes[index] == Self.quote else {
      return try readPlainField(column)
    }
    let opening = place(line: line, column: column)
    index += 1
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else {
          add(start, index)
          index += 1
          return
        }
        index += 1
      }
      if byte == Self.lineFeed { line += 1 }
      index += 1
    }
    throw .csvUnclosedQuote(at: opening)
  }

  private mutating func readPlainField(_ column: Int) throws(Refusal) {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case separator, Self.lineFeed, Self.carriageReturn:
        return add(start, index)
      case Self.quote:
        throw .csvStrayQuote(at: place(line: line, column: column))
      default:
        index += 1
      }
    }
    add(start, index)
  }

  private mutating func add(_ start: Int, _ end: Int) {
    fields.append(CSVTable.Field(start: UInt32(start), end: UInt32(end)))
  }

  /// Skips the end of a field; returns whether another field follows in the row.
  private mutating func passSeparator(_ column: Int) throws(Refusal) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] == separator {
      index += 1
      return true
    }
    guard passLineBreak() else {
      let at = place(line: line, column: column)
      throw bytes[index] == Self.carriageReturn ? .csvLoneReturn(at: at) : .csvStrayQuote(at: at)
    }
    return false
  }

  private mutating func passEmptyLines() {
    while passLineBreak() {}
  }

  private mutating func passLineBreak() -> Bool {
    guard index < bytes.count else { return false }
    let isPair =
      bytes[index] == Self.carriageReturn && index + 1 < bytes.count
      && bytes[index + 1] == Self.lineFeed
    guard isPair || bytes[index] == Self.lineFeed else { return false }
    index += isPair ? 2 : 1
    line += 1
    return true
  }

  private func place(line: Int, column: Int) -> CSVPlace {
    CSVPlace(
      file: name, line: line, column: column,
      columnName: header.indices.contains(column - 1) ? header[column - 1] : nil)
  }
}
