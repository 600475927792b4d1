import Foundation

/// A fresh folder in which commands run, with `journal` on the path and a fixed environment.
final class Shell: Sendable {
  /// The result of a command.
  struct Result {
    /// The exit code.
    let status: Int32
    /// Standard output, with standard error in it if both were merged.
    let output: String
    /// Standard error.
    let error: String
    /// The bytes of standard output.
    let bytes: [UInt8]
  }

  /// The folder in which commands run.
  let folder: String

  private let root: String

  /// Makes the folder.
  ///
  /// - Throws: `JournalBinary.Missing` if there is no program to test.
  init() throws {
    let binary = try JournalBinary.find()
    let base = FileManager.default.temporaryDirectory
    root = base.appendingPathComponent("journal-cli-\(UUID().uuidString)").path
    folder = "\(root)/work"
    for name in ["bin", "work", "out"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(name)", withIntermediateDirectories: true)
    }
    let link = "\(root)/bin/journal"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: binary)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var environment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let fixed = [
      "PATH": "\(root)/bin:\(path)", "HOME": root, "TZ": "Europe/Madrid", "LANG": "C.UTF-8",
      "NO_COLOR": "1", "TERM": "xterm", "SESSIONS": Transcript.folder,
      // Nobody is there to turn pages.
      "JOURNAL_PAGER": "cat",
    ]
    return fixed.merging(Self.sanitizers) { fixed, _ in fixed }
  }

  /// The options of a sanitizer (tools/sanitize), passed on to every program that is started.
  private static let sanitizers = ProcessInfo.processInfo.environment.filter {
    ["TSAN_OPTIONS", "ASAN_OPTIONS"].contains($0.key)
  }

  /// Whether a sanitizer is active; it maps terabytes of memory and is slow.
  static var isWatched: Bool { !sanitizers.isEmpty }

  /// Runs a command with `sh -c`; standard input is empty by default.
  ///
  /// - Parameter merged: whether both output streams are merged, in the order in which they are
  ///   written.
  @discardableResult
  func run(_ command: String, input: [UInt8] = [], merged: Bool = false) throws -> Result {
    let name = UUID().uuidString
    let (out, err) = ("\(root)/out/\(name).out", "\(root)/out/\(name).err")
    let source = "\(root)/out/\(name).in"
    for file in [out, err] { try Data().write(to: URL(fileURLWithPath: file)) }
    try Data(input).write(to: URL(fileURLWithPath: source))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
    process.standardOutput = output
    process.standardError =
      merged ? output : try FileHandle(forWritingTo: URL(fileURLWithPath: err))
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: source))
    try process.run()
    process.waitUntilExit()
    let bytes = [UInt8](FileManager.default.contents(atPath: out) ?? Data())
    let errors = [UInt8](FileManager.default.contents(atPath: err) ?? Data())
    return Result(
      status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
      error: String(decoding: errors, as: UTF8.self), bytes: bytes)
  }

  // MARK: - Files in the folder

  /// Returns the path of a file in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file in the folder.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file in the folder.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  /// Returns the bytes of a file in the folder; nil if there is none.
  func contents(_ name: String = "journal.db") -> [UInt8]? {
    FileManager.default.contents(atPath: path(name)).map { [UInt8]($0) }
  }
}
