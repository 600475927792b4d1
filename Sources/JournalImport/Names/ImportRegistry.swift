import JournalCore
import JournalFeeds

/// Teams, persons and competitions by name: the journal's and the new ones.
struct ImportRegistry {
  /// The names, including the new ones.
  private(set) var directory: Directory

  /// The drafts of new registrations that were not handed over yet, in the order of the feed; persons
  /// only once an event names them.
  private(set) var drafts: [Draft] = []

  /// How many drafts there are with those that were handed over.
  var count: Int { released + drafts.count }

  private var released = 0

  /// The persons whose drafts were handed over.
  private(set) var newcomers: Set<PersonSlug> = []

  private let pen: ImportPen
  private var teams: [String: Set<TeamSlug>] = [:]
  private var persons: [PersonKey: Set<PersonSlug>] = [:]

  /// Those that a slug means where no name does. A new one is found in the same way as it will be
  /// once it is in the journal, so that a second import finds the same.
  private var teamSlugs: [String: Set<TeamSlug>] = [:]
  private var personSlugs: [PersonKey: Set<PersonSlug>] = [:]
  private var codes: Set<String> = []
  private var countries: [TeamSlug: String] = [:]
  private var unused: [PersonSlug: Draft] = [:]

  /// The competitions without a match whose names are those of their rules, with the events that
  /// define them.
  var unnamed: [CompetitionSlug: Record] = [:]

  /// The key of a person: the name within a team; referees belong to no team.
  private struct PersonKey: Hashable {
    let team: TeamSlug?
    let name: String
  }

  init(_ directory: Directory, pen: ImportPen) {
    self.directory = directory
    self.pen = pen
    for team in directory.teams.values {
      codes.insert(directory.code(team.team))
      know(directory.canonical(team.team), as: team.team.text, [team.name, team.short])
    }
    for person in directory.persons.values {
      know(
        directory.canonical(person.person), as: person.person.text, [person.name, person.short],
        of: person.team.map { directory.canonical($0) })
    }
  }

  /// Hands over the drafts up to a number of them; they are held no longer.
  mutating func release(to end: Int) -> [Draft] {
    let given = Array(drafts.prefix(end - released))
    drafts.removeFirst(given.count)
    released = end
    for draft in given {
      if case .personRegistered(let person) = draft.event { newcomers.insert(person.person) }
    }
    return given
  }

  private mutating func know(_ team: TeamSlug, as slug: String, _ names: [String?]) {
    for name in names.compactMap({ $0 }) { teams[NameKey.exact(name), default: []].insert(team) }
    if !Self.isLess(slug, than: names) {
      teamSlugs[NameKey.exact(slug), default: []].insert(team)
    }
  }

  private mutating func know(
    _ person: PersonSlug, as slug: String, _ names: [String?], of team: TeamSlug?
  ) {
    for name in names.compactMap({ $0 }) {
      persons[PersonKey(team: team, name: NameKey.exact(name)), default: []].insert(person)
    }
    if !Self.isLess(slug, than: names) {
      personSlugs[PersonKey(team: team, name: NameKey.exact(slug)), default: []].insert(person)
    }
  }

  /// Returns the names of somebody, the slug among them unless it says less than the name: `c` of
  /// `C++` would take in everybody called `C`.
  private static func names(_ slug: String, _ names: [String?]) -> [String] {
    names.compactMap { $0 } + (isLess(slug, than: names) ? [] : [slug])
  }

  private static func isLess(_ slug: String, than names: [String?]) -> Bool {
    names.compactMap { $0 }.contains {
      !SlugMint.isFaithful(to: $0) && SlugMint.fold($0) == slug
    }
  }

  // MARK: - Teams

  /// Returns the team that a feed names; registers a new one.
  ///
  /// If teams from two countries share a name, the second is registered with its country added.
  /// - Throws: `Refusal` if the name fits several teams, or is not a valid name.
  mutating func team(_ feed: FeedTeam) throws(Refusal) -> TeamSlug {
    let country = feed.country.map { NameKey.fold($0) }
    let full = feed.country.map { "\(feed.name) (\($0))" } ?? feed.name
    let names = full == feed.name ? [full] : [full, feed.name]
    for name in names {
      guard let slug = try known(name) else { continue }
      let isOther = name != full && country != countries[slug, default: country ?? ""]
      guard !isOther else { continue }
      if let country { countries[slug] = country }
      return also(slug, called: full)
    }
    let isTaken = teams[NameKey.exact(feed.name)] != nil
    return also(try register(isTaken ? full : feed.name, country: country), called: full)
  }

  /// Notes that a team goes by its name with its country as well, unless that is another's name: a line
  /// that writes them otherwise means the same team, wherever it stands.
  private mutating func also(_ team: TeamSlug, called full: String) -> TeamSlug {
    let key = NameKey.exact(full)
    if teams[key] == nil { teams[key] = [team] }
    return team
  }

  private func known(_ name: String) throws(Refusal) -> TeamSlug? {
    let fits = teams[NameKey.exact(name)] ?? teamSlugs[NameKey.exact(name), default: []]
    guard fits.count > 1 else { return fits.first }
    // A slug itself beats a name that two teams share.
    if let slug = fits.first(where: { $0.text == SlugMint.fold(name) }) { return slug }
    throw Refusal(
      "ambiguous-team",
      "\(TextRules.harmless(name)) fits \(fits.sorted().map(\.text).joined(separator: ", ")).",
      hint: "Write the slug.")
  }

  private mutating func register(_ name: String, country: String?) throws(Refusal) -> TeamSlug {
    let known = directory.teams
    let slug: TeamSlug = SlugMint.mint(name, fallback: "t") { known[$0] != nil }
    let code = TeamCode.make(name, taken: codes)
    let team = TeamRegistered(team: slug, name: name, code: code)
    let draft = try pen.draft(.teamRegistered(team), to: .registry, key: [slug.text])
    codes.insert(code)
    countries[slug] = country
    know(slug, as: slug.text, [name])
    add(draft)
    return slug
  }

  // MARK: - Persons

  /// Returns the person of a team that a feed names; a new one is registered when `use` is called.
  ///
  /// - Throws: `Refusal` if the name is not valid.
  mutating func person(_ name: String, of team: TeamSlug?, as role: PersonRegistered.Role)
    throws(Refusal) -> PersonSlug
  {
    let key = PersonKey(
      team: team.map { directory.canonical($0) }, name: NameKey.exact(name))
    if let slug = (persons[key] ?? personSlugs[key])?.min() { return slug }
    let slug = directory.mintPerson(name)
    let person = PersonRegistered(person: slug, name: name, team: team, role: role)
    let draft = try pen.draft(.personRegistered(person), to: .registry, key: [slug.text])
    know(slug, as: slug.text, [name], of: key.team)
    directory.take(draft.event, at: 0)
    unused[slug] = draft
    return slug
  }

  /// Registers the new ones among persons that an event names.
  mutating func use(_ slugs: [PersonSlug]) {
    for slug in slugs {
      if let draft = unused.removeValue(forKey: slug) { drafts.append(draft) }
    }
  }

  // MARK: - Competitions

  /// Returns the competition that a feed names; defines a new one.
  ///
  /// It is the one of that name and season; or the one whose slug they make, for which rules were
  /// adopted before there were matches.
  mutating func competition(_ feed: FeedCompetition) throws(Refusal) -> CompetitionSlug {
    let season = feed.season ?? "all"
    let text = feed.season.map { "\(feed.name) \($0)" } ?? feed.name
    let name = CompetitionName(feed.name, season)
    if let known = competitions[name] { return known }
    if let slug = CompetitionSlug(SlugMint.fold(text)), directory.regulations[slug] != nil {
      try join(directory.canonical(slug), as: feed)
      competitions[name] = directory.canonical(slug)
      return directory.canonical(slug)
    }
    let taken = directory.competitions
    let slug: CompetitionSlug = SlugMint.mint(text, fallback: "c") { taken[$0] != nil }
    let defined = CompetitionDefined(competition: slug, season: season, name: feed.name)
    add(
      try pen.draft(.competitionDefined(defined), to: .competition(slug), key: [slug.text]))
    competitions[name] = slug
    return slug
  }

  /// Gives a competition the name and the season of a feed, if it has only those of its rules: no
  /// match was in it before, and nobody named it.
  mutating func join(_ slug: CompetitionSlug, as feed: FeedCompetition) throws(Refusal) {
    guard let definition = unnamed.removeValue(forKey: slug),
      var defined = directory.competitions[slug]
    else { return }
    var replace = JSONObject()
    // A longer or shorter form of the same name, such as English Premier League, is no other name.
    let (ours, theirs) = (NameKey.fold(defined.name), NameKey.fold(feed.name))
    if !ours.contains(theirs), !theirs.contains(ours) {
      replace["name"] = .string(feed.name)
      defined.name = feed.name
    }
    if let season = feed.season, defined.season == "all" {
      replace["season"] = .string(season)
      defined.season = season
    }
    guard !replace.members.isEmpty else { return }
    let correction = Correction(target: definition.id, replace: replace)
    let key = [definition.id.description, JSONValue.object(replace).canonicalText]
    drafts.append(try pen.draft(.correction(correction), to: .competition(slug), key: key))
    directory.take(.competitionDefined(defined), at: 0)
  }

  /// Defines a tie.
  mutating func define(_ tie: TieDefined) throws(Refusal) {
    add(try pen.draft(.tieDefined(tie), to: .competition(tie.competition), key: [tie.tie.text]))
  }

  private lazy var competitions: [CompetitionName: CompetitionSlug] = Dictionary(
    directory.competitions.values.map { (CompetitionName($0.name, $0.season), $0.competition) },
    uniquingKeysWith: { min($0, $1) })

  /// Name and season, folded for comparison.
  private struct CompetitionName: Hashable {
    let name: String
    let season: String

    init(_ name: String, _ season: String) {
      self.name = NameKey.exact(name)
      self.season = NameKey.exact(season)
    }
  }

  private mutating func add(_ draft: Draft) {
    directory.take(draft.event, at: 0)
    drafts.append(draft)
  }
}

extension ImportRegistry {
  /// Returns the short name of a person by slug; any other text unchanged.
  func title(_ text: String) -> String {
    guard let person = PersonSlug(text), directory.persons[person] != nil else { return text }
    return directory.title(person)
  }

  /// Whether a name may be a person's: the same name, or the same last word if one of the two has
  /// nothing else or begins with the other's initial.
  func mayBe(_ slug: PersonSlug, called name: String) -> Bool {
    let person = directory.persons[slug]
    let names = Self.names(slug.text, [person?.name, person?.short])
    let told = NameKey.exact(name)
    return names.map { NameKey.exact($0) }.contains { Self.areAlike($0, told) }
  }

  private static func areAlike(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (left, right) = (one.split(separator: "-"), other.split(separator: "-"))
    guard let last = left.last, last == right.last, last.count > 2 else { return false }
    // Whoever has a sign in the name is somebody else without it.
    guard left.filter(Self.isSign) == right.filter(Self.isSign) else { return false }
    guard left.count > 1, right.count > 1 else { return true }
    guard let first = left.first, let second = right.first else { return false }
    return (first.count == 1 || second.count == 1) && first.first == second.first
  }

  private static func isSign(_ word: Substring) -> Bool {
    word.unicodeScalars.count == 1
      && word.unicodeScalars.allSatisfy {
        !$0.properties.isAlphabetic && !("0"..."9").contains($0)
      }
  }
}
