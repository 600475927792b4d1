public import JournalCore

extension RegulationLibrary {
  /// The refusal of a name that is no regulation's, or that of several.
  public static func refusal(of name: String) -> Refusal {
    let fits = ids(named: name)
    guard fits.isEmpty else { return ambiguous(name, fits) }
    // People leave out the country and write hyphens: copa-del-rey-2017-18.
    // Nothing that long is a slip.
    let near =
      name.count > 100
      ? nil
      : ids.first { id in
        let words = id.split(separator: ".").map(String.init)
        let known = [words.joined(separator: "-"), words.dropFirst().joined(separator: "-")]
        return Nearest.match(name, among: known) != nil
      }
    return Refusal(
      "no-rules", "No regulation \"\(TextRules.harmless(name))\", and no file of that name.",
      remedy: near.map { .meant($0) } ?? .lookAtRules)
  }

  private static func ambiguous(_ name: String, _ fits: [String]) -> Refusal {
    let apart = differences(of: fits)
    guard fits.count <= 5 || apart == fits else {
      return Refusal(
        "ambiguous-rules",
        "\"\(TextRules.harmless(name))\" fits \(fits.count) regulations, from \(fits[0]) to "
          + "\(fits[fits.count - 1]): add the season.",
        remedy: .lookAtRules)
    }
    let named = fits.prefix(5).joined(separator: ", ") + (fits.count > 5 ? " and others" : "")
    return Refusal(
      "ambiguous-rules",
      "\"\(TextRules.harmless(name))\" fits \(fits.count) regulations: "
        + "\(named).",
      hint: apart == fits
        ? "Write more of the id." : "Say which season: \(apart.joined(separator: ", ")).")
  }
}
