import Foundation

/// The files of the repository, for tests that read them.
enum Repository {
  /// A text file, by its path from the root.
  struct File: Sendable, CustomStringConvertible {
    let path: String
    let text: String

    /// What stands before the last full stop of the file's name.
    var name: String {
      let last = path.split(separator: "/").last ?? ""
      return String(last.split(separator: ".").dropLast().joined(separator: "."))
    }

    var description: String { path }
  }

  /// The folder that holds `Package.swift`.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All sources, tests and tools, and the pages beside them.
  static let files: [File] =
    (["Sources", "Tests", "tools"].flatMap { paths(in: $0) }
    + ["Package.swift", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"])
    .compactMap { file(at: $0) }

  /// The Swift files below a folder.
  static func swift(in folder: String) -> [File] {
    files.filter { $0.path.hasPrefix(folder + "/") && $0.path.hasSuffix(".swift") }
  }

  /// Whether there is a file or folder at a path, in which a star stands for anything.
  static func holds(_ path: String) -> Bool {
    let parts = path.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
    }
    return files.contains { file in
      file.path.hasPrefix(first) && file.path.hasSuffix(last)
        && parts.dropFirst().dropLast().allSatisfy { file.path.contains($0) }
    }
  }

  private static func paths(in folder: String) -> [String] {
    let url = root.appendingPathComponent(folder)
    let below = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String }
    return (below ?? []).filter { !$0.contains(".build/") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The file at a path; nil for a folder, or if it holds no text.
  private static func file(at path: String) -> File? {
    let url = root.appendingPathComponent(path)
    return (try? String(contentsOf: url, encoding: .utf8)).map { File(path: path, text: $0) }
  }
}
