/// References to events as people read them.
package enum Refs {
  /// Returns `e7 e12`; of many positions, the first ones and the number of the others.
  package static func text(_ positions: [Int], limit: Int = 8) -> String {
    let shown = positions.count > limit + 1 ? positions.prefix(limit) : positions[...]
    let rest = positions.count - shown.count
    return shown.map { "e\($0)" }.joined(separator: " ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
