public import JournalCore

/// The journal's own feed: one JSON object on each line, either whole records or bare events.
public enum JSONLines {
  /// The most bytes in a file: 512 MiB. A file is imported as a whole, or not at all.
  public static let fileLimit = 512 << 20
  /// The most lines in a file that are not empty.
  public static let lineCountLimit = 1_000_000

  /// An object of a file. It is kept as the bytes it is written in: read, it takes many times their
  /// space.
  public struct Line: Sendable {
    /// The number of the line, from 1.
    public let number: Int
    /// The position that a whole record had; nil for a bare event.
    public let position: Int?
    private let text: ArraySlice<UInt8>

    /// The number of bytes in the line.
    public var length: Int { text.count }

    fileprivate init(_ text: ArraySlice<UInt8>, _ number: Int) throws(Refusal) {
      self.number = number
      self.text = text
      position = try Self.object(text, number)["position"]?.integer.map { Int($0) }
    }

    /// Reads the object.
    ///
    /// - Throws: never anything: the line was read before.
    public func object() throws(Refusal) -> JSONObject { try Self.object(text, number) }

    private static func object(_ text: ArraySlice<UInt8>, _ number: Int) throws(Refusal)
      -> JSONObject
    {
      let value: JSONValue
      do throws(JSONError) {
        value = try JSONValue(parsing: text, limits: .record)
      } catch {
        throw Refusal(
          "malformed-json", "\(error).",
          hint: "Each line is one JSON object of at most \(Record.byteLimit) bytes."
        ).inLine(number)
      }
      guard let object = value.object else {
        throw Refusal("malformed-json", "not a JSON object.").inLine(number)
      }
      return object
    }
  }

  /// Reads all objects of a file; empty lines are skipped.
  ///
  /// - Throws: `Refusal` that names the line that cannot be read.
  public static func read(_ bytes: [UInt8]) throws(Refusal) -> [Line] {
    guard bytes.count <= fileLimit else {
      throw Refusal("file-too-long", "The file has more than \(fileLimit) bytes.")
    }
    var lines: [Line] = []
    var number = 0
    var rest = bytes[...]
    while !rest.isEmpty {
      number += 1
      // Lines are read one by one, so a file of nothing but line feeds takes no more space than
      // itself.
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let part = rest[..<end]
      rest = rest[Swift.min(end + 1, rest.endIndex)...]
      let text = part.last == UInt8(ascii: "\r") ? part.dropLast() : part
      guard text.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      guard lines.count < lineCountLimit else {
        throw Refusal(
          "too-many-lines", "The file has more than \(lineCountLimit) events.",
          hint: "Split it into several files.")
      }
      lines.append(try Line(text, number))
    }
    return lines
  }

  /// Writes records, each as its own bytes and a line feed.
  public static func write(_ records: [Record], into bytes: inout [UInt8]) {
    for record in records {
      bytes += record.body
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
