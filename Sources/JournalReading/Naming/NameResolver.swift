package import JournalCore
import JournalRules

/// Finds the team or the person that a word means in a match.
///
/// Players in the line-ups come first, then people of the two teams, then people whom events of the
/// match already name. Those on the pitch come before those on the bench.
package struct NameResolver {
  private let reading: MatchReading
  private let people: [NameCandidate<PersonSlug>]
  private let persons: [PersonSlug: Person]

  /// A person whom a word can mean.
  package struct Person {
    package let slug: PersonSlug
    package let side: Side?
    package let shirt: Int?
    package let title: String
    /// How close the person is to the action.
    package let rank: Rank

    /// How close somebody is to the action, the closest first.
    package enum Rank: Int, Comparable {
      case onPitch, inSquad, inTeam, namedBefore, elsewhere

      package static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }
  }

  package init(_ match: MatchReading) {
    reading = match
    let cast = MatchCast(match)
    people = cast.candidates
    persons = cast.persons
  }

  // MARK: - Teams

  /// Returns the side that a word means: `home`, `away`, a code, a slug or the start of a name.
  ///
  /// - Throws: `Refusal` if neither team fits, or both do.
  package func side(_ word: String) throws(Refusal) -> Side {
    if let side = Side(rawValue: NameKey.fold(word)) { return side }
    let fits = NameSearch("team").best(word, among: Side.allCases.map(candidate))
    if fits.count == 1 { return fits[0].subject }
    let known = Side.allCases.map { reading.title($0) }
    throw Refusal(
      "team-not-in-match",
      fits.count == 2
        ? "\"\(TextRules.harmless(word))\" fits \(known[0]) and \(known[1])."
        : "\"\(TextRules.harmless(word))\" does not play in this match.",
      hint: "It is \(known[0]) v \(known[1]).")
  }

  /// Returns the slug of a side's team.
  package func slug(of side: Side) -> TeamSlug { reading.team(side) }

  private func candidate(_ side: Side) -> NameCandidate<Side> {
    let own = reading.directory.candidate(reading.team(side))
    return NameCandidate(
      side, slugs: own.slugs, names: own.names, title: own.title, mark: own.mark)
  }

  // MARK: - Persons

  /// Returns the person that a word means; nil if nobody fits.
  ///
  /// - Parameters:
  ///   - side: limits the search to this side and to people of no side.
  ///   - isExact: whether the word must be a whole name, and not just the start of one.
  ///   - comesOn: whether the person is not on the pitch yet.
  /// - Throws: `Refusal` if several people fit.
  package func person(
    _ word: String, on side: Side? = nil, exactly isExact: Bool = false,
    comingOn comesOn: Bool = false
  ) throws(Refusal) -> Person? {
    let among = people.filter { person in
      let own = persons[person.subject]?.side
      return side == nil || own == nil || own == side
    }
    if !isExact, let byShirt = try shirt(word, among) { return byShirt }
    let ranked = comesOn ? among.map(\.unranked) : among
    let search = NameSearch("player", exactly: isExact)
    let found = try search.find(
      word, among: ranked, remedy: .narrowPerson)
    return found.flatMap { persons[$0.subject] }
  }

  /// Returns everyone whom a word fits equally well, a shirt number such as `9` or `h9` included.
  ///
  /// - Parameters:
  ///   - side: limits the search to this side and to people of no side.
  ///   - isOpen: whether somebody can be meant.
  package func everyone(
    _ word: String, on side: Side? = nil, where isOpen: (Person) -> Bool = { _ in true }
  ) -> [Person] {
    let known = people.filter { person in
      guard let known = persons[person.subject], isOpen(known) else { return false }
      return side == nil || known.side == nil || known.side == side
    }
    if let (number, wanted) = Self.shirt(word) {
      return known.compactMap { persons[$0.subject] }.filter {
        $0.shirt == number && (wanted == nil || $0.side == wanted)
      }
    }
    return NameSearch("player").best(word, among: known.map(\.unranked))
      .compactMap { persons[$0.subject] }
  }

  /// The slugs of those in the squads.
  package var squads: [String] {
    people.filter { persons[$0.subject].map { $0.rank <= .inSquad } ?? false }
      .map(\.subject.text)
  }

  /// Returns the person who was probably meant; nil if nobody's name is close.
  package func nearestPerson(_ word: String, on side: Side? = nil) -> Person? {
    let among = people.filter { side == nil || persons[$0.subject]?.side == side }
    return NameSearch("player").nearest(word, among: among).flatMap { persons[$0.subject] }
  }

  /// Returns the number and the side of a shirt: `9`, `h9`, `a9`; nil for any other word.
  package static func shirt(_ word: String) -> (number: Int, side: Side?)? {
    let mark = word.first?.lowercased()
    let side: Side? = mark == "h" ? .home : mark == "a" ? .away : nil
    let digits = side == nil ? word[...] : word.dropFirst()
    // "+1" is a name, and no number.
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits) else {
      return nil
    }
    return (number, side)
  }

  /// Returns the name that was probably meant; nil if none is close.
  package func nearest(_ word: String) -> String? {
    NameSearch("player").nearest(word, among: people)?.title
  }

  /// Returns the name on a side of which a new name is probably a misspelling; nil if there is
  /// none.
  package func slip(_ name: String, on side: Side) -> String? {
    let among = people.filter { persons[$0.subject]?.side == side }
    return NameSearch("player").slip(name, among: among)?.title
  }

  private func shirt(_ word: String, _ among: [NameCandidate<PersonSlug>]) throws(Refusal)
    -> Person?
  {
    guard let (number, side) = Self.shirt(word) else { return nil }
    let fits = among.compactMap { persons[$0.subject] }.filter {
      $0.shirt == number && (side == nil || $0.side == side)
    }
    guard fits.count != 1 else { return fits[0] }
    guard fits.isEmpty else {
      let list = fits.map { person in
        person.side.map { "\(person.title) (\(reading.title($0)))" } ?? person.title
      }
      throw Refusal(
        "ambiguous-player",
        "\"\(TextRules.harmless(word))\" fits \(list.joined(separator: " and ")).",
        remedy: .narrowShirt(number))
    }
    throw Refusal("no-shirt", "No player is known to wear number \(number).", hint: "Use a name.")
  }
}

extension NameCandidate {
  /// The candidate without its rank.
  fileprivate var unranked: NameCandidate {
    NameCandidate(
      subject, slugs: slugs, names: names, title: title, fullName: fullName, mark: mark)
  }
}
