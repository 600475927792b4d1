import Foundation
import JournalProof
import MatchJournal

/// The platform's folder for what a program remembers (XDG Base Directory): `$XDG_STATE_HOME`, or else
/// `~/.local/state`, and in it `match-journal`.
enum StateFolder {
  /// Returns its path; nil if the platform has none for this user.
  static func path(_ environment: [String: String]) -> String? {
    // The XDG Base Directory Specification says to ignore relative paths.
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return "\(state)/match-journal"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/match-journal"
  }

  /// Returns the path, without an extension, of what is remembered of a journal, which is told from
  /// others by its origin and its real path; nil if nothing can be kept.
  static func file(of journal: MatchJournal, at path: String, _ environment: [String: String])
    -> String?
  {
    guard let folder = Self.path(environment) else { return nil }
    let absolute = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    let key = Fingerprint.hex(of: Array("\(journal.origin ?? "")\n\(absolute)".utf8))
    return "\(folder)/\(key.prefix(32))"
  }
}
