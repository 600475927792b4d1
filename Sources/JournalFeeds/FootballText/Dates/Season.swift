/// The season in a heading: `2017/18`, `2017-18`, `2017/2018` or `1954`.
struct Season: Hashable {
  /// The year in which it begins.
  var first: Int
  /// The year in which it ends; the same for a season of one calendar year.
  var last: Int

  /// Reads a word of a heading; nil if it is not a season.
  init?(_ word: Substring) {
    let parts = word.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "-" || $0 == "–" })
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
      parts[0].utf8.count == 4, let first = Int(parts[0]), (1850...2199).contains(first)
    else { return nil }
    self.first = first
    last = first
    guard parts.count == 2 else { return }
    guard [2, 4].contains(parts[1].utf8.count), let end = Int(parts[1]),
      end == first + 1 || end == (first + 1) % 100
    else { return nil }
    last = first + 1
  }

  /// `2017-18` or `1954`.
  var name: String {
    guard last != first else { return "\(first)" }
    return "\(first)-\(last % 100 < 10 ? "0" : "")\(last % 100)"
  }

  /// Returns the year of a month: the first from July on, the last before July.
  func year(of month: Int) -> Int { month >= 7 ? first : last }
}
