import JournalCore

/// A list that answers rest on, with a checksum of its own. The numbers are stored.
enum CheckedList: Hashable {
  /// All events: their number. Each has its hash beside it.
  case log
  /// The number of events of a stream, and the facts that they yield.
  case stream(StreamName)
  /// The streams of a category.
  case category(StreamName.Category)
  /// The matches, as each was set by its first event.
  case fixtures
  /// The facts that act on the first event of a match.
  case amendedFixtures
  /// The facts that put a match into the tie with this slug.
  case tie(String)
  /// The facts that put a match into the competition with this slug.
  case competition(String)
  /// The events of the registry that a key finds.
  case key(RegistryKey)
  /// The keys of an entry of the registry, by its position.
  case entry(Int)
  /// The erasable texts of the event at a position: their number. Each has its digest in the record.
  case texts(Int)
  /// Origin, privacy and time zone of the journal.
  case identity
  /// The names behind the numbers of facts.
  case names
  /// The rows with the packed facts of matches.
  case matchFacts
  /// The matches that were ever set between two teams, by their slugs.
  case pair(home: String, away: String)

  /// The number of the kind of list.
  var number: Int {
    switch self {
    case .log: 1
    case .stream: 2
    case .category: 3
    case .fixtures: 4
    case .amendedFixtures: 5
    case .tie: 6
    case .competition: 7
    case .key: 8
    case .entry: 9
    case .texts: 10
    case .identity: 11
    case .names: 12
    case .matchFacts: 13
    case .pair: 14
    }
  }

  /// Which list of its kind it is; empty if there is only one.
  var key: String {
    switch self {
    case .log, .fixtures, .amendedFixtures, .identity, .names, .matchFacts: ""
    case .stream(let stream): stream.description
    case .pair(let home, let away): "\(home) \(away)"
    case .category(let category): category.rawValue
    case .tie(let slug), .competition(let slug): slug
    case .key(let key): Self.prefix(key.relation, key.kind) + key.text
    case .entry(let position), .texts(let position): "\(position)"
    }
  }

  /// The beginning of the keys that belong to one relation and kind; both have one digit.
  static func prefix(_ relation: RegistryKey.Relation, _ kind: RegistryKind) -> String {
    "\(relation.rawValue)\(kind.rawValue) "
  }
}

extension CheckedList: CustomStringConvertible {
  /// The list, as it is named where it is damaged.
  var description: String {
    switch self {
    case .log: "the number of events"
    case .stream(let stream): "what is stored of \(stream)"
    case .category(let category): "the list of all streams named \(category.rawValue)"
    case .fixtures, .amendedFixtures: "the list of matches"
    case .names: "the list of names"
    case .matchFacts: "the list of packed facts"
    case .pair(let home, let away): "the list of matches between \(home) and \(away)"
    case .tie(let slug): "the list of matches of the tie \(slug)"
    case .competition(let slug): "the list of matches of the competition \(slug)"
    case .key(let key): "the list of events that say something of '\(key.text)'"
    case .entry(let position): "the list of keys of e\(position)"
    case .texts(let position): "the list of erasable texts of e\(position)"
    case .identity: "what it says of itself (origin, privacy, time zone)"
    }
  }
}
