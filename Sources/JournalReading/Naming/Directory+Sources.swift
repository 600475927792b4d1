public import JournalCore

extension Directory {
  /// Returns the source that a word means: its slug, or the name of its publisher.
  ///
  /// - Throws: `Refusal` that lists the known sources if none fits, or several do.
  public func source(named word: String) throws(Refusal) -> SourceSlug {
    let folded = NameKey.fold(word)
    let fits = sources.values.filter { source in
      source.source.text == word || NameKey.fold(source.source.text) == folded
        || source.publisher.map { NameKey.fold($0) } == folded
    }
    if fits.count == 1 { return fits[0].source }
    let known = sources.keys.map(\.text).sorted()
    throw Refusal(
      "unknown-source",
      fits.isEmpty
        ? "No source \"\(TextRules.harmless(word))\" tells anything of this match."
        : "\"\(TextRules.harmless(word))\" fits several sources.",
      remedy: .advice(
        known.isEmpty ? "It names no source." : "Known: \(known.joined(separator: ", "))."))
  }
}
