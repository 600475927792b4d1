/// Which events of a stream still stand after its retractions, corrections and confirmations.
///
/// Undo is a retraction; redo retracts that retraction. A correction may correct a correction; the
/// end of the chain takes effect. Nothing is ever removed: this only says what counts.
public struct Standing: Hashable, Sendable {
  /// The positions of events that a standing retraction takes back.
  public private(set) var withdrawn: Set<Int> = []

  /// The positions of standing corrections in order of entry, by the event they finally correct.
  public private(set) var corrections: [Int: [Int]] = [:]

  /// The positions of events that a standing confirmation confirms.
  public private(set) var confirmed: Set<Int> = []

  /// Works out what stands from the acts of a stream, given in order of position.
  public init(_ acts: some BidirectionalCollection<Act>) {
    // A retraction names an earlier event. Going backwards, every retraction is therefore decided
    // before the event that it names.
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

  /// Works out what stands from the facts of a match, given in order of position.
  public init(facts: [Fact]) {
    self.init(facts.lazy.filter(\.isHousekeeping).map { Act($0.kind, $0.position, on: $0.subject) })
  }

  /// An event that acts on another one.
  public struct Act: Hashable, Sendable {
    /// `retraction`, `correction` or `confirmation`.
    public let kind: Fact.Kind
    /// The position of the act.
    public let position: Int
    /// The position of the event that it acts on.
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
  /// Whether the fact decides which other events stand.
  package var isHousekeeping: Bool {
    kind == .retraction || kind == .correction || kind == .confirmation
  }
}
