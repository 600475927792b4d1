import JournalDrawing

/// Cuts the time of a match into stretches in which nothing changed.
struct Stretches {
  /// How something stood.
  struct State: Equatable {
    let difference: Int
    let owner: StepChart.Owner
    let text: String
  }

  private(set) var all: [StepChart.Stretch] = []
  private var state: State
  private var cursor = 0.0

  /// Begins with how it stood before the match.
  init(_ state: State) { self.state = state }

  /// Cuts a match by the states after its facts, up to where it has come.
  ///
  /// - Parameter states: each with the place of the fact after which it stood.
  static func cut(
    _ states: [(place: PictureTime.Place, state: State)], from first: State, upTo end: Double?
  ) -> [StepChart.Stretch] {
    var stretches = Stretches(first)
    for (index, change) in states.enumerated() {
      switch change.place {
      case .at(let place): stretches.turn(at: place, to: change.state)
      case .withPrevious: stretches.state = change.state
      case .between(let start, let limit):
        let next = states[(index + 1)...].lazy.compactMap { later -> Double? in
          if case .at(let place) = later.place { place } else { nil }
        }.first
        stretches.turn(between: start, min(limit, next ?? end ?? limit), to: change.state)
      }
    }
    if let end { stretches.reach(end) }
    return stretches.all
  }

  private mutating func turn(at place: Double, to next: State) {
    reach(place)
    state = next
  }

  private mutating func turn(between start: Double, _ end: Double, to next: State) {
    guard next != state else { return }
    reach(start)
    if end > cursor {
      all.append(
        StepChart.Stretch(
          start: cursor, end: end, difference: next.difference, owner: .unknown,
          text: PictureWords.unknownMinute))
      cursor = end
    }
    state = next
  }

  /// Goes on to a moment without a change. Stretches in which the same stood are one.
  private mutating func reach(_ place: Double) {
    guard place > cursor else { return }
    if let last = all.last, last.owner == state.owner, last.difference == state.difference,
      last.text == state.text, last.owner != .unknown
    {
      all[all.count - 1] = StepChart.Stretch(
        start: last.start, end: place, difference: last.difference, owner: last.owner,
        text: last.text)
    } else {
      all.append(
        StepChart.Stretch(
          start: cursor, end: place, difference: state.difference, owner: state.owner,
          text: state.text))
    }
    cursor = place
  }
}
