/// Which events of a stream still stand: what retractions, corrections and confirmations come to.
///
/// Undo is a retraction, redo the retraction of that. A correction may correct a correction; the
/// effective fact is the end of the chain. Nothing is ever removed: this says what counts.
public struct Standing: Hashable, Sendable {
  /// Positions of events that a standing retraction takes back.
  public private(set) var withdrawn: Set<Int> = []

  /// Standing corrections by the position of the event they finally correct, in order of entry.
  public private(set) var corrections: [Int: [Int]] = [:]

  /// Positions of events that a standing confirmation confirms.
  public private(set) var confirmed: Set<Int> = []

  /// Judges the acts of a stream, given in order of position.
  public init(_ acts: some BidirectionalCollection<Act>) {
    // A retraction names an earlier event, so going backwards meets every judge before the judged.
    for act in acts.reversed()
    where act.kind == .retraction && !withdrawn.contains(act.position) {
      withdrawn.insert(act.subject)
    }
    var roots: [Int: Int] = [:]
    for act in acts where !withdrawn.contains(act.position) {
      switch act.kind {
      case .correction:
        guard !withdrawn.contains(act.subject) || roots[act.subject] == nil else { continue }
        let root = roots[act.subject] ?? act.subject
        roots[act.position] = root
        corrections[root, default: []].append(act.position)
      case .confirmation: confirmed.insert(act.subject)
      default: break
      }
    }
    for position in withdrawn { corrections[position] = nil }
  }

  /// Judges the facts of a match, given in order of position.
  public init(facts: [Fact]) {
    self.init(facts.lazy.filter(\.isHousekeeping).map { Act($0.kind, $0.position, on: $0.subject) })
  }

  /// One event that acts upon another.
  public struct Act: Hashable, Sendable {
    /// `retraction`, `correction` or `confirmation`.
    public let kind: Fact.Kind
    /// Where the act stands.
    public let position: Int
    /// Where the event stands that it acts upon.
    public let subject: Int

    /// Creates an act.
    public init(_ kind: Fact.Kind, _ position: Int, on subject: Int) {
      self.kind = kind
      self.position = position
      self.subject = subject
    }
  }
}

extension Fact {
  /// Whether it decides which other events stand.
  var isHousekeeping: Bool {
    kind == .retraction || kind == .correction || kind == .confirmation
  }
}
