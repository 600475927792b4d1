extension RegistryRows {
  /// Returns the positions of the records that answer a query, ascending.
  public func positions(for query: RegistryQuery) throws(Failure) -> [Int] {
    var search = RegistrySearch(rows: self)
    try search.answer(query)
    return search.positions.sorted()
  }
}

/// Follows a query through the rows: from keys to entries, from entries to what they are about, and
/// on through mergers.
private struct RegistrySearch<Rows: RegistryRows> {
  let rows: Rows
  private(set) var positions: Set<Int> = []
  private var roots: Set<Int> = []
  private var found: [RegistryEntity] = []
  private var seen: Set<RegistryEntity> = []

  init(rows: Rows) { self.rows = rows }

  mutating func answer(_ query: RegistryQuery) throws(Rows.Failure) {
    switch query {
    case .about(let entities): try follow(entities)
    case .named(let name, let kinds): try take(kinds, named: name, isWhole: true)
    case .starting(let start, let kinds): try take(kinds, named: start, isWhole: false)
    case .members(let team): try take(.member, .person, of: .team(team))
    case .unattached: try take(try rows.rows(of: .unattached))
    case .ties(let competition): try take(.member, .tie, of: .competition(competition))
    case .regulations(let competition):
      try take(.adoption, .competition, of: .competition(competition))
    case .regulation(let digest):
      try take(try rows.rows(of: RegistryKey(.digest, .competition, digest)))
    case .first(let limit, let kind):
      try follow(try rows.entities(of: kind, limit: max(0, limit)))
    case .clockCorrections: try take(try rows.rows(of: .clock))
    }
  }

  /// Takes in everything about the entities with a name.
  private mutating func take(
    _ kinds: Set<RegistryKind>, named name: String, isWhole: Bool
  ) throws(Rows.Failure) {
    let key = NameKey.start(of: name)
    // A blank text is no name.
    guard !key.isEmpty else { return }
    for kind in RegistryKind.allCases where kinds.contains(kind) {
      try take(
        isWhole
          ? try rows.rows(of: RegistryKey(.named, kind, key))
          : try rows.rows(namedFrom: key, kind))
    }
  }

  /// Takes in everything about a team or competition, about all that was merged with it, and about
  /// what belongs to any of them.
  private mutating func take(
    _ relation: RegistryKey.Relation, _ kind: RegistryKind, of owner: RegistryEntity
  ) throws(Rows.Failure) {
    try follow([owner])
    for entity in found where entity.kind == owner.kind {
      try take(try rows.rows(of: RegistryKey(relation, kind, entity.slug)))
    }
  }

  /// Takes in rows, and everything about the entities of their entries.
  private mutating func take(_ rows: [RegistryRow]) throws(Rows.Failure) {
    try follow(try subjects(of: rows))
  }

  /// Takes in everything about some entities, and about all that were merged with them.
  private mutating func follow(_ entities: [RegistryEntity]) throws(Rows.Failure) {
    var next = entities
    while let entity = next.popLast() {
      guard seen.insert(entity).inserted else { continue }
      found.append(entity)
      next += try subjects(of: try rows.rows(of: RegistryKey(about: entity)))
    }
  }

  /// Takes in rows; returns what entries not met before are about.
  private mutating func subjects(of found: [RegistryRow]) throws(Rows.Failure) -> [RegistryEntity] {
    var subjects: [RegistryEntity] = []
    for row in found {
      positions.insert(row.position)
      if roots.insert(row.root).inserted { subjects += try rows.subjects(of: row.root) }
    }
    return subjects
  }
}
