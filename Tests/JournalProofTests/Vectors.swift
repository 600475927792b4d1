import Foundation
import Testing

/// Independently published vectors: in `JOURNAL_SHARED`, or else `../shared`.
enum Vectors {
  /// Why a test that needs the folder is skipped.
  static let absence: Comment = "needs the shared folder: set JOURNAL_SHARED to its path"

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// Returns all bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  /// Returns a JSON file, read by Foundation because vectors use numbers that our reader refuses.
  static func json<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(try bytes(path)))
  }

  /// Returns the paths of all files in a folder and its subfolders, sorted.
  static func files(in path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appendingPathComponent(path).path)
      .filter { isFile("\(path)/\($0)") }
      .map { "\(path)/\($0)" }
      .sorted()
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let full = folder.appendingPathComponent(path).path
    return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      && !isFolder.boolValue
  }

  private static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["JOURNAL_SHARED"] {
      return URL(fileURLWithPath: path).appendingPathComponent("vectors")
    }
    let package = (1...3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return package.appendingPathComponent("../shared/vectors")
  }
}

/// Returns the bytes of hexadecimal digits.
func bytes(hex: String) -> [UInt8] {
  let digits = Array(hex.utf8)
  return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
    UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
  }
}
