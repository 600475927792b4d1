/// The records of a stream, with what corrections and retractions leave of each.
public struct StreamHistory: Sendable {
  /// All records, in order of position.
  public let records: [Record]

  /// Which of them still stand.
  public let standing: Standing

  private let corrected: [Int: Draft]

  /// Works out the effective content of the records of one stream, given in order of position.
  public init(_ records: [Record]) {
    self.records = records
    let positions = Dictionary(
      records.map { ($0.id, $0.position) }, uniquingKeysWith: { first, _ in first })
    let acts = records.compactMap { record -> Standing.Act? in
      guard let seed = record.event.seeds.first, let subject = seed.subject,
        seed.kind == .retraction || seed.kind == .correction || seed.kind == .confirmation,
        let position = positions[subject], position < record.position
      else { return nil }
      return Standing.Act(seed.kind, record.position, on: position)
    }
    standing = Standing(acts)
    let drafts = Dictionary(
      records.map { ($0.position, $0.draft) }, uniquingKeysWith: { first, _ in first })
    var corrected: [Int: Draft] = [:]
    for (root, chain) in standing.corrections {
      let corrections = chain.compactMap { drafts[$0]?.correction }
      corrected[root] = try? drafts[root]?.corrected(by: corrections)
    }
    self.corrected = corrected
  }

  /// The event of a record as it now stands; the original if corrections do not apply.
  public func effective(_ record: Record) -> Draft {
    corrected[record.position] ?? record.draft
  }

  /// Whether a record was taken back.
  public func isWithdrawn(_ record: Record) -> Bool {
    standing.withdrawn.contains(record.position)
  }

  /// The records that stand, each with its effective content.
  public var standingDrafts: [(record: Record, draft: Draft)] {
    records.filter { !isWithdrawn($0) }.map { ($0, effective($0)) }
  }

  /// The record at a position.
  public func record(at position: Int) -> Record? {
    records.first { $0.position == position }
  }

  /// The record with an id.
  public func record(of id: EventID) -> Record? {
    records.first { $0.id == id }
  }
}
