import JournalCore
import JournalRules

/// Regulations that come with the program, grouped by competition.
public struct RegulationListText {
  private let ids: [String]

  /// Creates the text of some regulations, by their ids.
  public init(_ ids: [String]) { self.ids = ids }

  /// A line for each competition, and one for each of its regulations.
  public var lines: [String] {
    let width = ids.map(Columns.width).max() ?? 0
    var last: String?
    return ids.flatMap { id -> [String] in
      guard let document = RegulationLibrary.document(id) else { return [] }
      let group = id.split(separator: ".").prefix(2).joined(separator: ".")
      let isNew = last != group
      let gap = isNew && last != nil ? [""] : []
      last = group
      let title = TextRules.harmless(document["title"]?.string ?? "")
      return gap
        + [
          Wrap.screen == nil
            ? "\(Columns.pad(id, width))  \(title)" : Wrap.entry(id, title, column: width + 2)
        ]
    }
  }
}
