import JournalCore
import JournalNarrative

/// The changes between two lists of words (longest common subsequence).
struct WordChanges {
  /// Words that replace others.
  struct Change: Hashable {
    /// The old words.
    var old: [String] = []
    /// The new words.
    var new: [String] = []
  }

  /// The changes, in order.
  let changes: [Change]
  /// The proportion of words that are the same, from 0 to 1.
  let likeness: Double

  init(from old: [String], to new: [String]) {
    let lengths = Self.lengths(old, new)
    var changes: [Change] = []
    var change = Change()
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row] == new[column] {
        if change != Change() { changes.append(change) }
        change = Change()
        (row, column) = (row + 1, column + 1)
      } else if column == new.count
        || row < old.count && lengths[row + 1][column] >= lengths[row][column + 1]
      {
        change.old.append(old[row])
        row += 1
      } else {
        change.new.append(new[column])
        column += 1
      }
    }
    if change != Change() { changes.append(change) }
    self.changes = changes
    likeness = Double(lengths[0][0]) / Double(max(1, old.count, new.count))
  }

  private static func lengths(_ old: [String], _ new: [String]) -> [[Int]] {
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row][column] =
          old[row] == new[column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    return lengths
  }
}
