extension Draft {
  /// The facts that the event makes at a position; none outside match streams.
  ///
  /// - Parameters:
  ///   - position: where the event stands in the log.
  ///   - intern: gives the number of a slug.
  ///   - locate: gives the position of an earlier event, or nil where there is none.
  public func facts(
    at position: Int, intern: (String) -> NameID, locate: (EventID) -> Int?
  ) -> [Fact] {
    stream.category == .match ? seeded(at: position, intern: intern, locate: locate) : []
  }

  /// The facts that the event makes of the match that it is about, wherever it is recorded.
  func seeded(at position: Int, intern: (String) -> NameID, locate: (EventID) -> Int?) -> [Fact] {
    event.seeds.map { seed in
      var fact = Fact(position: position, kind: seed.kind)
      fact.setTime(envelope.at, period: seed.period, locate: locate)
      fact.team = seed.team.map { intern($0.text) } ?? .none
      fact.person = seed.person.map { intern($0.text) } ?? .none
      fact.other = seed.other.map { intern($0) } ?? .none
      fact.subject = seed.subject.flatMap { locate($0) } ?? 0
      fact.value = seed.value
      fact.settle()
      return fact
    }
  }

  /// The slugs that its facts name, and those that a correction can bring into another event's facts.
  public var slugs: [String] {
    let named = event.seeds.flatMap {
      [$0.team?.text, $0.person?.text, $0.other].compactMap { $0 }
    }
    guard correction != nil, let replaced = content["data"]?.object?["replace"] else {
      return named
    }
    // As it is stored: a name that can be erased must not be kept among the slugs.
    return named + replaced.slugs
  }
}

extension JSONValue {
  /// The texts in it, at any depth, that are slugs.
  fileprivate var slugs: [String] {
    if Erasable.digest(in: self) != nil { return [] }
    return switch self {
    case .string(let text): Slug<Person>(text).map { [$0.text] } ?? []
    case .array(let values): values.flatMap(\.slugs)
    case .object(let object): object.members.flatMap(\.value.slugs)
    case .null, .bool, .integer, .number: []
    }
  }
}

extension Fact {
  fileprivate mutating func setTime(
    _ time: MatchTime?, period named: Period?, locate: (EventID) -> Int?
  ) {
    period = (named ?? time?.period)?.order ?? 0
    guard let time else { return }
    isTimed = true
    minute = Int16(clamping: time.minute ?? 0)
    added = Int16(clamping: time.added ?? -1)
    second = Int16(clamping: time.second ?? -1)
    after = time.after.flatMap { locate($0) } ?? 0
  }
}
