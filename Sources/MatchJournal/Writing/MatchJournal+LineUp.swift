public import JournalCore
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Returns the drafts of a line-up as typed: `1 Navas; 2 Carvajal; ...; bench: 7 Ronaldo`.
  ///
  /// Unknown players are registered; the line-up itself is the last draft.
  /// - Throws: `Refusal` if the team or a player cannot be resolved.
  public func drafts(
    lineUp text: String, of team: String, in match: MatchReading, by author: Author
  ) throws(Refusal) -> [Draft] {
    let names = NameResolver(match)
    let side = try names.side(team)
    let (starters, bench) = Self.split(text)
    var news = Newcomers(match: match, side: side, names: names)
    let first = try starters.map { word throws(Refusal) in try news.player(word) }
    let second = try bench.map { word throws(Refusal) in try news.player(word) }
    let lineUp = LineUp(
      team: match.team(side), starters: first, bench: second.isEmpty ? nil : second)
    guard let stream = StreamName.match(match.slug) else { return [] }
    let batch = news.registered.isEmpty ? nil : identities.next()
    var drafts: [Draft] = []
    for person in news.registered {
      drafts.append(try draft(.personRegistered(person), to: .registry, by: author, batch: batch))
    }
    return drafts + [try draft(.lineUp(lineUp), to: stream, by: author, batch: batch)]
  }

  /// Returns the draft of a line-up with the coach and the formation, if given.
  public func with(_ draft: Draft, coach: String?, formation: String?) throws(Refusal) -> Draft {
    guard case .lineUp(var lineUp) = draft.event, coach != nil || formation != nil else {
      return draft
    }
    if let coach {
      guard SlugMint.isFaithful(to: coach), let slug = PersonSlug(SlugMint.fold(coach)) else {
        throw Refusal(
          "bad-value", "No slug can be made from \"\(TextRules.harmless(coach))\".",
          remedy: .registerCoach)
      }
      lineUp.coach = slug
    }
    lineUp.formation = formation
    return try Draft(.lineUp(lineUp), draft.envelope)
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
    let minted = registered
    let slug = match.directory.mintPerson(name) { slug in minted.contains { $0.person == slug } }
    registered.append(
      PersonRegistered(person: slug, name: name, team: match.team(side), role: .player))
    return SquadPlayer(slug, shirt: shirt)
  }
}
