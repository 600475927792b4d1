public import JournalCore
import JournalRules

/// What a question supposes to be otherwise than it was recorded: always said, never written.
public struct Supposition: Sendable {
  /// Rules in the place of those in force.
  public enum Rules: Sendable {
    /// Another regulation.
    case regulation(AdoptedRegulation)
    /// The one in force without a test or a criterion, such as `away-goals`.
    case striking(String)
  }

  /// The positions of the events that are left out, ascending.
  public let without: [Int]

  /// Events that are added, in order, with whoever is new with them.
  public let added: [Draft]

  /// The rules that are asked; nil for those in force.
  public let rules: Rules?

  /// Supposes something.
  public init(without: some Sequence<Int> = [], adding: [Draft] = [], rules: Rules? = nil) {
    self.without = Set(without).sorted()
    added = adding
    self.rules = rules
  }

  /// Everything as it was recorded.
  public static let none = Supposition()

  /// Whether everything is as it was recorded.
  public var isNone: Bool { without.isEmpty && added.isEmpty && rules == nil }

  /// Whether other events are supposed, and not only other rules.
  public var changesEvents: Bool { !without.isEmpty || !added.isEmpty }
}

extension Supposition {
  /// A regulation as it is supposed.
  ///
  /// - Throws: `Refusal` if it has no test or criterion to be struck.
  func rules(inPlaceOf adopted: AdoptedRegulation) throws(Refusal) -> AdoptedRegulation {
    switch rules {
    case nil: adopted
    case .regulation(let other): other
    case .striking(let name):
      AdoptedRegulation(
        regulation: try adopted.regulation.striking(name), digest: adopted.digest,
        position: adopted.position)
    }
  }

  /// A tie as it would have been played.
  ///
  /// - Throws: `Refusal` if the supposed regulation has no such round, or no test to be struck.
  func played(_ tie: TieReading) throws(Refusal) -> TieReading {
    if rules != nil { return try tie.judged(by: try rules(inPlaceOf: tie.regulation)) }
    return changesEvents ? tie.judged(by: tie.stage) : tie
  }
}

extension JournalView {
  /// The same journal with something supposed: every question of it is then asked of that.
  ///
  /// - Throws: `Refusal` for an event that is not there, or without which there is nothing to ask;
  ///   `LogError`.
  public func supposing(_ supposition: Supposition) async throws -> JournalView {
    guard supposition.changesEvents else { return with(supposition) }
    let drafts = try await supposition.added + retractions(of: supposition.without)
    let log = try await SupposedLog(self, adding: drafts)
    return with(supposition, in: log)
  }

  /// The events that are supposed to be added, at the positions by which an answer calls them.
  public var supposedEvents: [(position: Int, draft: Draft)] {
    let (added, without) = (supposition.added, supposition.without)
    let first = position - without.count - added.count + 1
    return added.enumerated().map { (first + $0.offset, $0.element) }
  }

  private func retractions(of positions: [Int]) async throws -> [Draft] {
    var drafts: [Draft] = []
    for position in positions {
      guard let record = try await snapshot.record(at: position) else {
        throw Refusal(
          "no-such-event", "There is no e\(position).", hint: "The log ends at e\(self.position).")
      }
      if let why = record.event.isFoundation(of: position) { throw why }
      let history = try await records(of: record.stream)
      guard !history.isWithdrawn(record) else {
        throw Refusal("already-undone", "e\(position) has been taken back: it counts for nothing.")
      }
      // Made of the position, so that the same question has the same answer.
      let id = EventID(milliseconds: 0, random: (UInt64(position), 0))
      let retraction = Retraction(target: record.id, reason: "supposed")
      drafts.append(
        try Draft(
          .retraction(retraction),
          Envelope(
            stream: record.stream, id: id, type: Retraction.name, by: "nobody", via: .typed)))
    }
    return drafts
  }
}

extension MatchEvent {
  /// Why nothing can be asked without the event; nil if it can.
  fileprivate func isFoundation(of position: Int) -> Refusal? {
    let what: String? =
      switch self {
      case .matchScheduled: "sets up a match"
      case .competitionDefined, .tieDefined, .regulationAdopted: "sets up a competition"
      case .retraction, .correction, .confirmation, .dataErased: nil
      default: setting == .registry ? "says who is who" : nil
      }
    return what.map {
      Refusal(
        "not-supposable", "e\(position) \($0): without it there is nothing to ask.",
        hint: "Leave out something that happened, or was decided.")
    }
  }
}
