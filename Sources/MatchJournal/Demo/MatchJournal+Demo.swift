import JournalCore
import JournalReading
import JournalRules

extension MatchJournal {
  /// Logs the tie that the project started from: Leganés v Real Madrid, January 2018.
  ///
  /// The facts come from the agency's report and the sources named with them, and from nowhere
  /// else. Minutes that sources dispute are claims. Everything goes through the public API.
  public func logDemo() async throws {
    var tie = DemoTie(journal: self)
    try tie.register()
    try await tie.adoptRules()
    try tie.playFirstLeg()
    try tie.playSecondLeg()
    try tie.recordWords()
    try await append(tie.drafts)
  }
}

/// Collects the demo's drafts in the order in which a desk would enter them.
struct DemoTie {
  let journal: MatchJournal
  private(set) var drafts: [Draft] = []

  static let author = Author(by: "desk", via: .demo)
  static let real = TeamSlug(known: "real-madrid")
  static let leganes = TeamSlug(known: "leganes")
  static let copa = CompetitionSlug(known: "copa-del-rey-2017-18")
  static let tie = TieSlug(known: "copa-qf")

  init(journal: MatchJournal) { self.journal = journal }

  /// Adds an event and returns its id for later events to refer to.
  @discardableResult
  mutating func add(
    _ event: MatchEvent, to stream: StreamName, at time: MatchTime? = nil,
    from sources: [DemoSource] = []
  ) throws(Refusal) -> EventID {
    let slugs = sources.map(\.slug)
    let draft = try journal.draft(
      event, to: stream, at: time, by: Self.author, source: slugs.isEmpty ? nil : slugs)
    drafts.append(draft)
    return draft.id
  }

  /// Adopts the regulation that comes with the library.
  mutating func adoptRules() async throws {
    guard let document = RegulationLibrary.document(named: "es.copa-del-rey.2017-18") else {
      return
    }
    drafts += try await journal.drafts(adopting: document, for: Self.copa, by: Self.author)
    let tie = TieDefined(
      tie: Self.tie, competition: Self.copa, round: "Quarter-finals",
      teams: [Self.leganes, Self.real])
    try add(.tieDefined(tie), to: .competition(Self.copa), from: [.rsssf])
  }

  /// The pin of the regulation, used by the matches.
  var pin: RegulationPin? {
    RegulationLibrary.document(named: "es.copa-del-rey.2017-18").map { document in
      RegulationPin(id: "es.copa-del-rey.2017-18", digest: document.digest)
    }
  }
}
