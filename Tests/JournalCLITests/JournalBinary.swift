import Foundation

/// The program under test: `$JOURNAL_BINARY`, or else the debug build of this package.
enum JournalBinary {
  /// The root of the package.
  static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The path at which it should be.
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

  /// Returns the path of the program.
  ///
  /// - Throws: `Missing`, which says what to do.
  static func find() throws(Missing) -> String {
    guard FileManager.default.isExecutableFile(atPath: path) else { throw Missing() }
    return path
  }
}
