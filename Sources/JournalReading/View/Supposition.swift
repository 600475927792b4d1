public import JournalCore
import JournalRules

/// What a question supposes to differ from the record: always stated, never written.
public struct Supposition: Sendable {
  /// Rules that replace those in force.
  public enum Rules: Sendable {
    /// Another regulation.
    case regulation(AdoptedRegulation)
    /// The regulation in force without one test or criterion, such as `away-goals`.
    case striking(String)
  }

  /// The positions of the events that are left out, ascending.
  public let without: [Int]

  /// The events that are added, in order, with the registrations that they need.
  public let added: [Draft]

  /// The rules to use; nil for those in force.
  public let rules: Rules?

  /// Creates a supposition.
  public init(without: some Sequence<Int> = [], adding: [Draft] = [], rules: Rules? = nil) {
    self.without = Set(without).sorted()
    added = adding
    self.rules = rules
  }

  /// No supposition: everything is as recorded.
  public static let none = Supposition()

  /// Whether nothing is supposed.
  public var isNone: Bool { without.isEmpty && added.isEmpty && rules == nil }

  /// Whether events are supposed to differ, and not just the rules.
  public var changesEvents: Bool { !without.isEmpty || !added.isEmpty }
}

extension Supposition {
  /// Returns the regulation that a supposition puts in place of the adopted one.
  ///
  /// - Throws: `Refusal` if the regulation lacks the test or criterion to strike out.
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

  /// Returns the tie as it would have been played.
  ///
  /// - Throws: `Refusal` if the supposed regulation has no such round, or lacks the test to strike
  ///   out.
  func played(_ tie: TieReading) throws(Refusal) -> TieReading {
    if rules != nil { return try tie.judged(by: try rules(inPlaceOf: tie.regulation)) }
    return changesEvents ? tie.judged(by: tie.stage) : tie
  }
}

extension JournalView {
  /// Returns a view of the journal under a supposition.
  ///
  /// - Throws: `Refusal` if an event to leave out does not exist, or nothing could be asked without
  ///   it; `LogError`.
  public func supposing(_ supposition: Supposition) async throws -> JournalView {
    guard supposition.changesEvents else { return with(supposition) }
    let drafts = try await supposition.added + retractions(of: supposition.without)
    let log = try await SupposedLog(self, adding: drafts)
    return with(supposition, in: log)
  }

  /// The events that are supposed to be added, with the positions by which answers cite them.
  public var supposedEvents: [(position: Int, draft: Draft)] {
    let (added, without) = (supposition.added, supposition.without)
    let first = position - without.count - added.count + 1
    return added.enumerated().map { (first + $0.offset, $0.element) }
  }

  private func retractions(of positions: [Int]) async throws -> [Draft] {
    var drafts: [Draft] = []
    for position in positions {
      let record = try await snapshot.event(at: position)
      if let why = record.event.isFoundation(of: position) { throw why }
      let history = try await records(of: record.stream)
      guard !history.isWithdrawn(record) else {
        throw Refusal(
          "already-undone", "e\(position) has been taken back, so it makes no difference.")
      }
      // The id is made from the position, so that the same question has the same answer.
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
  /// The reason why nothing can be asked without the event; nil if it can be left out.
  fileprivate func isFoundation(of position: Int) -> Refusal? {
    let what: String? =
      switch self {
      case .matchScheduled: "sets up a match"
      case .competitionDefined, .tieDefined, .regulationAdopted: "sets up a competition"
      case .retraction, .correction, .confirmation, .dataErased, .journalBranched,
        .clockCorrected:
        nil
      default: setting == .registry ? "says who is who" : nil
      }
    return what.map {
      Refusal(
        "not-supposable", "e\(position) \($0): without it there is nothing to ask about.",
        hint: "Leave out something that happened, or was decided.")
    }
  }
}
