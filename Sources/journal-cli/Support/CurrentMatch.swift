import Foundation
import JournalCore
import JournalProof
import MatchJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The match that a shell works on: context of this user on this machine, and no part of the record.
///
/// It is kept where the platform keeps state (XDG Base Directory: `$XDG_STATE_HOME`, else
/// `~/.local/state`), a small file a journal, told apart by origin and real path. Where nothing can be
/// kept nothing fails: the only open match is the current one then.
struct CurrentMatch {
  /// The slug of the current match; nil if none is.
  private(set) var current: String?

  /// The slug of the one before it.
  private(set) var previous: String?

  private let file: String?

  /// Reads what is kept for a journal; what an earlier program kept in the file itself, if nothing is.
  init(of journal: MatchJournal, at path: String, _ environment: [String: String])
    async throws(LogError)
  {
    file = Self.folder(environment).map { folder in
      let absolute = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
      let key = Fingerprint.hex(of: Array("\(journal.origin ?? "")\n\(absolute)".utf8))
      return "\(folder)/\(key.prefix(32)).json"
    }
    if let file, let kept = Self.read(file) {
      (current, previous) = (kept["match"]?.string, kept["previous"]?.string)
    } else {
      (current, previous) = try await journal.rememberedMatches()
    }
  }

  private static func folder(_ environment: [String: String]) -> String? {
    // Relative paths are to be ignored there (XDG Base Directory Specification).
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return "\(state)/match-journal"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/match-journal"
  }

  private static func read(_ file: String) -> JSONObject? {
    guard let bytes = FileManager.default.contents(atPath: file), bytes.count < 4096 else {
      return nil
    }
    return (try? JSONValue(parsing: Array(bytes)))?.object
  }

  /// Makes a match the current one.
  ///
  /// - Returns: whether that could be kept.
  mutating func use(_ slug: String) -> Bool {
    if let current, current != slug { previous = current }
    current = slug
    guard let file else { return false }
    var kept: JSONObject = ["match": .string(slug)]
    if let previous { kept["previous"] = .string(previous) }
    let folder = (file as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      // Under its name at once and whole: another shell may be reading it.
      try Data(JSONValue.object(kept).canonicalBytes).write(
        to: URL(fileURLWithPath: file), options: .atomic)
      return true
    } catch {
      return false
    }
  }
}
