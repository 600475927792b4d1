import Foundation
import JournalFeeds
import Testing

/// Independently published Football.TXT files: in `JOURNAL_SHARED`, or else `../shared`.
enum FootballFiles {
  /// Why a test that needs the files is skipped.
  static let absence: Comment = "needs the shared folder: set JOURNAL_SHARED to its path"

  static var isPresent: Bool { FileManager.default.fileExists(atPath: root.path) }

  /// The names of all files in the format, and of its specification.
  static let names: [String] = {
    let all = FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []
    return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
      .sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(name)))
  }

  /// Returns the feed read from a file.
  static func feed(_ name: String) throws -> Feed {
    try FootballText.read(bytes(name), file: String(name.split(separator: "/").last ?? ""))
  }

  private static let root: URL = {
    let package = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let shared = ProcessInfo.processInfo.environment["JOURNAL_SHARED"].map(
      URL.init(fileURLWithPath:))
    return (shared ?? package.appendingPathComponent("../shared"))
      .appendingPathComponent("data/openfootball")
  }()
}
