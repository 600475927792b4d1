extension Draft {
  /// The facts that the event yields at a position; none outside match streams.
  ///
  /// - Parameters:
  ///   - position: the event's place in the log.
  ///   - intern: returns the number of a slug.
  ///   - locate: returns the position of an earlier event; nil if there is none.
  public func facts(
    at position: Int, intern: (String) -> NameID, locate: (EventID) -> Int?
  ) -> [Fact] {
    stream.category == .match ? seeded(at: position, intern: intern, locate: locate) : []
  }

  /// The facts that the event yields about its match, in whichever stream it is recorded.
  func seeded(at position: Int, intern: (String) -> NameID, locate: (EventID) -> Int?) -> [Fact] {
    (event.seeds + effectSeeds).map { seed in
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

  /// The slugs that the event's facts name, and those that a correction may bring into the facts of
  /// another event.
  public var slugs: [String] {
    let isOfMatch = stream.category == .match
    let named = event.seeds.filter { isOfMatch || $0.kind != .detail }.flatMap {
      [$0.team?.text, $0.person?.text, $0.other].compactMap { $0 }
    }
    guard correction != nil, let replaced = content["data"]?.object?["replace"] else {
      return named
    }
    // Read from the stored form: a name that can be erased must not be kept among the slugs.
    let fields = isOfMatch ? ScheduleDetail.fields.sorted() : []
    let words = fields.flatMap { replaced.object?[$0]?.texts ?? [] }
    return named + replaced.slugs + words
  }

  /// The day from which a ruling on a match takes effect: the day it names, otherwise the day on
  /// which it was made. Empty if neither is known.
  private var effectSeeds: [FactSeed] {
    let made = envelope.occurredAt?.localDate
    let day: CalendarDate? =
      switch event {
      case .resultAwarded(let award): award.date ?? made
      case .resultAnnulled(let annulled): annulled.date ?? made
      case .resultConfirmed, .walkover: made
      default: nil
      }
    return day.map { [FactSeed(.takesEffect, value: $0.daysSince1970)] } ?? []
  }
}

extension JSONValue {
  /// The texts that are slugs, at any depth.
  fileprivate var slugs: [String] { texts.filter { Slug<Person>($0) != nil } }

  /// The texts at any depth, without erasable ones.
  fileprivate var texts: [String] {
    if Erasable.digest(in: self) != nil { return [] }
    return switch self {
    case .string(let text): [text]
    case .array(let values): values.flatMap(\.texts)
    case .object(let object): object.members.flatMap(\.value.texts)
    case .null, .bool, .integer, .number: []
    }
  }
}

extension Fact {
  fileprivate mutating func setTime(
    _ time: MatchTime?, period named: Period?, locate: (EventID) -> Int?
  ) {
    period = (named ?? time?.period)?.code ?? 0
    guard let time else { return }
    isTimed = true
    minute = Int16(clamping: time.minute ?? 0)
    added = Int16(clamping: time.added ?? -1)
    second = Int16(clamping: time.second ?? -1)
    after = time.after.flatMap { locate($0) } ?? 0
  }
}
