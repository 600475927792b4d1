import JournalCore
import struct JournalCore.Record
import JournalProof

/// What events add to the checksums of the lists that they are in.
struct ChecksumChanges {
  /// What each list gains.
  private(set) var lists: [CheckedList: Checksum] = [:]

  /// Forgets what was added so far.
  mutating func removeAll() { lists.removeAll(keepingCapacity: true) }

  /// Adds an event of a stream.
  mutating func addEvent(in stream: StreamName, isFirst: Bool) {
    lists[.log, default: .empty].add(count: 1)
    lists[.stream(stream), default: .empty].add(count: 1)
    if isFirst { lists[.category(stream.category), default: .empty].add(RowHash(stream)) }
  }

  /// Adds the facts of one event.
  ///
  /// - Parameters:
  ///   - first: the position of the first event of the stream; 0 if it does not matter, because they
  ///     are of a later event and act on none.
  ///   - names: the names that the facts mention.
  mutating func add(_ facts: [Fact], in stream: StreamName, first: Int, _ names: NameTable) {
    if stream.category == .match, facts.first?.position ?? first == first {
      lists[.fixtures, default: .empty].add(RowHash(fixture: facts.first, stream, names))
    }
    for (ordinal, fact) in facts.enumerated() {
      let hash = RowHash(fact, ordinal: ordinal, names)
      lists[.stream(stream), default: .empty].mix(hash)
      if stream.category == .match, fact.subject == first, first != 0 {
        lists[.amendedFixtures, default: .empty].add(count: 1)
      }
      guard let slug = names.slug(fact.other) else { continue }
      let entry = RowHash(stream, position: fact.position, ordinal: ordinal)
      switch fact.kind {
      case .inTie: lists[.tie(slug), default: .empty].add(entry)
      case .inCompetition: lists[.competition(slug), default: .empty].add(entry)
      default: break
      }
    }
  }

  /// Adds keys by which events of the registry are found.
  mutating func add(_ rows: [RegistryRow]) {
    for row in rows {
      lists[.key(row.key), default: .empty].add(RowHash(row))
      lists[.entry(row.root), default: .empty].add(RowHash(row))
    }
  }

  /// Takes keys out, of an event whose texts were erased.
  mutating func remove(_ rows: [RegistryRow]) {
    for row in rows {
      lists[.key(row.key), default: .empty].remove(RowHash(row))
      lists[.entry(row.root), default: .empty].remove(RowHash(row))
    }
  }

  /// Adds erasable texts of an event; a negative number takes them out.
  mutating func addTexts(_ count: Int, at position: Int) {
    lists[.texts(position), default: .empty].add(count: count)
  }

  /// Adds names that got a number.
  mutating func add(names: [(id: NameID, slug: String)]) {
    for name in names { lists[.names, default: .empty].add(RowHash(name.slug, name.id)) }
  }

  /// Adds the row with the packed facts of a match.
  mutating func add(_ row: MatchFactRows.Row, of match: StreamName) {
    lists[.matchFacts, default: .empty].add(RowHash(row, of: match))
  }

  /// Adds a match to those between two teams.
  mutating func add(_ match: StreamName, to pair: CheckedList) {
    lists[pair, default: .empty].add(RowHash(match))
  }

  /// Takes such a row out, to be replaced.
  mutating func remove(_ row: MatchFactRows.Row, of match: StreamName) {
    lists[.matchFacts, default: .empty].remove(RowHash(row, of: match))
  }

  /// Adds what the journal says of itself.
  mutating func add(_ identity: LogIdentity) {
    lists[.identity, default: .empty].add(RowHash(identity))
  }
}

// MARK: - The rows of each list

extension RowHash {
  /// The row of a stream's name.
  init(_ stream: StreamName) {
    self.init()
    add(stream.description)
  }

  /// The row of a fact, with its names as texts: their numbers mean nothing outside the file.
  init(_ fact: Fact, ordinal: Int, _ names: NameTable) {
    self.init()
    for number in [
      fact.position, ordinal, Int(fact.kind.rawValue), Int(fact.period), Int(fact.minute),
      Int(fact.added), Int(fact.second), fact.isTimed ? 1 : 0, fact.subject, fact.after, fact.value,
    ] { add(number) }
    for name in [fact.team, fact.person, fact.other] { add(names.slug(name) ?? "") }
  }

  /// The entry of a fact in the list of what its second name is about.
  init(_ stream: StreamName, position: Int, ordinal: Int) {
    self.init(stream)
    add(position)
    add(ordinal)
  }

  /// The entry of a match in the list of all, as its first fact sets it.
  init(fixture fact: Fact?, _ stream: StreamName, _ names: NameTable) {
    let fact = fact?.kind == .scheduled ? fact : nil
    self.init(
      fixture: stream, home: fact.flatMap { names.slug($0.team) } ?? "",
      away: fact.flatMap { names.slug($0.other) } ?? "", value: fact?.value ?? 0)
  }

  /// The entry of a match in the list of all.
  init(fixture stream: StreamName, home: String, away: String, value: Int) {
    self.init(stream)
    add(home)
    add(away)
    add(value)
  }

  /// The row of a key.
  init(_ row: RegistryRow) {
    self.init()
    add(CheckedList.key(row.key).key)
    for number in [row.position, row.since, row.root] { add(number) }
  }

  /// The row of a name.
  init(_ slug: String, _ id: NameID) {
    self.init()
    add(slug)
    add(Int(id.number))
  }

  /// The row with the packed facts of a match, whose bytes it has the hash of.
  init(_ row: MatchFactRows.Row, of match: StreamName) {
    self.init(match, last: row.packed.last, sum: row.sum)
  }

  /// The same from its parts.
  init(_ match: StreamName, last: Int, sum: RowHash) {
    self.init(match)
    add(last)
    add(Int(bitPattern: UInt(sum.value)))
  }

  /// The row of what a journal says of itself; what is absent differs from what is empty.
  init(_ identity: LogIdentity) {
    self.init()
    add(identity.origin ?? "")
    add(identity.isPrivate ? 1 : 0)
    for text in [identity.origin, identity.timeZone] { add(text == nil ? 0 : 1) }
    add(identity.timeZone ?? "")
  }
}
