/// The name of a source as a text may print it.
package enum SourceName {
  /// Whether people call a source by this name: it is no path, address or file.
  ///
  /// `schochastics/football-data` and `results_1930.csv` are names for machines.
  package static func isPrintable(_ name: String) -> Bool {
    guard name.contains(where: \.isLetter) else { return false }
    if name.contains(where: { "/\\_@#".contains($0) }) { return false }
    // A full stop within a word is that of a file or of an address.
    return !name.split(separator: " ").contains { word in
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 2 && parts[0].count > 1 && (2...5).contains(parts[1].count)
        && parts[1].allSatisfy { $0.isLowercase || $0.isNumber }
    }
  }
}
