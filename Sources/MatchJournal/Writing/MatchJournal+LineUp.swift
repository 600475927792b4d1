public import JournalCore
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Returns the drafts of a line-up as typed: `1 Navas; 2 Carvajal; ...; bench: 7 Ronaldo`.
  ///
  /// Unknown players, and a coach who is unknown, are registered; the line-up itself is the last draft.
  /// - Parameters:
  ///   - coach: the name of the coach; nil if none is given.
  ///   - formation: the formation, such as 4-3-3; nil if none is given.
  /// - Throws: `Refusal` if the team or a player cannot be resolved, or if the line-up is logged already.
  public func drafts(
    lineUp text: String, of team: String, in match: MatchReading, by author: Author,
    coach: String? = nil, formation: String? = nil
  ) throws(Refusal) -> [Draft] {
    let names = NameResolver(match)
    let side = try names.side(team)
    let (starters, bench) = Self.split(text)
    var news = Newcomers(match: match, side: side, names: names)
    let first = try starters.map { word throws(Refusal) in try news.player(word) }
    let second = try bench.map { word throws(Refusal) in try news.player(word) }
    var lineUp = LineUp(
      team: match.team(side), starters: first, bench: second.isEmpty ? nil : second)
    if let coach { lineUp.coach = try news.coach(coach) }
    lineUp.formation = formation
    try match.checkIsNew(lineUp)
    return try drafts(of: lineUp, registering: news.registered, in: match, by: author)
  }

  /// Returns the drafts that put somebody on the bench whom the line-up of a side forgot. Who is unknown is
  /// registered; the line-up itself is the last draft.
  ///
  /// - Parameters:
  ///   - name: the person's name.
  ///   - shirt: the number of the shirt; nil if it is not known.
  /// - Throws: `Refusal` if the side has no line-up, or the person is in it.
  func drafts(
    benching name: String, shirt: Int?, on side: Side, in match: MatchReading, by author: Author
  ) throws(Refusal) -> [Draft] {
    guard var lineUp = match.lineUp(of: side)?.lineUp else {
      throw Refusal(
        "no-line-up", "No line-up of \(match.title(side)) is logged.",
        hint: "Somebody new is written h +Name or a +Name.")
    }
    var news = Newcomers(match: match, side: side, names: NameResolver(match))
    let player = try news.player(shirt.map { "\($0) \(name)" } ?? name)
    let squad = lineUp.starters + (lineUp.bench ?? [])
    guard !squad.contains(where: { $0.player == player.player }) else {
      throw Refusal("already-so", "\(TextRules.harmless(name)) is in the line-up already.")
    }
    lineUp.bench = (lineUp.bench ?? []) + [player]
    return try drafts(of: lineUp, registering: news.registered, in: match, by: author)
  }

  private func drafts(
    of lineUp: LineUp, registering people: [PersonRegistered], in match: MatchReading,
    by author: Author
  ) throws(Refusal) -> [Draft] {
    guard let stream = StreamName.match(match.slug) else { return [] }
    let batch = people.isEmpty ? nil : identities.next()
    var drafts: [Draft] = []
    for person in people {
      drafts.append(try draft(.personRegistered(person), to: .registry, by: author, batch: batch))
    }
    return drafts + [try draft(.lineUp(lineUp), to: stream, by: author, batch: batch)]
  }

  /// Splits a line-up at semicolons, commas and line breaks; the bench follows `bench:`.
  private static func split(_ text: String) -> (starters: [String], bench: [String]) {
    var starters: [String] = []
    var bench: [String] = []
    var isBench = false
    for part in text.split(whereSeparator: { ";,\n".contains($0) }) {
      var word = part.trimmed
      if word.lowercased().hasPrefix("bench:") {
        isBench = true
        word = word.dropFirst(6).trimmed
      }
      guard !word.isEmpty else { continue }
      if isBench { bench.append(word) } else { starters.append(word) }
    }
    return (starters, bench)
  }
}

/// Finds the players of a line-up and registers the new ones.
private struct Newcomers {
  let match: MatchReading
  let side: Side
  let names: NameResolver
  private(set) var registered: [PersonRegistered] = []

  init(match: MatchReading, side: Side, names: NameResolver) {
    self.match = match
    self.side = side
    self.names = names
  }

  mutating func player(_ text: String) throws(Refusal) -> SquadPlayer {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let isShirt = parts.count == 2 && parts[0].allSatisfy { $0.isASCII && $0.isNumber }
    let shirt = isShirt ? Int(parts[0]) : nil
    let name = shirt == nil ? text : parts[1].trimmed
    if let known = try names.person(name, on: side, exactly: true) {
      return SquadPlayer(known.slug, shirt: shirt)
    }
    return SquadPlayer(register(name, .player), shirt: shirt)
  }

  mutating func coach(_ name: String) throws(Refusal) -> PersonSlug {
    let name = name.trimmed
    guard !name.isEmpty else {
      throw Refusal("bad-value", "The coach has no name.", remedy: .registerCoach)
    }
    if let slug = PersonSlug(name), match.directory.persons[slug] != nil { return slug }
    if let known = try names.person(name, on: side, exactly: true) { return known.slug }
    return register(name, .coach)
  }

  private mutating func register(_ name: String, _ role: PersonRegistered.Role) -> PersonSlug {
    let minted = registered
    let slug = match.directory.mintPerson(name) { slug in minted.contains { $0.person == slug } }
    registered.append(
      PersonRegistered(person: slug, name: name, team: match.team(side), role: role))
    return slug
  }
}
