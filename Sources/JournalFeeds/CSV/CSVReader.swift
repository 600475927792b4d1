import JournalCore

/// Finds the fields of a table in its text, from front to back.
///
/// A row that cannot be read is a problem, and reading goes on with the line after its first one.
struct CSVReader {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let space = UInt8(ascii: " ")

  /// The most bytes and lines of one quoted field; a mark that is not closed by then is a mistake.
  private static let quotedLimit = (bytes: 1 << 16, lines: 1_000)

  private let bytes: [UInt8]
  private let name: String
  private let lineBreak: UInt8
  private var separator: UInt8
  private var index = 0
  private var line = 1
  private var width = 0
  private(set) var fields: [CSVTable.Field] = []
  private(set) var places: [CSVTable.Place] = []
  private(set) var problems: [FeedProblem] = []

  /// A fault of a row, in words.
  private struct Fault: Error {
    let reason: String
  }

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8], name: String) throws(Refusal) {
    guard bytes.count <= CSVTable.byteLimit else {
      throw .csvTooLong("more than \(CSVTable.byteLimit) bytes", file: name)
    }
    self.bytes = bytes
    self.name = name
    // Old spreadsheets end lines with a carriage return alone.
    let start = bytes.prefix(FeedStart.limit)
    lineBreak =
      start.contains(Self.lineFeed) || !start.contains(Self.carriageReturn)
      ? Self.lineFeed : Self.carriageReturn
    separator = UInt8(ascii: ",")
  }

  /// Returns the text of a field. In a quoted one, quotation marks are doubled.
  static func text(of field: ArraySlice<UInt8>, isQuoted: Bool) -> String {
    guard isQuoted, field.contains(quote) else { return String(decoding: field, as: UTF8.self) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in field {
      isSecond = byte == quote && !isSecond
      if byte != quote || isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns the most frequent separator of a line; a comma if it has none.
  private func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
    var counts = [0, 0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == Self.quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == lineBreak { break }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}

// MARK: - Rows

extension CSVReader {
  /// Reads the header and returns the names of the columns, all different.
  ///
  /// A column without a name is called after its place, and a name that stands twice gets a number.
  mutating func readHeader() throws(Refusal) -> [String] {
    passEmptyLines()
    passSeparatorLine()
    guard index < bytes.count else { throw .csvEmpty(file: name) }
    separator = separator(of: bytes[index...])
    let first = line
    do throws(Fault) {
      try readFields()
    } catch {
      guard fields.count <= CSVTable.columnLimit else {
        throw .csvTooLong("more than \(CSVTable.columnLimit) columns", file: name)
      }
      throw .csvHeader(error.reason, at: CSVPlace(file: name, line: first))
    }
    var header: [String] = []
    var seen: Set<String> = []
    for (column, field) in fields.enumerated() {
      let text = FieldText.tidy(field.text(in: bytes))
      let base = text.isEmpty ? "column \(column + 1)" : text
      var name = base
      var number = 1
      while !seen.insert(name).inserted {
        number += 1
        name = "\(base) (\(number))"
      }
      header.append(name)
    }
    width = header.count
    fields = []
    return header
  }

  /// Reads all rows after the header.
  ///
  /// - Throws: `Refusal` if there are too many.
  mutating func readRows() throws(Refusal) {
    passEmptyLines()
    while index < bytes.count {
      guard places.count < CSVTable.rowLimit else {
        throw .csvTooLong("more than \(CSVTable.rowLimit) rows", file: name)
      }
      let (line, start, before) = (line, index, fields.count)
      do throws(Fault) {
        let end = try readRow(before)
        places.append(CSVTable.Place(line: UInt32(line), start: UInt32(start), end: UInt32(end)))
      } catch {
        fields.removeSubrange(before...)
        (self.line, index) = (line, start)
        let text = bytes[start..<passLine()]
        problems.append(
          FeedProblem(
            file: name, line: line,
            text: String(decoding: text.prefix(CSVTable.shownBytes), as: UTF8.self),
            reason: error.reason))
      }
      guard fields.count <= CSVTable.fieldLimit else {
        throw .csvTooLong("too many fields", file: name)
      }
      passEmptyLines()
    }
  }

  /// Reads one row, as wide as the header, and returns its end.
  private mutating func readRow(_ before: Int) throws(Fault) -> Int {
    let start = index
    let end = try readFields()
    if bytes[start..<end].contains(0) || CSVReader.isReplaced(bytes[start..<end]) {
      throw Fault(reason: "it holds bytes that stand for no character")
    }
    let count = fields.count - before
    if count > width {
      let rest = fields[(before + width)...].contains { !$0.isBlank(in: bytes) }
      guard !rest else {
        throw Fault(
          reason: "it has \(count) fields, and the header names \(width): a field that contains a "
            + "separator goes in quotation marks")
      }
      fields.removeSubrange((before + width)...)
    }
    // What is missing at the end is empty.
    let empty = CSVTable.Field(end, end, isQuoted: false)
    while fields.count < before + width { fields.append(empty) }
    return end
  }

  /// Whether a text holds U+FFFD, which stands for what could not be read.
  private static func isReplaced(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let first = rest.firstIndex(of: 0xEF) {
      rest = rest[first...]
      if rest.starts(with: [0xEF, 0xBF, 0xBD]) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Reads the fields up to the end of the row and returns its index.
  @discardableResult private mutating func readFields() throws(Fault) -> Int {
    let limit = fields.count + CSVTable.columnLimit + 1
    while true {
      guard fields.count < limit else { throw Fault(reason: "it has too many fields") }
      try readField()
      let end = index
      guard index < bytes.count, bytes[index] == separator else {
        passLineBreak()
        return end
      }
      index += 1
    }
  }
}

// MARK: - Fields

extension CSVReader {
  private mutating func readField() throws(Fault) {
    let start = index
    while index < bytes.count, bytes[index] == Self.space { index += 1 }
    guard index < bytes.count, bytes[index] == Self.quote else {
      index = start
      return readPlainField()
    }
    index += 1
    let (opening, firstLine) = (index, line)
    while index < bytes.count, index - opening <= Self.quotedLimit.bytes,
      line - firstLine <= Self.quotedLimit.lines
    {
      let byte = bytes[index]
      if byte == Self.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else {
          fields.append(CSVTable.Field(opening, index, isQuoted: true))
          return try closeField()
        }
        index += 1
      }
      if byte == lineBreak { line += 1 }
      index += 1
    }
    throw Fault(reason: "a quotation mark that opens a field is never closed")
  }

  /// Passes the closing mark and spaces after it.
  private mutating func closeField() throws(Fault) {
    index += 1
    while index < bytes.count, bytes[index] == Self.space { index += 1 }
    guard index < bytes.count, bytes[index] != separator, !isAtLineBreak else { return }
    throw Fault(
      reason:
        "a quotation mark closes in the middle of a field: each one within it is written twice")
  }

  /// Reads a field without quotation marks around it; those within it are part of the text.
  private mutating func readPlainField() {
    let start = index
    while index < bytes.count, bytes[index] != separator, !isAtLineBreak { index += 1 }
    fields.append(CSVTable.Field(start, index, isQuoted: false))
  }

  // MARK: Lines

  private var isAtLineBreak: Bool {
    bytes[index] == lineBreak
      || bytes[index] == Self.carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == lineBreak
  }

  private mutating func passEmptyLines() {
    while passLineBreak() {}
  }

  @discardableResult private mutating func passLineBreak() -> Bool {
    guard index < bytes.count, isAtLineBreak else { return false }
    index += bytes[index] == lineBreak ? 1 : 2
    line += 1
    return true
  }

  /// Passes the rest of the line, and returns where its text ends.
  private mutating func passLine() -> Int {
    while index < bytes.count, !isAtLineBreak { index += 1 }
    let end = index
    passLineBreak()
    return end
  }

  /// Passes the line `sep=;`, by which spreadsheets are told the separator.
  private mutating func passSeparatorLine() {
    let mark = Array("sep=".utf8)
    guard bytes[index...].starts(with: mark), bytes.count > index + mark.count else { return }
    let (start, first) = (index, line)
    let end = passLine()
    guard end == start + mark.count + 1 else {
      (index, line) = (start, first)
      return
    }
    passEmptyLines()
  }
}

extension CSVTable.Field {
  func text(in bytes: [UInt8]) -> String {
    CSVReader.text(of: bytes[range], isQuoted: isQuoted)
  }

  /// Whether it holds nothing but spaces.
  func isBlank(in bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
