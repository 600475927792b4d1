public import JournalCore

/// What could be salvaged from a damaged journal, in words.
public enum SalvageText {
  /// Returns the lines.
  ///
  /// - Parameter name: the name of the file to which the records were written.
  public static func lines(_ salvage: Salvage, in name: String) -> [String] {
    let count = salvage.records.count
    var lines = ["\(name): \(count == 1 ? "1 record" : "\(count) records"), each with its hash."]
    if salvage.carved > 0 {
      lines.append("\(salvage.carved) of them were found among bytes that SQLite cannot read.")
    }
    let missing = salvage.missing.map { range in
      range.count == 1 ? "e\(range.lowerBound)" : "e\(range.lowerBound) to e\(range.upperBound)"
    }
    lines.append(
      missing.isEmpty
        ? "None is missing before the last." : "Missing: \(missing.joined(separator: ", ")).")
    let isPrivate = salvage.records.contains { !$0.draft.digests.isEmpty }
    return lines + (isPrivate ? [PrivateTexts.note] : [])
  }
}
