import JournalCore

/// How one event differs between two sides.
public enum EventDifference: Sendable {
  /// Only the first side has it, or it still stood there.
  case gone(SaidEvent)
  /// Only the second side has it.
  case new(SaidEvent)
  /// Both have it and say other things about it: in these fields.
  case changed(SaidEvent, SaidEvent, [String])

  /// Pairs the events of two sides: by id, then by what they say, then by whom they are about, the
  /// nearest minute first. What is left over only one side has.
  static func between(_ before: [SaidEvent], _ after: [SaidEvent]) -> [EventDifference] {
    var rest = before
    var news: [SaidEvent] = []
    var found: [(place: Int, difference: EventDifference)] = []
    func take(_ pair: (SaidEvent, SaidEvent)) {
      let fields = pair.0.differences(from: pair.1)
      guard !fields.isEmpty else { return }
      found.append((pair.1.record.position, .changed(pair.0, pair.1, fields)))
    }
    for event in after {
      if let index = rest.firstIndex(where: { $0.record.id == event.record.id }) {
        take((rest.remove(at: index), event))
      } else {
        news.append(event)
      }
    }
    for isAlike in [Self.saysTheSame, Self.isTheSameThing] {
      var left: [SaidEvent] = []
      for event in news {
        let fits = rest.indices.filter { isAlike(rest[$0], event) }
        let nearest = fits.min {
          abs(rest[$0].minute - event.minute) < abs(rest[$1].minute - event.minute)
        }
        if let nearest {
          take((rest.remove(at: nearest), event))
        } else {
          left.append(event)
        }
      }
      news = left
    }
    found += news.map { ($0.record.position, .new($0)) }
    let gone = rest.map { EventDifference.gone($0) }
    return gone + found.sorted { $0.place < $1.place }.map(\.difference)
  }

  private static func saysTheSame(_ one: SaidEvent, _ other: SaidEvent) -> Bool {
    one.type == other.type && one.differences(from: other).isEmpty
  }

  /// Whether two events tell of the same thing, with other details.
  private static func isTheSameThing(_ one: SaidEvent, _ other: SaidEvent) -> Bool {
    one.type == other.type && one.isAbout(other)
  }
}
