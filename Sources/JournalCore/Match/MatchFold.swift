/// A match that is folded once while events are added, each checked against those before it.
///
/// Nearly every event that is entered in order belongs at the end of the match, and is checked
/// against the state there. For anything else (an earlier minute, a correction, a ruling on a goal)
/// the whole match is checked again. Both ways give the same result.
package struct MatchFold: Sendable {
  /// The match with the events added so far.
  package private(set) var history: MatchHistory

  /// How the match is played.
  package let format: MatchFormat

  private var state: MatchState
  private var places = MatchPlaces()
  private var end: MatchOrder.Place?
  private var isRuledOn = false

  /// Starts from a match; a new one has an empty history.
  package init(_ history: MatchHistory, format: MatchFormat) {
    self.history = history
    self.format = format
    state = MatchState(format: format, names: NameTitles(history.names))
    fold()
  }

  /// Checks an event and adds it.
  ///
  /// - Parameters:
  ///   - position: the position that the event would get in the log.
  ///   - amended: the drafts that a correction corrects, by position.
  ///   - title: returns the short name of a slug, for refusals and doubts.
  ///   - allowsLate: whether an event may be entered for a period that has ended.
  ///   - locate: returns the position of an earlier event.
  /// - Throws: `Refusal`; nothing is added then.
  package mutating func add(
    _ draft: Draft, at position: Int, amended: [Int: Draft] = [:], allowsLate: Bool = true,
    title: @escaping @Sendable (String) -> String? = { _ in nil }, locate: (EventID) -> Int?
  ) throws(Refusal) -> [Doubt] {
    let news = draft.facts(at: position, intern: { history.names.intern($0) }, locate: locate)
    if let place = placeAtEnd(of: news) {
      state.names = NameTitles(history.names, title: title)
      // Drop the title closure: it must not keep its source alive while that grows.
      defer { state.names = NameTitles(history.names) }
      return try add(draft, news, at: place, allowsLate: allowsLate)
    }
    let next = history.adding(draft, at: position, amended: amended, locate: locate)
    let doubts = try history.decide(
      draft, at: position, giving: next, format: format, title: title, allowsLate: allowsLate)
    history = next
    fold()
    return doubts
  }

  /// The place of an event that comes after all others and changes none of them; nil for any other.
  private func placeAtEnd(of news: [Fact]) -> MatchOrder.Place? {
    guard !isRuledOn, let first = news.first,
      !news.contains(where: { $0.isHousekeeping || $0.rulesOnGoals })
    else { return nil }
    let place = places.next(first)
    if let end, place < end { return nil }
    return place
  }

  private mutating func add(
    _ draft: Draft, _ news: [Fact], at place: MatchOrder.Place, allowsLate: Bool
  ) throws(Refusal) -> [Doubt] {
    try history.checkAnyPlace(of: draft, root: place.position, in: history, format: format)
    let late = try MatchHistory.lateness(of: draft, clock: state.clock, allowsLate: allowsLate)
    var doubts = late.map { [$0] } ?? []
    history.append(news, key: place.key)
    do throws(Refusal) {
      for fact in news {
        doubts += try history.judge(fact, of: draft, in: state, allowsLate: allowsLate)
        state.apply(fact)
      }
    } catch {
      history.removeLast(news.count)
      fold()
      throw error
    }
    for fact in news { end = places.place(of: fact) }
    return doubts
  }

  private mutating func fold() {
    places = MatchPlaces()
    end = nil
    for fact in history.facts.sorted(by: { $0.position < $1.position }) {
      let place = places.place(of: fact)
      end = end.map { max($0, place) } ?? place
    }
    state = MatchState(format: format, names: NameTitles(history.names))
    for fact in history.facts { state.apply(fact) }
    isRuledOn = history.facts.contains(where: \.rulesOnGoals)
  }
}
