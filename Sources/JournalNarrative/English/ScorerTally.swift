/// Scorers with how often each scored, in the order of their first goals.
struct ScorerTally {
  /// The scorers and their goals.
  let entries: [(name: String, count: Int)]

  /// Counts names.
  init(_ names: [String]) {
    var entries: [(name: String, count: Int)] = []
    for name in names {
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].count += 1
      } else {
        entries.append((name, 1))
      }
    }
    self.entries = entries
  }

  /// `Klose, Kroos (twice) and Khedira`.
  var list: String {
    NumberWords.list(
      entries.map { $0.count == 1 ? $0.name : "\($0.name) (\(NumberWords.times($0.count)))" })
  }
}
