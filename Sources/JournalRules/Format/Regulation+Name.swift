public import JournalCore

extension Regulation {
  /// The name of the competition in the title, without the seasons that end it: `World Cup` of
  /// `World Cup 2006, 2010 and 2014`; the whole title if nothing else would be left.
  ///
  /// A regulation may serve several seasons, so its title never names that of a competition.
  public var competitionName: String {
    var words = title.split(separator: " ")
    while let last = words.last, words.count > 1, Self.isOfSeasons(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static func isOfSeasons(_ word: Substring) -> Bool {
    if ["and", "to", "from", "since", "until", "&", "-", "–"].contains(word) { return true }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4
      && word.dropFirst(4).allSatisfy { "-–/,0123456789".contains($0) }
  }
}

extension CompetitionSlug {
  /// The season that ends the slug: `2023-24` of `copa-del-rey-2023-24`; nil if it ends with none.
  public var season: String? {
    guard let match = text.firstMatch(of: /-((?:18|19|20)\d\d(?:-(?:\d{4}|\d\d))?)$/) else {
      return nil
    }
    return String(match.1)
  }
}
