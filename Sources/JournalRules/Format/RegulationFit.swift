public import JournalCore

/// How well a regulation fits the matches of a competition.
public struct RegulationFit: Sendable {
  /// The regulation.
  public let regulation: Regulation

  /// The matches that were played while it was in force; all of them if it does not say when it was.
  public let inForce: Int

  /// The matches that have a stage in it.
  public let covered: Int

  /// All matches.
  public let total: Int

  /// Whether it is for competitions whose own rules are not known.
  public var isGeneric: Bool { RegulationLibrary.isGeneric(regulation.id) }

  /// Whether it was in force for every match, and has a stage for each.
  public var isWhole: Bool { inForce == total && covered == total }

  /// How many days it was in force; of two that fit alike, the one for fewer is more exact.
  var days: Int {
    guard let from = regulation.valid?.from, let to = regulation.valid?.to else { return .max }
    return to.daysSince1970 - from.daysSince1970
  }

  init(_ regulation: Regulation, _ matches: [MatchScheduled]) {
    self.regulation = regulation
    total = matches.count
    let (from, to) = (regulation.valid?.from, regulation.valid?.to)
    inForce = matches.count { match in
      (from.map { match.date >= $0 } ?? true) && (to.map { match.date <= $0 } ?? true)
    }
    covered = matches.count { regulation.stage(of: $0) != nil }
  }
}

extension RegulationLibrary {
  /// Returns the regulations that fit the matches of a competition, the best first: those whose names
  /// fit and that were in force for most of the matches; then generic ones, unless one fits all matches.
  ///
  /// - Parameter name: the name of the competition.
  /// - Throws: `Refusal` if a shipped document is not a regulation.
  public static func fits(for matches: [MatchScheduled], named name: String) throws(Refusal)
    -> [RegulationFit]
  {
    guard !matches.isEmpty else { return [] }
    let words = Set(fold(name))
    var fits: [RegulationFit] = []
    for id in ids where !isGeneric(id) {
      guard let document = document(id), isCalled(id, document, words) else { continue }
      let fit = RegulationFit(try Regulation(document), matches)
      if fit.inForce * 2 > fit.total, fit.covered * 2 > fit.total { fits.append(fit) }
    }
    fits.sort {
      ($1.inForce + $1.covered, $0.days, $0.regulation.id)
        < ($0.inForce + $0.covered, $1.days, $1.regulation.id)
    }
    guard !fits.contains(where: \.isWhole) else { return fits }
    for id in genericIDs(for: matches) {
      guard let document = document(id) else { continue }
      fits.append(RegulationFit(try Regulation(document), matches))
    }
    return fits
  }

  /// Whether a competition may be that of a regulation: its name has all words of the title, or says
  /// the country of the id.
  private static func isCalled(_ id: String, _ document: JSONObject, _ words: Set<Substring>)
    -> Bool
  {
    let title = document["title"]?.string ?? ""
    let own = fold(title).filter {
      !$0.allSatisfy(\.isNumber) && !["and", "to", "since"].contains($0)
    }
    if !own.isEmpty, own.allSatisfy(words.contains) { return true }
    let country = id.prefix { $0 != "." }
    return (countries[String(country)] ?? []).contains { words.contains(Substring($0)) }
  }

  private static func fold(_ name: String) -> [Substring] {
    SlugMint.fold(name).split(separator: "-")
  }

  /// What names call the country that begins an id.
  private static let countries = [
    "de": ["deutsche", "deutscher", "deutschland", "german", "germany"],
    "eng": ["england", "english"], "es": ["espana", "spain", "spanish", "espanola"],
    "fr": ["france", "french", "francaise"], "it": ["italia", "italy", "italian", "italiana"],
  ]

  /// The generic regulations for a league or for a cup, as its matches tell.
  private static func genericIDs(for matches: [MatchScheduled]) -> [String] {
    let ties = Dictionary(grouping: matches.filter { $0.tie != nil }) { $0.tie }
    let tied = ties.values.reduce(0) { $0 + $1.count }
    guard tied * 2 > matches.count else {
      return ["generic.league.goal-difference", "generic.league.head-to-head"]
    }
    let twice = ties.values.count { $0.count > 1 }
    guard twice * 2 > ties.count else { return ["generic.cup.single"] }
    return ["generic.cup.two-legs", "generic.cup.two-legs.away-goals"]
  }
}
