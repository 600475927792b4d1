/// Finds the word that was probably meant.
public enum Nearest {
  /// Returns the candidate with the fewest typing errors from a word; nil if all have too many.
  public static func match(_ word: String, among candidates: [String]) -> String? {
    let typed = Array(NameKey.fold(word).unicodeScalars)
    guard !typed.isEmpty else { return nil }
    let limit = typed.count <= 3 ? 1 : typed.count <= 7 ? 2 : 3
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let distance = slips(typed, Array(NameKey.fold(candidate).unicodeScalars))
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// Returns `Did you mean "append"?`, or nil if no candidate is close.
  public static func hint(for word: String, among candidates: [String]) -> String? {
    match(word, among: candidates).map { "Did you mean \"\($0)\"?" }
  }

  /// Returns the word that was probably meant as a remedy; nil if no candidate is close.
  public static func remedy(for word: String, among candidates: [String]) -> Remedy? {
    match(word, among: candidates).map { .meant($0) }
  }

  /// The optimal string alignment distance: insertions, deletions, replacements, swaps of
  /// neighbours.
  static func slips<Sign: Equatable>(_ left: [Sign], _ right: [Sign]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
