import Foundation
import JournalCore
import JournalFeeds
import JournalImport
import JournalText
import MatchJournal

/// Files that were named for an import, read and put together to feeds.
struct ImportFiles {
  /// A file as it was read.
  struct File {
    /// The path as typed.
    let path: String
    /// The name without folders.
    let name: String
    /// The bytes.
    let bytes: [UInt8]
    /// Its format.
    let format: FeedFormat
  }

  /// What one import takes in.
  enum Item {
    /// Lines of JSON, which are records or events.
    case lines(File)
    /// What an outside source tells.
    case feed(Feed, from: ImportSource, name: String, format: FeedFormat)
  }

  /// The items in the order in which their first files were named.
  private(set) var items: [Item] = []

  private let map: ColumnMap?

  /// Reads files.
  ///
  /// A folder stands for the `results.csv` or `matches.csv` in it; that table brings its sisters along
  /// where they lie beside it and were not named.
  /// - Throws: `Refusal` where one cannot be read, or its format is not known.
  init(_ paths: [String], from format: String?, map: String?, source: String?) throws {
    self.map = try map.map { path in
      try ColumnMap(parsing: try InputFile.bytes(of: path, limit: ColumnMap.byteLimit))
    }
    let wanted = try format.map { try Self.format(named: $0) }
    let files = try paths.flatMap { try Self.files($0, wanted, hasMap: map != nil) }
    var rest = files[...]
    while let file = rest.popFirst() {
      guard let main = Self.mainTable[file.format] else {
        items.append(try item(file, source))
        continue
      }
      let sisters = rest.filter { $0.format == file.format }
      rest = rest.filter { $0.format != file.format }[...]
      try addTables([file] + sisters, main: main, source)
    }
  }

  // MARK: - Reading

  private static func files(_ path: String, _ wanted: FeedFormat?, hasMap: Bool) throws -> [File] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [try file(path, wanted, hasMap: hasMap)] }
    for name in mainTable.values.sorted() {
      let inside = (path as NSString).appendingPathComponent(name)
      if FileManager.default.fileExists(atPath: inside) {
        return [try file(inside, wanted, hasMap: hasMap)]
      }
    }
    throw Refusal(
      "usage", "\(TextRules.harmless(path)) is a folder without results.csv or matches.csv.",
      hint: "Name the files.")
  }

  private static func file(_ path: String, _ wanted: FeedFormat?, hasMap: Bool) throws -> File {
    let name = (path as NSString).lastPathComponent
    var file = try InputFile(path)
    // The start of a file tells its format, and the format how long it may be.
    try file.fill(upTo: FeedFormat.sniffLimit + 1)
    let found = wanted ?? (hasMap ? .csv : FeedFormat.sniff(name: name, bytes: file.bytes))
    guard let format = found else {
      throw Refusal(
        "unknown-format", "\(TextRules.harmless(name)) is in no format that is known here.",
        hint: "Say which: --from \(formats.keys.sorted().joined(separator: ", ")).")
    }
    let bytes = try file.whole(limit: format.byteLimit)
    return File(path: path, name: name, bytes: bytes, format: format)
  }

  /// The text with letters and their accents in one (NFC), as names are kept; bytes that are no text
  /// stay as they are.
  private static func composed(_ bytes: [UInt8]) -> [UInt8] {
    // All combining accents of Latin letters begin with one of these two bytes.
    guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }),
      let text = String(validating: bytes, as: UTF8.self)
    else { return bytes }
    return Array(text.precomposedStringWithCanonicalMapping.utf8)
  }

  // MARK: - Formats

  /// The formats by the names that `--from` takes.
  static let formats: [String: FeedFormat] = [
    "jsonl": .jsonLines, "football.txt": .footballText, "international": .internationalResults,
    "wyscout": .wyscout, "csv": .csv,
  ]

  private static func format(named name: String) throws(Refusal) -> FeedFormat {
    let wanted = name.lowercased()
    if let format = formats[wanted] ?? FeedFormat(rawValue: wanted) { return format }
    throw Refusal(
      "usage", "no format \"\(TextRules.harmless(name))\".",
      hint: Nearest.hint(for: wanted, among: formats.keys.sorted())
        ?? "Known: \(formats.keys.sorted().joined(separator: ", ")).")
  }

  // MARK: - One file

  private func item(_ file: File, _ source: String?) throws -> Item {
    let origin = ImportSource(name: source ?? file.name, bytes: file.bytes)
    switch file.format {
    case .footballText:
      let feed = try FootballText.read(Self.composed(file.bytes), file: file.name)
      return .feed(feed, from: origin, name: file.name, format: file.format)
    case .csv:
      let known = CSVTable.header(of: file.bytes).flatMap { ColumnMap.footballData(header: $0) }
      guard let map = map ?? known else {
        throw Refusal(
          "usage", "\(TextRules.harmless(file.name)) is a table whose columns are not known here.",
          hint: "Say what they hold: --map map.json.")
      }
      let feed = try map.read(Self.composed(file.bytes), name: file.name)
      return .feed(feed, from: origin, name: file.name, format: file.format)
    default: return .lines(file)
    }
  }

  // MARK: - Tables that belong together

  /// The table of each format without which the others tell nothing.
  private static let mainTable: [FeedFormat: String] = [
    .internationalResults: InternationalResults.Part.results.fileName,
    .wyscout: Wyscout.Part.matches.fileName,
  ]

  private mutating func addTables(_ named: [File], main: String, _ source: String?) throws {
    let format = named[0].format
    var parts: [String: File] = [:]
    for file in named {
      guard let part = Self.part(of: file) else {
        throw Refusal(
          "usage", "\(TextRules.harmless(file.name)) is no table of \(format.title).")
      }
      guard parts[part] == nil else {
        throw Refusal("usage", "\(TextRules.harmless(file.name)) is the second \(part).")
      }
      parts[part] = file
    }
    guard let first = parts[main] else {
      throw Refusal(
        "usage", "\(TextRules.harmless(named[0].name)) tells nothing without \(main).",
        hint: "Name \(main) too.")
    }
    for part in Self.parts(of: format) where parts[part] == nil {
      parts[part] = Self.sister(part, of: first)
    }
    let files = Self.parts(of: format).compactMap { parts[$0] }
    let feed = try Self.feed(of: format, parts)
    let origin = ImportSource(
      name: source ?? first.name, files: files.map { ($0.name, $0.bytes) })
    items.append(.feed(feed, from: origin, name: first.name, format: format))
  }

  private static func sister(_ part: String, of first: File) -> File? {
    let folder = (first.path as NSString).deletingLastPathComponent
    let path = (folder as NSString).appendingPathComponent(part)
    guard FileManager.default.fileExists(atPath: path),
      let file = try? self.file(path, first.format, hasMap: false)
    else { return nil }
    return self.part(of: file) == part ? file : nil
  }

  private static func parts(of format: FeedFormat) -> [String] {
    format == .wyscout
      ? Wyscout.Part.allCases.map(\.fileName) : InternationalResults.Part.allCases.map(\.fileName)
  }

  private static func part(of file: File) -> String? {
    guard let header = CSVTable.header(of: file.bytes) else { return nil }
    return file.format == .wyscout
      ? Wyscout.part(header: header)?.fileName
      : InternationalResults.part(header: header)?.fileName
  }

  private static func feed(of format: FeedFormat, _ parts: [String: File]) throws -> Feed {
    func bytes(_ name: String) -> [UInt8]? { parts[name].map { composed($0.bytes) } }
    if format == .wyscout {
      return try Wyscout.read(
        matches: bytes(Wyscout.Part.matches.fileName) ?? [],
        keyEvents: bytes(Wyscout.Part.keyEvents.fileName),
        substitutions: bytes(Wyscout.Part.substitutions.fileName))
    }
    return try InternationalResults.read(
      results: bytes(InternationalResults.Part.results.fileName) ?? [],
      goalscorers: bytes(InternationalResults.Part.goalscorers.fileName),
      shootouts: bytes(InternationalResults.Part.shootouts.fileName))
  }
}
