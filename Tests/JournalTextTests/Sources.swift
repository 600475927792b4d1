import Foundation

/// The sources of the package, for tests that read them.
enum Sources {
  /// The folder `Sources`.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  /// Returns the lines of code of a module without comments, each with its file.
  static func code(of module: String) throws -> [(file: String, line: Substring)] {
    let folder = folder.appendingPathComponent(module)
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (files ?? []).filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        .map { ("\(module)/\(file)", $0) }
    }
  }
}
