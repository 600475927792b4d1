public import JournalCore

/// The journal's own feed: one JSON object on each line, either whole records or bare events.
public enum JSONLines {
  /// The most bytes of a file that cannot be read twice, such as a pipe with a name: 512 MiB.
  public static let pipeLimit = 512 << 20

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
    var cutter = Cutter()
    return try cutter.take(bytes) + cutter.finish()
  }

  /// Cuts the bytes of a file, as they come, into its lines; empty ones are skipped.
  public struct Cutter: Sendable {
    /// The bytes of a line that has not ended yet.
    private var begun: [UInt8] = []
    /// How many lines have ended.
    private var number = 0
    /// The most bytes of a line with its carriage return.
    private static let limit = Record.byteLimit + 1

    /// Starts before the first line.
    public init() {}

    /// Takes the next bytes of the file.
    ///
    /// - Returns: the objects of the lines that end in them.
    /// - Throws: `Refusal` that names the line that cannot be read.
    public mutating func take(_ bytes: [UInt8]) throws(Refusal) -> [Line] {
      var rest = (begun.isEmpty ? bytes : begun + bytes)[...]
      begun = []
      var lines: [Line] = []
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        number += 1
        if let line = try Self.line(rest[..<end], number) { lines.append(line) }
        rest = rest[(end + 1)...]
      }
      guard rest.count > Self.limit else {
        begun = Array(rest)
        return lines
      }
      // Space without an end is skipped as it comes; anything else is refused as too long.
      _ = try Self.line(rest, number + 1)
      return lines
    }

    /// Returns the object of the last line, if no line feed ended it.
    ///
    /// - Throws: `Refusal` that names the line if it cannot be read.
    public mutating func finish() throws(Refusal) -> [Line] {
      let rest = begun[...]
      begun = []
      return try Self.line(rest, number + 1).map { [$0] } ?? []
    }

    private static func line(_ part: ArraySlice<UInt8>, _ number: Int) throws(Refusal) -> Line? {
      let text = part.last == UInt8(ascii: "\r") ? part.dropLast() : part
      guard text.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
      return try Line(text, number)
    }
  }

  /// Writes records, each as its own bytes and a line feed.
  public static func write(_ records: [Record], into bytes: inout [UInt8]) {
    for record in records {
      bytes += record.body
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
