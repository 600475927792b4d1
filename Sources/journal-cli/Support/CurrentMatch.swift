import Foundation
import JournalCore
import JournalFiles
import MatchJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The match that a shell works on: a setting of this user on this machine, not part of the record.
///
/// It is kept in the platform's state folder (XDG Base Directory: `$XDG_STATE_HOME`, or else
/// `~/.local/state`), in a small file for each journal, identified by origin and real path. If
/// nothing can be kept there, nothing fails: the only open match is then the current one.
struct CurrentMatch {
  /// The slug of the current match; nil if there is none.
  private(set) var current: String?

  /// The slug of the previous match.
  private(set) var previous: String?

  private let file: String?

  /// Reads the state of a journal, or else what an earlier version of the program kept in the file
  /// itself.
  init(of journal: MatchJournal, at path: String, _ environment: [String: String])
    async throws(LogError)
  {
    file = StateFolder.file(of: journal, at: path, environment).map { "\($0).json" }
    if let file, let kept = Self.read(file) {
      (current, previous) = (kept["match"]?.string, kept["previous"]?.string)
    } else {
      (current, previous) = try await journal.rememberedMatches()
    }
  }

  private static func read(_ file: String) -> JSONObject? {
    guard let bytes = FileManager.default.contents(atPath: file), bytes.count < 4096 else {
      return nil
    }
    return (try? JSONValue(parsing: Array(bytes)))?.object
  }

  /// Makes a match the current one.
  ///
  /// - Returns: whether this could be saved.
  mutating func use(_ slug: String) -> Bool {
    if let current, current != slug { previous = current }
    current = slug
    guard let file else { return false }
    var kept: JSONObject = ["match": .string(slug)]
    if let previous { kept["previous"] = .string(previous) }
    let folder = (file as NSString).deletingLastPathComponent
    do {
      if access(folder, F_OK) != 0 { try Folder.make(folder, mode: 0o700) }
      // The file is replaced in one step, because another shell may be reading it.
      let name = (file as NSString).lastPathComponent
      let pending = try DurableFile(named: name, in: try Folder(folder), .ownerOnly)
      try pending.write(JSONValue.object(kept).canonicalBytes)
      try pending.finish()
      return true
    } catch {
      return false
    }
  }
}
