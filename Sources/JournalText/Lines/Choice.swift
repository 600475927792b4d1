/// Alternatives in words.
package enum Choice {
  /// Returns `Alder, Birch or Cedar`.
  package static func text(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}
