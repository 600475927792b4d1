/// The formats that feeds are written in.
public enum FeedFormat: String, CaseIterable, Hashable, Sendable {
  /// The journal's own: one JSON object a line.
  case jsonLines = "json-lines"
  /// openfootball's Football.TXT.
  case footballText = "football-txt"
  /// One of the three tables of international results.
  case internationalResults = "international-results"
  /// One of the three tables of Wyscout's matches and events.
  case wyscout
  /// Another table of comma-separated values, one match a row.
  case csv

  /// How many bytes at the start of a file are looked at.
  public static let sniffLimit = 1 << 16

  /// The most bytes that a file of this format may have.
  public var byteLimit: Int {
    switch self {
    case .jsonLines: JSONLines.fileLimit
    case .footballText: FootballText.fileLimit
    case .internationalResults, .wyscout, .csv: CSVTable.byteLimit
    }
  }

  /// The format of a file, by its first bytes and then by its name; nil where neither tells.
  ///
  /// The header of a table decides whose it is: the name of a file may be anything. At most 64 KiB
  /// are looked at, so that the start of a file is enough.
  public static func sniff(name: String, bytes: [UInt8]) -> FeedFormat? {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "jsonl", "ndjson": return .jsonLines
    default: break
    }
    let start = content(bytes)
    guard let first = start.first else { return nil }
    if first == UInt8(ascii: "{") { return ending == "json" ? nil : .jsonLines }
    if let format = table(bytes) { return format }
    // A heading of Football.TXT, or the comment that many of its files begin with.
    let opensText = first == UInt8(ascii: "=") || first == UInt8(ascii: "#")
    switch ending {
    case "csv", "tsv": return .csv
    case "txt": return .footballText
    default: return opensText ? .footballText : nil
    }
  }

  /// The bytes from the first that is neither a space nor a byte order mark.
  private static func content(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let start = bytes.prefix(sniffLimit)
    let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start
    return text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// The format of a table whose header is known.
  private static func table(_ bytes: [UInt8]) -> FeedFormat? {
    guard let header = CSVTable.header(of: bytes) else { return nil }
    if InternationalResults.part(header: header) != nil { return .internationalResults }
    if Wyscout.part(header: header) != nil { return .wyscout }
    return ColumnMap.footballData(header: header) == nil ? nil : .csv
  }
}
