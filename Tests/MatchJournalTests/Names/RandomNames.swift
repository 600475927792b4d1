import JournalCore
import JournalTesting

/// A small registry generated from a seed, and the same as plain lists: teams, persons and
/// competitions in several scripts, with namesakes, accents, other names and mergers.
struct RandomNames {
  private(set) var directory = Directory()

  /// The standing entries, by kind and slug: their slugs and all names they were ever found by.
  private(set) var plain: [EntityKind: [String: (slugs: Set<String>, names: Set<String>)]] = [:]

  private var generator: SplitMix64

  private static let words = [
    "Gabriel", "Gabriël", "Pires", "Pirès", "Sánchez", "Sanchez", "Ramos", "Ramón", "Müller",
    "Mueller", "Ødegaard", "Łukasz", "Ćirić", "Íñigo", "O'Neill", "van der Sar", "李", "明",
    "Спартак",
    "Динамо", "Ολυμπιακός", "الأهلي", "Real", "Madrid", "Betis", "City", "2017-18", "II", "Jr.",
  ]

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    for kind in EntityKind.allCases {
      for _ in 0..<Int.random(in: 1...5, using: &generator) { register(kind) }
    }
    for _ in 0..<Int.random(in: 0...3, using: &generator) { rename() }
    for _ in 0..<Int.random(in: 0...2, using: &generator) { merge() }
  }

  /// Returns a word that somebody could type: a name, the start of a word in it, a slug, or
  /// anything else.
  mutating func query(_ kind: EntityKind) -> String {
    let known = (plain[kind] ?? [:]).values.flatMap { Array($0.names) + Array($0.slugs) }.sorted()
    let name = known.randomElement(using: &generator) ?? "x"
    switch Int.random(in: 0...4, using: &generator) {
    case 0: return name
    case 1: return name.uppercased()
    case 2:
      let words = name.split(separator: " ").map(String.init)
      let word = words.randomElement(using: &generator) ?? name
      return String(word.prefix(Int.random(in: 1...4, using: &generator)))
    case 3: return SlugMint.fold(name)
    default: return Self.words.randomElement(using: &generator) ?? "x"
    }
  }

  private mutating func name() -> String {
    let count = Int.random(in: 1...3, using: &generator)
    return (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "x" }
      .joined(separator: " ")
  }

  private mutating func register(_ kind: EntityKind) {
    let name = name()
    let taken = plain[kind] ?? [:]
    switch kind {
    case .team:
      let slug: TeamSlug = SlugMint.mint(name, fallback: "t") { taken[$0.text] != nil }
      let event = TeamRegistered(team: slug, name: name, code: "T\(taken.count)")
      directory.take(.teamRegistered(event), at: 1)
      note(kind, slug.text, [name, "T\(taken.count)"])
    case .person:
      let slug: PersonSlug = SlugMint.mint(name, fallback: "p") { taken[$0.text] != nil }
      directory.take(.personRegistered(PersonRegistered(person: slug, name: name)), at: 1)
      note(kind, slug.text, [name])
    case .competition:
      let slug: CompetitionSlug = SlugMint.mint(name, fallback: "c") { taken[$0.text] != nil }
      let event = CompetitionDefined(competition: slug, season: "2018", name: name)
      directory.take(.competitionDefined(event), at: 1)
      note(kind, slug.text, [name, "\(name) 2018"])
    }
  }

  private mutating func note(_ kind: EntityKind, _ slug: String, _ names: [String]) {
    plain[kind, default: [:]][slug] = ([slug], Set(names))
  }

  private mutating func any() -> (EntityKind, String)? {
    let kind = EntityKind.allCases.randomElement(using: &generator) ?? .team
    let slug = (plain[kind] ?? [:]).keys.sorted().randomElement(using: &generator)
    return slug.map { (kind, $0) }
  }

  /// Replaces a name; the old one keeps its meaning.
  private mutating func rename() {
    guard let (kind, slug) = any(), var entry = plain[kind]?[slug], entry.slugs.count == 1,
      let entity = EntitySlug(slug)
    else { return }
    let name = name()
    directory.take(
      .entityRenamed(EntityRenamed(entity: entity, name: name, kind: kind)), at: 2)
    entry.names.insert(name)
    if kind == .competition { entry.names.insert("\(name) 2018") }
    plain[kind]?[slug] = entry
  }

  /// Merges two entries; the slug of one stands for both, with the names of both.
  private mutating func merge() {
    guard let (kind, from) = any(), let into = any(), into.0 == kind, into.1 != from,
      let gone = plain[kind]?[from], let first = EntitySlug(from), let second = EntitySlug(into.1)
    else { return }
    directory.take(
      .entitiesMerged(EntitiesMerged(from: first, into: second, kind: kind)), at: 3)
    plain[kind]?[from] = nil
    plain[kind]?[into.1]?.slugs.formUnion(gone.slugs)
    plain[kind]?[into.1]?.names.formUnion(gone.names)
  }
}
