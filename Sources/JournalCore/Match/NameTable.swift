/// The names behind the numbers of facts: slugs, and texts of a match's schedule.
///
/// Numbers are valid within one journal only and are never shown.
public struct NameTable: Hashable, Sendable {
  private var slugs: [NameID: String] = [:]
  private var ids: [Spelling: NameID] = [:]
  private var highest: Int32 = 0

  /// Creates an empty table.
  public init() {}

  /// Adds a name with the number that the journal assigned to it.
  public mutating func add(_ slug: String, as id: NameID) {
    slugs[id] = slug
    ids[Spelling(slug)] = id
    highest = max(highest, id.number)
  }

  /// The number of a name; a new one if it has none yet.
  public mutating func intern(_ slug: String) -> NameID {
    if let id = ids[Spelling(slug)] { return id }
    let id = NameID(highest + 1)
    add(slug, as: id)
    return id
  }

  /// The number of names.
  public var count: Int { slugs.count }

  /// The name behind a number; nil for `none` and for numbers of another journal.
  public func slug(_ id: NameID) -> String? { slugs[id] }

  /// The number of a name; nil if no fact mentions it.
  public func id(of slug: String) -> NameID? { ids[Spelling(slug)] }

  /// Makes sure that new names get numbers above this one.
  package mutating func reserve(upTo number: Int32) { highest = max(highest, number) }

  /// The team behind a number.
  public func team(_ id: NameID) -> TeamSlug? { slugs[id].flatMap { TeamSlug($0) } }

  /// The person behind a number.
  public func person(_ id: NameID) -> PersonSlug? { slugs[id].flatMap { PersonSlug($0) } }
}
