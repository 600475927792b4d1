import JournalCore
import JournalReading

/// The people whom two journals registered each for itself, and who are one: of one full name in one
/// team.
///
/// Where slugs are made of names, one person has one slug in both. In private journals they are
/// opaque, and whoever was registered twice would be two people after the merge.
struct MergePeople {
  /// Two registrations of one person.
  struct Pair {
    /// The one that was recorded first, whose slug stays.
    let kept: Record
    /// The other one.
    let dropped: Record
    let from: EntitySlug
    let into: EntitySlug
  }

  /// The pairs, in order of the events that stay.
  let pairs: [Pair]

  private let joined: [String: String]

  init(_ ours: MergeSide, _ theirs: MergeSide) {
    let mine = Self.people(ours, besides: theirs)
    let others = Self.people(theirs, besides: ours)
    pairs = mine.compactMap { name, one -> Pair? in
      guard let two = others[name] else { return nil }
      let (kept, dropped) = one.id < two.id ? (one, two) : (two, one)
      guard let slugs = Self.slugs(kept, dropped) else { return nil }
      return Pair(kept: kept, dropped: dropped, from: slugs.from, into: slugs.into)
    }.sorted { $0.kept.id < $1.kept.id }
    joined = Dictionary(
      pairs.map { ($0.from.text, $0.into.text) }, uniquingKeysWith: { first, _ in first })
  }

  private static func slugs(_ kept: Record, _ dropped: Record)
    -> (from: EntitySlug, into: EntitySlug)?
  {
    guard case .personRegistered(let first) = kept.event,
      case .personRegistered(let second) = dropped.event, first.person != second.person,
      let from = EntitySlug(second.person.text), let into = EntitySlug(first.person.text)
    else { return nil }
    return (from, into)
  }

  /// Returns the people whom one side alone registered and did not join to anybody, by name and team;
  /// without those whose name and team fit somebody else too.
  private static func people(_ side: MergeSide, besides other: MergeSide) -> [String: Record] {
    var found: [String: [Record]] = [:]
    var ambiguous: Set<String> = []
    for record in side.histories[.registry]?.records ?? [] where side.stands(record) {
      guard case .personRegistered(let person) = side.effective(record).event,
        person.name != Erasable.erased, let team = person.team
      else { continue }
      let key = "\(NameKey.fold(person.name)) of \(NameKey.fold(side.directory.title(team)))"
      let isFree =
        !other.has(record.id) && other.directory.persons[person.person] == nil
        && side.directory.canonical(person.person) == person.person
      if isFree { found[key, default: []].append(record) } else { ambiguous.insert(key) }
    }
    return found.filter { $0.value.count == 1 && !ambiguous.contains($0.key) }
      .compactMapValues(\.first)
  }

  /// Whether two slugs mean one person.
  func isOne(_ one: String?, _ two: String?) -> Bool {
    guard let one, let two else { return one == nil && two == nil }
    return joined[one] ?? one == joined[two] ?? two
  }

  /// Whether two slugs mean one person.
  func isOne(_ one: PersonSlug, _ two: PersonSlug) -> Bool { isOne(one.text, two.text) }

  /// Whether two values of a field are slugs of one person whom the merge joins.
  func isOne(_ one: JSONValue?, _ two: JSONValue?) -> Bool {
    guard let one = one?.string, let two = two?.string, joined[one] != nil || joined[two] != nil
    else { return false }
    return isOne(one, two)
  }

  /// Returns the events that join them.
  func drafts(_ pen: MergePen, without known: (EventID) -> Bool) throws(Refusal) -> [Draft] {
    try pairs.map { pair throws(Refusal) in
      let merger = EntitiesMerged(from: pair.from, into: pair.into, kind: .person)
      return try pen.draft(
        .entitiesMerged(merger), to: .registry, "one person", [pair.kept.id, pair.dropped.id])
    }.filter { !known($0.id) }
  }
}
