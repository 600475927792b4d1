import Foundation
import JournalCore
import JournalFiles
import JournalProof
import JournalReading
import MatchJournal

/// A line of the touchline that was not understood and waits for an answer, kept until it gets one, so
/// that neither a crash nor a dead battery loses it.
struct OpenLine {
  /// The line.
  let text: String

  /// When it was typed.
  let instant: Instant

  /// Where the line of a recorder at a match is kept; nil if nothing can be kept.
  static func file(
    of recorder: String, at match: MatchName, in journal: MatchJournal, at path: String,
    _ environment: [String: String]
  ) -> String? {
    let key = Fingerprint.hex(of: Array("\(match.stream)\n\(recorder)".utf8))
    return StateFolder.file(of: journal, at: path, environment).map {
      "\($0).\(key.prefix(16)).line.json"
    }
  }

  /// Creates a line.
  init(_ text: String, at instant: Instant) {
    self.text = text
    self.instant = instant
  }

  /// Reads the line in a file; nil if there is none, or it is damaged.
  init?(_ path: String) {
    guard let bytes = FileManager.default.contents(atPath: path),
      let kept = (try? JSONValue(parsing: Array(bytes)))?.object,
      let text = kept["line"]?.string, let typed = kept["typed"]?.integer
    else { return nil }
    self.init(text, at: Instant(milliseconds: typed))
  }

  /// Keeps the line. If that fails, only the screen still shows it; the match goes on.
  func save(to path: String) {
    let kept: JSONObject = ["line": .string(text), "typed": .integer(instant.milliseconds)]
    try? OwnFile.write(JSONValue.object(kept).canonicalBytes, to: path, .replacing)
  }
}
