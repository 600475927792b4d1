/// The columns of figures in a table that a screen has room for.
struct TableFigureColumns {
  /// The names of the columns, right-aligned.
  let heads: String

  /// The figures of each row, right-aligned, each column as wide as its widest figure and a space.
  let rows: [String]

  private let width: Int
  private let leftOut: [String]

  private static let titles = ["P", "W", "D", "L", "GF", "GA", "GD", "Pts"]
  private static let widths = [5, 3, 3, 3, 4, 3, 4, 5]

  /// What is left out first where there is no room: the difference says most of the goals, and the points
  /// most of the results.
  private static let dispensable = [4, 5, 1, 2, 3]

  /// Chooses the columns.
  ///
  /// - Parameter taken: the columns that the rest of a line takes.
  init(_ cells: [[String]], besides taken: Int) {
    let widths = Self.widths.indices.map { index in
      max(Self.widths[index], (cells.map { $0[index].count }.max() ?? 0) + 1)
    }
    var kept = Array(widths.indices)
    func size() -> Int { kept.reduce(0) { $0 + widths[$1] } }
    if let screen = Wrap.screen, taken + size() > screen {
      // Goals for without goals against would say little, and so with the results.
      kept.removeAll { Self.dispensable.prefix(2).contains($0) }
      if taken + size() > screen { kept.removeAll { Self.dispensable.contains($0) } }
    }
    func row(_ cells: [String]) -> String {
      kept.map { String(repeating: " ", count: max(0, widths[$0] - cells[$0].count)) + cells[$0] }
        .joined()
    }
    heads = row(Self.titles)
    rows = cells.map(row)
    width = size()
    leftOut = Self.titles.indices.filter { !kept.contains($0) }.map { Self.titles[$0] }
  }

  /// The columns left for a name; nil if a line takes what it takes.
  func room(besides lead: Int) -> Int? { Wrap.screen.map { $0 - lead - width } }

  /// Says what is left out; empty if nothing is.
  var note: [String] {
    guard !leftOut.isEmpty else { return [] }
    let titles = leftOut.joined(separator: ", ")
    return [Wrap.text("     Left out, for want of columns: \(titles).", indent: 5)]
  }
}
