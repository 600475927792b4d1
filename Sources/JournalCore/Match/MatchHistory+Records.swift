extension MatchHistory {
  /// Derives the facts of a match from its records, as the log derives the facts it stores.
  public init(_ match: StreamName, _ stream: StreamHistory) {
    let positions = Dictionary(
      stream.records.map { ($0.id, $0.position) }, uniquingKeysWith: { first, _ in first })
    var names = NameTable()
    var raw: [Fact] = []
    for record in stream.records {
      for slug in record.draft.slugs { _ = names.intern(slug) }
      raw += record.draft.facts(
        at: record.position, intern: { names.intern($0) }, locate: { positions[$0] })
    }
    let needed = Self.amendments(in: raw)
    let amended = stream.records.filter { needed.contains($0.position) }
    self.init(
      match, raw: raw, names: names,
      amended: Dictionary(
        amended.map { ($0.position, $0.draft) }, uniquingKeysWith: { first, _ in first })
    ) { positions[$0] }
  }
}
