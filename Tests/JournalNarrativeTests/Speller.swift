import Foundation
import JournalNarrative

/// The spelling program, if it is installed.
enum Speller {
  /// Whether the program is installed with a dictionary.
  static func knows(_ dictionary: String) -> Bool { (try? run(["test"], dictionary)) != nil }

  /// Returns the words of some texts that a dictionary lacks.
  static func unknown(in texts: [String], _ dictionary: String) throws -> Set<String> {
    Set(try run(texts, dictionary).split(separator: "\n").map { String($0) })
  }

  /// Returns the words of a wording, including those around its slots.
  static func words(of wording: Wording) -> [String] {
    wording.pieces.flatMap { piece -> [String] in
      switch piece {
      case .words(let words): [words]
      case .slot: []
      case .option(let before, _, _, let after): [before, after]
      }
    }
  }

  private struct Failed: Error {}

  private static func run(_ texts: [String], _ dictionary: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(texts.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["hunspell", "-d", dictionary, "-i", "utf-8", "-l", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return String(decoding: output, as: UTF8.self)
  }
}
