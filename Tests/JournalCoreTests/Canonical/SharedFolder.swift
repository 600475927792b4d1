import Foundation
import Testing

/// The folder of published vectors next to the checkout: `JOURNAL_SHARED`, or else `../shared`.
enum SharedFolder {
  /// Why a test that needs the folder is skipped.
  static let absence: Comment = "needs the shared folder: set JOURNAL_SHARED to its path"

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: url("vectors").path)
  }

  /// Returns all bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(path)))
  }

  /// Returns the names of the files in a folder, sorted.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(path).path).sorted()
  }

  private static func url(_ path: String) -> URL {
    root.appendingPathComponent(path)
  }

  private static var root: URL {
    if let path = ProcessInfo.processInfo.environment["JOURNAL_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    let package = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return package.appendingPathComponent("../shared")
  }
}
