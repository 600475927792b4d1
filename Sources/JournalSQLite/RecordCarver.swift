import JournalCore
import JournalProof

/// Finds records among the bytes of a file that SQLite can no longer read.
///
/// A row keeps the hash of its record right before the text, unless the text is so long that it
/// continues on another page. A text that follows its own hash is a record, wherever it is.
enum RecordCarver {
  /// The records in a file and its WAL.
  static func records(in path: String) throws -> [Record] {
    var records: [Record] = []
    for file in [path, path + "-wal"] {
      // A record lies in one part whole, with the hash before it.
      try FileBytes.visit(
        file, overlap: Record.byteLimit + MerkleHash.length, skippingBadBlocks: true
      ) { part in
        part.withUnsafeBytes { records += Self.records(in: $0) }
        return true
      }
    }
    return records
  }

  private static let openings = ["{\"at\":", "{\"batch\":", "{\"by\":"].map { Array($0.utf8) }

  private static func records(in bytes: UnsafeRawBufferPointer) -> [Record] {
    var records: [Record] = []
    var index = MerkleHash.length
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), let record = record(at: index, in: bytes) {
        records.append(record)
        index += record.body.count
      } else {
        index += 1
      }
    }
    return records
  }

  private static func record(at start: Int, in bytes: UnsafeRawBufferPointer) -> Record? {
    let rest = bytes[start...]
    guard openings.contains(where: { rest.starts(with: $0) }), let end = end(of: rest) else {
      return nil
    }
    let body = Array(bytes[start..<end])
    let stored = bytes[(start - MerkleHash.length)..<start]
    guard MerkleHash.leaf(body).elementsEqual(stored) else { return nil }
    return try? Record(parsing: body)
  }

  /// The end of the object with which a text begins; nil if that is beyond a record's length.
  private static func end(of text: Slice<UnsafeRawBufferPointer>) -> Int? {
    var (depth, isQuoted, isEscaped) = (0, false, false)
    for index in text.indices.prefix(Record.byteLimit) {
      let byte = text[index]
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isEscaped = byte == UInt8(ascii: "\\")
        isQuoted = byte != UInt8(ascii: "\"")
      } else if byte == UInt8(ascii: "\"") {
        isQuoted = true
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }
}
