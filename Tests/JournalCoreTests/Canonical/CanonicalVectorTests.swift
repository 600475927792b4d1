import JournalCore
import Testing

@Suite(.enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct `The canonical form agrees with the vectors of RFC 8785` {
  static let folder = "vectors/jcs-rfc8785"

  static let names = ["arrays", "french", "structures", "unicode", "values", "weird"]

  @Test(arguments: names) func `every input becomes its published output`(name: String) throws {
    let input = try SharedFolder.bytes("\(Self.folder)/testdata/input/\(name).json")
    let output = try SharedFolder.bytes("\(Self.folder)/testdata/output/\(name).json")
    let value = try JSONValue(parsing: input)
    #expect(value.canonicalBytes == output)
    #expect(value.canonicalText == String(decoding: output, as: UTF8.self))
    #expect(try JSONValue(parsing: output).canonicalBytes == output)
  }

  @Test(arguments: names) func `every output has the published bytes`(name: String) throws {
    let input = try SharedFolder.bytes("\(Self.folder)/testdata/input/\(name).json")
    let hexadecimal = try SharedFolder.bytes("\(Self.folder)/testdata/outhex/\(name).txt")
    let bytes = String(decoding: hexadecimal, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).compactMap { UInt8($0, radix: 16) }
    #expect(try JSONValue(parsing: input).canonicalBytes == bytes)
  }

  @Test func `all published inputs are tested`() throws {
    let files = try SharedFolder.names(in: "\(Self.folder)/testdata/input")
    #expect(files == Self.names.map { "\($0).json" })
  }

  @Test func `ten thousand doubles are written as ECMAScript writes them`() throws {
    let lines = String(
      decoding: try SharedFolder.bytes("\(Self.folder)/es6testfile10k.txt"), as: UTF8.self
    ).split(separator: "\n")
    #expect(lines.count == 10_000)
    for line in lines {
      let columns = line.split(separator: ",")
      let bits = try #require(UInt64(columns[0], radix: 16))
      let number = Double(bitPattern: bits)
      #expect(JSONValue.number(number).canonicalText == columns[1], "\(line)")
      // The reader understands every number that the writer writes, and keeps its value.
      let back = try JSONValue(parsing: String(columns[1]))
      #expect(back.canonicalText == columns[1], "\(line)")
    }
  }
}
