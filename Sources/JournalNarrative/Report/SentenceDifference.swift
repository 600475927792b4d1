/// A difference between two reports, sentence by sentence.
public enum SentenceDifference: Hashable, Sendable {
  /// The sentence is in both.
  case same(Sentence)
  /// The sentence is gone.
  case gone(Sentence)
  /// The sentence is new.
  case new(Sentence)

  /// The differences from one report to another, in the order of the text. A removed sentence is
  /// listed where it was (longest common subsequence of the sentences' words).
  public static func between(_ old: [Sentence], _ new: [Sentence]) -> [SentenceDifference] {
    let (rows, columns) = (old.count, new.count)
    var lengths = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        lengths[row][column] =
          old[row].text == new[column].text
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var differences: [SentenceDifference] = []
    var (row, column) = (0, 0)
    while row < rows || column < columns {
      if row < rows, column < columns, old[row].text == new[column].text {
        differences.append(.same(new[column]))
        (row, column) = (row + 1, column + 1)
      } else if column == columns
        || row < rows && lengths[row + 1][column] >= lengths[row][column + 1]
      {
        differences.append(.gone(old[row]))
        row += 1
      } else {
        differences.append(.new(new[column]))
        column += 1
      }
    }
    return differences
  }
}
