/// The start of a file, by which its format is detected.
public struct FeedStart: Sendable {
  /// The number of bytes at the start that are examined.
  public static let limit = 1 << 16

  /// The extension of the file name, in lower case.
  let ending: String

  /// The first byte that is neither a space nor a byte order mark; nil if there is none.
  let first: UInt8?

  /// The names of the columns; nil if the file is not a table.
  let header: [String]?

  init(_ file: FeedFile) {
    ending = file.name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let start = file.bytes.prefix(Self.limit)
    let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start
    first = text.first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    header = first == nil ? nil : CSVTable.header(of: file.bytes)
  }
}
