import JournalCore
import JournalReading

/// What must not come back in a merge: the texts of events that either side erased, and those of
/// events about somebody whom it erased.
struct MergeErasures {
  /// The events whose texts go, in order of their ids.
  let targets: [EventID]

  /// The erasure on which each rests.
  let causes: [EventID: DataErased]

  init(_ ours: MergeSide, _ theirs: MergeSide) {
    let erasures = [ours, theirs].flatMap { side in
      side.records.compactMap { record -> (EventID, DataErased)? in
        if case .dataErased(let erased) = record.event { (record.id, erased) } else { nil }
      }
    }.sorted { $0.0 < $1.0 }.map(\.1)
    let done = Set(erasures.map(\.target))
    var causes: [EventID: DataErased] = [:]
    guard !erasures.isEmpty else {
      (targets, self.causes) = ([], [:])
      return
    }
    let people = erasures.compactMap { erased in
      erased.person.map { (erased: erased, slugs: Self.slugs(of: $0.text, ours, theirs)) }
    }
    // A correction of an erased event says again what was erased, and may itself be corrected.
    var count = -1
    while count != causes.count {
      count = causes.count
      for side in [ours, theirs] {
        for record in side.records where !done.contains(record.id) && causes[record.id] == nil {
          guard record.draft.holdsTexts else { continue }
          if let corrected = record.draft.correction?.target,
            let cause = causes[corrected] ?? erasures.first(where: { $0.target == corrected })
          {
            causes[record.id] = cause
          } else {
            causes[record.id] =
              people.first { person in
                Self.isAbout(person.slugs, record, side)
              }?.erased
          }
        }
      }
    }
    self.causes = causes
    targets = causes.keys.sorted()
  }

  /// The slugs of a person and of everybody whom a standing merger of either side joins with them, in
  /// whichever direction: when both are one, they are one person.
  private static func slugs(of person: String, _ ours: MergeSide, _ theirs: MergeSide)
    -> Set<String>
  {
    let pairs = [ours, theirs].flatMap { side in
      (side.histories[.registry]?.records ?? []).filter { side.stands($0) }.compactMap {
        record -> (String, String)? in
        guard case .entitiesMerged(let merger) = record.event, merger.kind == .person else {
          return nil
        }
        return (merger.from.text, merger.into.text)
      }
    }
    var slugs: Set<String> = [person]
    var count = 0
    while count != slugs.count {
      count = slugs.count
      for (from, into) in pairs where slugs.contains(from) || slugs.contains(into) {
        slugs.formUnion([from, into])
      }
    }
    return slugs
  }

  private static func isAbout(_ slugs: Set<String>, _ record: Record, _ side: MergeSide) -> Bool {
    switch record.event {
    case .personRegistered(let registered): slugs.contains(registered.person.text)
    case .entityRenamed(let renamed):
      renamed.kind == .person && slugs.contains(renamed.entity.text)
    case .statement(let statement): slugs.contains(statement.speaker.text)
    case .injury(let injury): slugs.contains(injury.player.text)
    case .correction(let correction):
      side.record(correction.target).map { isAbout(slugs, $0, side) } ?? false
    default: false
    }
  }
}

extension Draft {
  /// Whether the event has texts that a private journal keeps beside its record, whether or not they
  /// are kept so here.
  var holdsTexts: Bool {
    if !digests.isEmpty { return true }
    let sealed = try? sealed { _ in String(repeating: "0", count: 64) }
    return sealed?.digests.isEmpty == false
  }
}
