/// What happened in a match: the effective facts in the order of play, not of entry.
///
/// Withdrawn events are left out, and corrected ones appear as corrected. A goal struck out has a
/// counter-effect at the moment of the decision. Every projection, of one match or of a million,
/// folds this.
public struct MatchHistory: Sendable {
  /// The stream of the match.
  public let stream: StreamName

  /// The facts as the log holds them, in order of position.
  public private(set) var raw: [Fact]

  /// The names behind the numbers.
  public internal(set) var names: NameTable

  /// Which events still stand.
  public let standing: Standing

  /// The effective facts in the order of play.
  public private(set) var facts: [Fact]

  /// The corrected events and their corrections, by position.
  public let amended: [Int: Draft]

  private var keys: [UInt64]

  /// The position of the first event of the stream; nil if there is none.
  let first: Int?

  /// Orders and settles the facts of a match.
  ///
  /// - Parameters:
  ///   - raw: the facts as the log holds them, in order of position.
  ///   - amended: the drafts at all positions that `amendments(in:)` lists.
  ///   - locate: returns the position of an event.
  public init(
    _ stream: StreamName, raw: [Fact], names: NameTable, amended: [Int: Draft] = [:],
    locate: (EventID) -> Int? = { _ in nil }
  ) {
    self.init(
      stream, raw: raw, names: names, amended: amended, first: raw.first?.position, locate: locate)
  }

  /// - Parameter first: the position of the first event of the stream.
  private init(
    _ stream: StreamName, raw: [Fact], names: NameTable, amended: [Int: Draft], first: Int?,
    locate: (EventID) -> Int? = { _ in nil }
  ) {
    self.stream = stream
    self.first = first
    self.raw = raw
    self.amended = amended
    let standing = Standing(facts: raw)
    var table = names
    var effective = raw.filter { !standing.withdrawn.contains($0.position) }
    for (root, corrections) in standing.corrections.sorted(by: { $0.key < $1.key }) {
      let drafts = corrections.compactMap { amended[$0]?.correction }
      guard let draft = try? amended[root]?.corrected(by: drafts) else { continue }
      let facts = draft.facts(at: root, intern: { table.intern($0) }, locate: locate)
      effective.replace(root, with: facts)
    }
    self.standing = standing
    self.names = table
    var order = MatchOrder(effective)
    StruckGoals.settle(&order.facts)
    facts = order.facts
    keys = order.keys
  }

  /// The positions whose drafts are needed to apply the corrections. A correction of an event that
  /// is not in the log corrects nothing.
  public static func amendments(in raw: [Fact]) -> Set<Int> {
    raw.reduce(into: []) { needed, fact in
      guard fact.kind == .correction, fact.subject > 0 else { return }
      needed.formUnion([fact.position, fact.subject])
    }
  }

  /// The facts up to a moment, in order. A fact without a time of its own goes with the one that it
  /// follows.
  public func facts(upTo moment: Moment, in format: MatchFormat) -> ArraySlice<Fact> {
    let end: Int
    switch moment {
    case .end: return facts[...]
    case .event(let position):
      end = (facts.lastIndex { $0.position == position }).map { $0 + 1 } ?? 0
    case .minute(let minute):
      let limit = MatchOrder.key(endOf: minute, in: format)
      end = keys.firstIndex { $0 > limit } ?? facts.count
    case .period(let period):
      let limit = MatchOrder.key(endOf: period)
      end = keys.firstIndex { $0 > limit } ?? facts.count
    }
    return facts[..<end]
  }

  /// The history with one more event.
  public func adding(
    _ draft: Draft, at position: Int, amended more: [Int: Draft] = [:],
    locate: (EventID) -> Int?
  ) -> MatchHistory {
    var table = names
    let news = draft.facts(at: position, intern: { table.intern($0) }, locate: locate)
    var drafts = amended.merging(more) { old, _ in old }
    if draft.correction != nil { drafts[position] = draft }
    return MatchHistory(
      stream, raw: raw + news, names: table, amended: drafts, first: first ?? position,
      locate: locate)
  }
}

extension MatchHistory {
  /// Appends facts that come after all others and change none of them.
  mutating func append(_ news: [Fact], key: UInt64) {
    raw += news
    facts += news
    keys += repeatElement(key, count: news.count)
  }

  /// Removes the facts that were appended last.
  mutating func removeLast(_ count: Int) {
    raw.removeLast(count)
    facts.removeLast(count)
    keys.removeLast(count)
  }

  /// The match with a ruling on it that is recorded in the stream of its competition.
  ///
  /// - Parameter position: the position of the ruling in the log.
  public func ruled(by draft: Draft, at position: Int) -> MatchHistory {
    var table = names
    let news = draft.seeded(at: position, intern: { table.intern($0) }, locate: { _ in nil })
    let place = raw.firstIndex { $0.position > position } ?? raw.count
    var facts = raw
    facts.insert(contentsOf: news, at: place)
    return MatchHistory(stream, raw: facts, names: table, amended: amended, first: first)
  }
}

extension Draft {
  /// The correction; nil for any other event.
  public var correction: Correction? {
    if case .correction(let correction) = event { correction } else { nil }
  }
}

extension [Fact] {
  /// Replaces an event's facts by those of the corrected event.
  fileprivate mutating func replace(_ position: Int, with facts: [Fact]) {
    guard let first = firstIndex(where: { $0.position == position }) else { return }
    removeAll { $0.position == position }
    insert(contentsOf: facts, at: first)
  }
}
