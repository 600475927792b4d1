import Foundation
import JournalCore
import JournalPages
import MatchJournal

/// A journal that is served, opened for reading.
struct ServedJournal: Sendable {
  /// The first part of its addresses; nil if it is the only one.
  let name: String?
  let journal: MatchJournal
  let pages: Pages

  /// Opens journals.
  ///
  /// - Throws: `LogError`; `Refusal` if two would have the same addresses.
  static func all(at paths: [String]) throws -> [ServedJournal] {
    var names: Set<String> = []
    return try paths.map { path in
      let journal = try MatchJournal.open(at: path, readOnly: true)
      let file = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      guard names.insert(file).inserted else {
        throw Refusal(
          "same-name", "Two journals are named \(TextRules.harmless(file)).",
          hint: "Rename the file of one of them.")
      }
      let name = paths.count == 1 ? nil : file
      return ServedJournal(name: name, journal: journal, pages: Pages(of: journal, under: name))
    }
  }
}
