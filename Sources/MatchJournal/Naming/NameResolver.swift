import JournalCore
import JournalRules

/// Finds the team or person that a word means, among those who can take part in a match.
///
/// A player is looked up in the line-ups, then among the persons of the two teams, then among names
/// already used in the match. Accents and case make no difference; a unique start of a name will do.
struct NameResolver {
  private let reading: MatchReading
  private let squads: Squads
  private let people: [Candidate]

  /// A person who can be meant.
  struct Candidate {
    let slug: PersonSlug
    let names: [String]
    let side: Side?
    let shirt: Int?
    let title: String
    let full: String
  }

  init(_ match: MatchReading) {
    reading = match
    squads = match.history.facts.reduce(into: Squads()) { $0.apply($1) }
    people = Self.candidates(match, squads)
  }

  // MARK: - Teams

  /// The side that a word means: `home`, `away`, a code, a slug or a start of a name.
  func side(_ word: String) throws(Refusal) -> Side {
    let folded = NameKey.fold(word)
    if let side = Side(rawValue: folded) { return side }
    let exact = Side.allCases.filter { names(of: $0).contains(folded) }
    let fits =
      exact.isEmpty
      ? Side.allCases.filter { side in names(of: side).contains { $0.hasPrefix(folded) } } : exact
    if fits.count == 1, !folded.isEmpty { return fits[0] }
    let known = Side.allCases.map { reading.title($0) }
    throw Refusal(
      "team-not-in-match",
      fits.count == 2
        ? "\"\(word)\" fits \(known[0]) and \(known[1])."
        : "\"\(TextRules.harmless(word))\" does not play in this match.",
      hint: "It is \(known[0]) v \(known[1]).")
  }

  /// The slug of a side's team.
  func slug(of side: Side) -> TeamSlug { reading.team(side) }

  private func names(of side: Side) -> [String] {
    let slug = reading.team(side)
    let team = reading.directory.teams[slug]
    let texts = [slug.text, team?.name, team?.short, team?.code].compactMap { $0 }
    return texts.map { NameKey.fold($0) }
  }

  // MARK: - Persons

  /// The person that a word means; nil where nobody fits.
  ///
  /// - Throws: `Refusal` where several do.
  ///
  /// - Parameter exactly: whether the start of a name is not enough.
  func person(_ word: String, on side: Side? = nil, exactly: Bool = false) throws(Refusal)
    -> Candidate?
  {
    let among = people.filter { side == nil || $0.side == nil || $0.side == side }
    if !exactly, let byShirt = try shirt(word, among) { return byShirt }
    let folded = NameKey.fold(word)
    guard !folded.isEmpty else { return nil }
    // The slug beats the whole name, the whole name the start of one.
    let tiers: [(Candidate) -> Bool] = [
      { $0.slug.text == folded },
      { $0.names.contains(folded) },
      { person in person.names.contains { $0.startsAWord(folded) } },
    ]
    for tier in tiers.prefix(exactly ? 2 : 3) {
      let fits = among.filter(tier)
      if fits.count > 1 { throw ambiguous(word, fits) }
      if let person = fits.first { return person }
    }
    return nil
  }

  /// The name that was probably meant, where nobody fits.
  func nearest(_ word: String) -> String? {
    let names = people.flatMap { person in person.names.map { ($0, person.title) } }
    let best = Nearest.match(word, among: names.map(\.0))
    return names.first { $0.0 == best }?.1
  }

  private func shirt(_ word: String, _ among: [Candidate]) throws(Refusal) -> Candidate? {
    let side: Side? = word.hasPrefix("h") ? .home : word.hasPrefix("a") ? .away : nil
    guard let number = Int(side == nil ? word : String(word.dropFirst())) else { return nil }
    let fits = among.filter { $0.shirt == number && (side == nil || $0.side == side) }
    guard fits.count != 1 else { return fits[0] }
    guard fits.isEmpty else { throw ambiguous(word, fits) }
    throw Refusal("no-shirt", "Nobody is known to wear \(number).", hint: "Use a name.")
  }

  private func ambiguous(_ word: String, _ fits: [Candidate]) -> Refusal {
    let folded = NameKey.fold(word)
    let shown = fits.prefix(8)
    var groups: [String] = []
    for side in [.home, .away, nil] as [Side?] {
      let names = shown.filter { $0.side == side }.map { $0.called(folded) }
      guard !names.isEmpty else { continue }
      let team = side.map { " (\(reading.title($0)))" } ?? ""
      groups.append(names.joined(separator: ", ") + team)
    }
    if fits.count > shown.count { groups.append("\(fits.count - shown.count) more") }
    let list = groups.joined(separator: fits.count == 2 ? " and " : "; ")
    return Refusal(
      "ambiguous-player", "\"\(TextRules.harmless(word))\" fits \(list).",
      hint: "Add a letter, a shirt number or --team.")
  }

  // MARK: - Who can be meant

  private static func candidates(_ match: MatchReading, _ squads: Squads) -> [Candidate] {
    var found: [PersonSlug: Candidate] = [:]
    var order: [PersonSlug] = []
    func add(_ slug: PersonSlug, side: Side?, shirt: Int? = nil) {
      guard found[slug] == nil else { return }
      found[slug] = candidate(slug, side, shirt, match.directory)
      order.append(slug)
    }
    for side in Side.allCases {
      let squad = squads[side]
      for id in squad.starters + squad.bench + squad.cameOn {
        guard let slug = match.history.names.person(id) else { continue }
        add(slug, side: side, shirt: squad.shirts[id] ?? match.directory.persons[slug]?.shirt)
      }
    }
    for (slug, person) in match.directory.persons.sorted(by: { $0.key < $1.key }) {
      let side = Side.allCases.first { match.team($0) == person.team }
      if let side { add(slug, side: side, shirt: person.shirt) }
    }
    for fact in match.history.facts where fact.kind != .scheduled {
      let isOwn =
        fact.kind == .goal && GoalTraits(rawValue: fact.value).contains(.own)
      let side = squads.side(of: fact.team).map { isOwn ? $0.other : $0 }
      for id in [fact.person, fact.otherIsPerson ? fact.other : .none] where id.isSome {
        if let slug = match.history.names.person(id) { add(slug, side: side) }
      }
    }
    // Coaches and referees are known to the registry and to no side.
    for slug in match.directory.persons.keys.sorted() where found[slug] == nil {
      if match.directory.persons[slug]?.team == nil { add(slug, side: nil) }
    }
    return order.compactMap { found[$0] }
  }

  private static func candidate(
    _ slug: PersonSlug, _ side: Side?, _ shirt: Int?, _ directory: Directory
  ) -> Candidate {
    let person = directory.persons[slug]
    let names = [slug.text, person?.name, person?.short].compactMap { $0 }
    return Candidate(
      slug: slug, names: names.map { NameKey.fold($0) }, side: side, shirt: shirt,
      title: directory.title(slug), full: person?.name ?? directory.title(slug))
  }
}

extension NameResolver.Candidate {
  /// The short name where it shows why the word fits, else the whole one.
  fileprivate func called(_ folded: String) -> String {
    NameKey.fold(title).startsAWord(folded) ? title : full
  }
}

extension String {
  /// Whether one of the words of a folded name starts so.
  fileprivate func startsAWord(_ start: String) -> Bool {
    hasPrefix(start) || contains("-\(start)")
  }
}
