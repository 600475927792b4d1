public import JournalCore

/// An erasure that a log recorded, to be applied again to an older copy.
public struct RecordedErasure: Hashable, Sendable {
  /// The event whose texts were erased.
  public let target: EventID

  /// The person whose data it was; nil if it was nobody's.
  public let person: PersonSlug?

  /// Why.
  public let reason: String

  /// Reads the erasures among some records, in their order.
  public static func all(in records: [Record]) -> [RecordedErasure] {
    records.compactMap { record in
      guard case .dataErased(let erased) = record.event else { return nil }
      return RecordedErasure(
        target: erased.target, person: erased.person, reason: erased.reason)
    }
  }
}

/// What became of erasures that were applied again.
public struct Reapplied: Hashable, Sendable {
  /// The events whose texts were erased.
  public internal(set) var erased: [Int] = []

  /// The events whose texts were gone already.
  public internal(set) var gone: [Int] = []

  /// How many erasures are of events that this journal does not have.
  public internal(set) var unknown = 0

  /// Whether the bytes are gone from the file and its WAL.
  public internal(set) var isClean = true

  /// Creates the outcome of nothing.
  public init() {}
}

extension MatchJournal {
  /// Applies erasures again that were recorded elsewhere, such as after the backup was made that this
  /// journal was restored from. Each is recorded anew; what is erased already is left alone.
  ///
  /// - Throws: `Refusal` if the journal is not private; `LogError`.
  public func reapply(_ erasures: [RecordedErasure], by author: Author) async throws -> Reapplied {
    var outcome = Reapplied()
    guard !erasures.isEmpty else { return outcome }
    let erasing = try erasing()
    var seen: Set<EventID> = []
    for erasure in erasures where seen.insert(erasure.target).inserted {
      let snapshot = try await log.snapshot()
      guard let place = try await snapshot.locate([erasure.target])[erasure.target] else {
        outcome.unknown += 1
        continue
      }
      guard !(try await erasing.erasableTexts(at: place.position)).isEmpty else {
        outcome.gone.append(place.position)
        continue
      }
      let done = try await erase(
        [place.position], of: erasure.person, reason: erasure.reason, by: author)
      outcome.erased += done.erased
      outcome.isClean = outcome.isClean && done.isClean
    }
    return outcome
  }
}

/// A backup, held against the journal that it is to replace and against erasures made since.
public struct RestorationPlan: Sendable {
  /// The number of events in the backup.
  public let events: Int

  /// The events that the present journal has beyond the backup, as far as they can still be read, and
  /// that the backup does not have.
  public let later: [Record]

  /// Whether the present journal, if there is one, is sound.
  public let isSound: Bool

  /// The erasures recorded since the backup, and those that were named besides.
  public let erasures: [RecordedErasure]

  /// Plans the restoration of a backup.
  ///
  /// - Parameters:
  ///   - present: the sound records of the journal that is replaced; empty if there is none.
  ///   - isSound: whether that journal verifies.
  ///   - more: other records with erasures to apply, such as of an exported log.
  /// - Throws: `Refusal` if the present journal is another one; `LogError`.
  public init(
    of backup: MatchJournal, replacing present: [Record], isSound: Bool, erasuresOf more: [Record]
  ) async throws {
    let snapshot = try await backup.log.snapshot()
    events = snapshot.position
    if let first = present.first, let own = try await snapshot.record(at: first.position),
      own.id != first.id
    {
      throw Refusal(
        "other-journal",
        "The journal there is not the one that was backed up: its e\(first.position) is another "
          + "event.",
        hint: "Name another place with -J, or move it away.")
    }
    let known = try await snapshot.locate(present.map(\.id))
    later = present.filter { known[$0.id] == nil }
    self.isSound = isSound
    erasures = RecordedErasure.all(in: later) + RecordedErasure.all(in: more)
  }
}
