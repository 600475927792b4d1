import Foundation

/// The program under test: `$JOURNAL_BINARY`, else the debug build of this package.
enum JournalBinary {
  /// The root of the package.
  static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Where it should be.
  static let path =
    ProcessInfo.processInfo.environment["JOURNAL_BINARY"]
    ?? "\(packageRoot)/.build/debug/journal"

  /// The program has not been built.
  struct Missing: Error, CustomStringConvertible {
    var description: String {
      "There is no program at \(path). Build it: swift build --product journal, or name one in "
        + "JOURNAL_BINARY."
    }
  }

  /// The path of the program.
  ///
  /// - Throws: `Missing` with what to do.
  static func find() throws(Missing) -> String {
    guard FileManager.default.isExecutableFile(atPath: path) else { throw Missing() }
    return path
  }
}
