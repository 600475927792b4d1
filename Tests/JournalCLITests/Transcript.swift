import Foundation

/// A session at the terminal: commands, each with its exact output.
///
/// Lines before the first command are a comment. `$ ` starts a command; a backslash at the end of
/// its line continues it.
struct Transcript {
  /// A command with its output.
  struct Step {
    /// The lines of the command, the first without `$ `.
    var command: [String]
    /// The lines of the output.
    var output: [String] = []
  }

  /// The folder of the sessions.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Sessions").path

  /// The lines before the first command.
  private(set) var comment: [String] = []

  /// The commands in order.
  var steps: [Step] = []

  /// The names of the sessions.
  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".console") }.sorted()
  }

  /// Reads a session.
  init(named name: String) throws {
    self.init(try String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8))
  }

  init(_ text: String) {
    var isContinued = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if isContinued {
        steps[steps.count - 1].command.append(line)
        isContinued = line.hasSuffix("\\")
      } else if line.hasPrefix("$ ") {
        steps.append(Step(command: [String(line.dropFirst(2))]))
        isContinued = line.hasSuffix("\\")
      } else if steps.isEmpty {
        comment.append(line)
      } else {
        steps[steps.count - 1].output.append(line)
      }
    }
    // The file ends with a line feed, which starts no line.
    if steps.last?.output.last?.isEmpty == true { steps[steps.count - 1].output.removeLast() }
  }

  /// Runs the commands in a fresh folder; returns the session as it is now.
  func replayed() throws -> Transcript {
    let shell = try Shell()
    var replay = self
    for index in steps.indices {
      let text = steps[index].command.joined(separator: "\n")
      let printed = try shell.run(text, merged: true).output
      var lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last?.isEmpty == true { lines.removeLast() }
      replay.steps[index].output = lines
    }
    return replay
  }

  /// All lines.
  var lines: [String] {
    comment
      + steps.flatMap { step in
        ["$ " + step.command[0]] + step.command.dropFirst() + step.output
      }
  }

  /// All lines, with whatever differs between runs masked.
  var maskedLines: [String] { lines.map { Self.mask($0) } }

  /// Returns the text with ids, roots, hashes and times masked, in the same width.
  private static func mask(_ line: String) -> String {
    var text = line
    let uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    let masks = [
      (uuid, "########-####-####-####-############"),
      ("\\b[0-9a-f]{64}\\b", String(repeating: "#", count: 64)),
      ("(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=", String(repeating: "#", count: 43) + "="),
      ("\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]{44}", "+########+" + String(repeating: "#", count: 44)),
      ("(?<=[Rr]oot |hash |expected )[0-9a-f]{8}\\b", "########"),
      ("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}Z", "####-##-##T##:##:##.###Z"),
    ]
    for (pattern, mask) in masks {
      text = text.replacingOccurrences(of: pattern, with: mask, options: .regularExpression)
    }
    return text
  }

  /// Writes the session to its file.
  func record(as name: String) throws {
    let text = maskedLines.joined(separator: "\n") + "\n"
    try text.write(toFile: "\(Self.folder)/\(name)", atomically: true, encoding: .utf8)
  }

  /// Returns both texts as a diff: lines only expected after `-`, lines only actual after `+`.
  static func difference(from expected: [String], to actual: [String]) -> String {
    let changes = actual.difference(from: expected)
    let removed = Set(changes.removals.map(\.offset))
    var inserted: [Int: String] = [:]
    for case .insert(let offset, let line, _) in changes.insertions { inserted[offset] = line }
    var lines: [String] = []
    func flush() {
      while let line = inserted.removeValue(forKey: kept + added) {
        lines.append("+ \(line)")
        added += 1
      }
    }
    var (kept, added) = (0, 0)
    for (offset, line) in expected.enumerated() {
      flush()
      if removed.contains(offset) {
        lines.append("- \(line)")
      } else {
        lines.append("  \(line)")
        kept += 1
      }
    }
    flush()
    return lines.joined(separator: "\n")
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension String {
  /// The terminal columns of the text, for the letters that the sessions use.
  var columns: Int {
    unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark }
  }
}
