import JournalCore
import JournalProjections
import JournalReading

extension LiveReader {
  /// What somebody does in an event, which tells whom a word can mean.
  enum Role {
    /// Plays: whoever is on the pitch comes first.
    case onPitch
    /// Comes on: whoever is not on the pitch yet comes first.
    case comingOn
    /// Says something: somebody who plays, or anybody else.
    case speaking
  }

  /// Returns the side that a word means: `h`, `a`, `home`, `away` or the code of a team; nil for any
  /// other word.
  func side(_ word: String) -> Side? {
    let folded = NameKey.fold(word)
    switch folded {
    case "h", "home": return .home
    case "a", "away": return .away
    default:
      return Side.allCases.first {
        let team = match.team($0)
        return folded == NameKey.fold(match.directory.code(team)) || folded == team.text
      }
    }
  }

  /// Returns the person whom a word means.
  ///
  /// - Parameter prefix: what stands before the name in its word.
  /// - Throws: `LiveMisreading` if nobody or several people can be meant.
  func person(
    _ word: String, on side: Side?, role: Role, _ line: LiveLine, _ index: Int, prefix: String = ""
  ) throws(LiveMisreading) -> NameResolver.Person {
    let fits = people(word, on: side, role: role)
    if fits.count == 1 { return fits[0] }
    let safe = TextRules.harmless(word)
    guard fits.isEmpty else {
      let list = fits.map { person in
        person.side.map { "\(person.title) (\(match.title($0)))" } ?? person.title
      }
      let isShirt = NameResolver.shirt(word) != nil
      throw LiveMisreading(
        Refusal(
          "ambiguous-player", "\"\(safe)\" fits \(list.joined(separator: " and ")).",
          hint: isShirt ? "h\(word) or a\(word)?" : "Add a letter, or write the number."),
        in: line, word: index)
    }
    if NameResolver.shirt(word) != nil {
      let (number, named) = NameResolver.shirt(word) ?? (0, nil)
      let team = (named ?? side).map { match.title($0) }
      throw LiveMisreading(
        Refusal(
          "no-shirt", "No \(team.map { "\($0) " } ?? "")player wears \(number).",
          hint: "Write the name."), in: line, word: index)
    }
    let near = names.nearestPerson(word, on: side)
    let other = people(word, on: nil, role: role)
    let elsewhere = side != nil && other.count == 1 ? other.first?.side : nil
    throw LiveMisreading(
      Refusal(
        "no-player",
        elsewhere.map { "\(other[0].title) plays for \(match.title($0))." }
          ?? "No player \"\(safe)\".",
        hint: near == nil && elsewhere == nil ? newcomer(role) : nil),
      in: line, word: index, question: near.map { "\($0.title)?" },
      offer: near.map { .line(line.replacing(index, with: prefix + $0.slug.text)) })
  }

  /// How somebody new is written; where the line-ups are known, nobody new plays.
  private func newcomer(_ role: Role) -> String {
    let lineUps = match.projection(LineUps.self)
    return role != .speaking && Side.allCases.allSatisfy { lineUps[$0].isKnown }
      ? "Nobody of that name is in the line-ups; bench h Name adds one."
      : "A new one is written h +Name or a +Name."
  }

  /// Returns everyone whom a word can mean, those first who can do it now.
  func people(_ word: String, on side: Side?, role: Role) -> [NameResolver.Person] {
    let all = names.everyone(word, on: side)
    let able = names.everyone(word, on: side) { person in
      switch role {
      case .onPitch, .speaking: person.rank == .onPitch
      case .comingOn: person.rank == .inSquad
      }
    }
    if !able.isEmpty { return able }
    guard let rank = all.map(\.rank).min() else { return [] }
    return all.filter { $0.rank == rank }
  }

  /// Returns the two players of a substitution of a side; nil if the words fit none of it, or
  /// several.
  func pair(on: String, off: String, of side: Side)
    -> (on: NameResolver.Person, off: NameResolver.Person)?
  {
    let coming = people(on, on: side, role: .comingOn).filter { $0.side == side }
    let going = people(off, on: side, role: .onPitch).filter { $0.side == side }
    guard coming.count == 1, going.count == 1, coming[0].slug != going[0].slug else { return nil }
    return (coming[0], going[0])
  }
}
