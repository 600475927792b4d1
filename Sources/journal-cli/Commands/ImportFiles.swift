import Foundation
import JournalCore
import JournalFeeds
import JournalFiles
import JournalImport
import JournalText

/// Finds and reads the files named for an import.
struct ImportFiles {
  /// The format of all files; nil to detect the format of each.
  private let wanted: FeedFormat?
  private let options: FeedOptions

  /// - Throws: `Refusal` if there is no such format, or the map cannot be read.
  init(from format: String?, map: String?, encoding: TextEncoding?) throws {
    let map = try map.map { path in
      try ColumnMap(parsing: try InputFile.bytes(of: path, limit: ColumnMap.byteLimit))
    }
    options = FeedOptions(map: map, encoding: encoding)
    wanted =
      try format.map { try FeedFormat(named: $0) }
      ?? map.flatMap { _ in FeedFormat.all.first { $0.takesMap } }
  }

  /// Reads files.
  ///
  /// A folder stands for the first main table in it. A main table brings along its sister tables if
  /// they lie beside it and were not named.
  /// - Throws: `Refusal` if a file cannot be read, or its format is unknown.
  func items(_ paths: [String], source: String?) throws -> [ImportItem] {
    let files = try paths.map { try file(path(of: $0), wanted) }
    return try ImportItems(files, options: options, source: source) {
      name, file throws(Refusal) in
      let beside = Self.folder(of: file.path) + name
      guard try Self.kind(beside) != nil else { return nil }
      // One that is there and cannot be read is no reason to do without it.
      return try self.file(beside, file.format)
    }.items
  }

  /// Returns the path itself, or that of the main table in a folder.
  private func path(of named: String) throws(Refusal) -> String {
    guard try Self.kind(named) == .folder else { return named }
    for name in Self.mainTables {
      let inside = Self.path(name, in: named)
      if try Self.kind(inside) != nil { return inside }
    }
    throw Refusal(
      "usage",
      "\(TextRules.harmless(named)) is a folder without "
        + "\(Self.mainTables.joined(separator: " or ")).",
      hint: "Name the files.")
  }

  private static func kind(_ path: String) throws(Refusal) -> FileKind? {
    do throws(SystemError) {
      return try FileKind.at(path)
    } catch {
      throw Refusal(
        "input-output", "\(TextRules.harmless(path)) cannot be read: \(error.reason).")
    }
  }

  /// The names of main tables, for which a folder can stand.
  static let mainTables = FeedFormat.all.compactMap { $0.tables?.main }

  /// Returns the folder of a file with its slash; nothing if the path has none. (Foundation's
  /// `deletingLastPathComponent` traps if the path has one character.)
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func path(_ name: String, in folder: String) -> String {
    (folder as NSString).appendingPathComponent(name)
  }

  private func file(_ path: String, _ wanted: FeedFormat?) throws(Refusal) -> ImportFile {
    let name = (path as NSString).lastPathComponent
    var input = try InputFile(path)
    // The start of a file tells its format, and the format limits its length.
    try input.fill(upTo: FeedStart.limit + 1)
    guard !Self.isBlank(input.bytes) else { throw .nothingRead(in: [name]) }
    let known = wanted ?? FeedFormat(sniffing: FeedFile(name, input.bytes))
    if wanted == nil, !Self.isOfEvents(known), let foreign = ForeignFile(beginning: input.bytes) {
      throw Refusal(
        "unknown-format", "\(TextRules.harmless(name)) is \(foreign.title).", hint: foreign.advice)
    }
    guard let format = known else {
      throw Refusal(
        "unknown-format", "\(TextRules.harmless(name)) is not in a known format.",
        hint: "Name its format with --from: \(Choice.text(FeedFormat.names)).")
    }
    // Events are read when they are written, so that a file of any length takes no more memory.
    let isReadLater = Self.isOfEvents(format) && input.isRegular
    let bytes = isReadLater ? [] : try input.whole(limit: format.byteLimit)
    return ImportFile(
      path: path, file: FeedFile(name, bytes), composed: Self.composed(bytes), format: format)
  }

  private static func isOfEvents(_ format: FeedFormat?) -> Bool {
    if case .events? = format?.reader { true } else { false }
  }

  /// Whether a file holds nothing but space, and perhaps the mark of its encoding.
  private static func isBlank(_ start: [UInt8]) -> Bool {
    start.count <= FeedStart.limit
      && start.allSatisfy { [9, 10, 13, 32, 0xEF, 0xBB, 0xBF].contains($0) }
  }

  /// Returns the text with combined accents (NFC); bytes that are no text are unchanged.
  private static func composed(_ bytes: [UInt8]) -> [UInt8] {
    // All combining accents of Latin letters start with one of these two bytes.
    guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }),
      let text = String(validating: bytes, as: UTF8.self)
    else { return bytes }
    return Array(text.precomposedStringWithCanonicalMapping.utf8)
  }
}
