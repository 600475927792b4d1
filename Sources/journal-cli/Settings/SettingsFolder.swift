import Foundation
import JournalCore

/// The platform's folder for this program's settings (XDG Base Directory): `$XDG_CONFIG_HOME`, or else
/// `~/.config`, and in it `match-journal`.
enum SettingsFolder {
  /// Returns its path; nil if the platform has none for this user.
  static func path(_ environment: [String: String]) -> String? {
    // The XDG Base Directory Specification says to ignore relative paths.
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      return "\(config)/match-journal"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.config/match-journal"
  }

  /// Returns a path as a person knows it, with `~` for the home folder.
  static func shown(_ path: String) -> String {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    let isInside = home.hasPrefix("/") && home.count > 1 && path.hasPrefix("\(home)/")
    return TextRules.harmless(isInside ? "~\(path.dropFirst(home.count))" : path)
  }
}
