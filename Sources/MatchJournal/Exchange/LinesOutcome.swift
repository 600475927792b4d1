public import JournalCore

/// What became of the lines of a file.
public struct LinesOutcome: Sendable {
  /// How many events are new.
  public private(set) var newCount = 0

  /// How many the journal held already.
  public private(set) var knownCount = 0

  /// Whether this was a dry run, in which nothing is written.
  public let isDry: Bool

  /// What is odd about the events.
  public private(set) var doubts: [Doubt] = []
  private var doubted: Set<Doubt> = []

  /// The first record that got another position than it had, and both; nil if none did.
  public private(set) var moved: (from: Int, to: Int)?

  init(isDry: Bool) { self.isDry = isDry }

  /// How many events the lines hold.
  public var count: Int { newCount + knownCount }

  /// Adds events, as the log stored them or would.
  ///
  /// - Parameter positions: the position that each had, nil for a bare event.
  mutating func add(_ events: [Appended], from positions: [Int?]) {
    let new = events.count { !$0.replayed }
    newCount += new
    knownCount += events.count - new
    guard moved == nil else { return }
    for (event, old) in zip(events, positions) where !event.replayed {
      guard let old, old != event.record.position else { continue }
      moved = (old, event.record.position)
      return
    }
  }

  /// Adds doubts that are not there yet.
  mutating func doubt(_ more: [Doubt]) {
    for doubt in more where doubted.insert(doubt).inserted { doubts.append(doubt) }
  }
}
