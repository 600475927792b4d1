public import JournalCore
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
      (targets, self.causes, named) = ([], [:], [])
      return
    }
    let people = erasures.compactMap { erased in
      erased.person.map { (erased: erased, slugs: Self.slugs(of: $0.text, ours, theirs)) }
    }
    let tellers = people.map { person in
      (person.erased, ErasedNames(Self.names(of: person.slugs, [ours, theirs])))
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
              }?.erased ?? tellers.first { $0.1.isTold(by: record.draft.erasableTexts) }?.0
          }
        }
      }
    }
    self.causes = causes
    targets = causes.keys.sorted()
    named = tellers.map(\.1)
  }

  /// The names of those who were erased, as far as one of the sides still has them.
  private let named: [ErasedNames]

  /// The first event of some that names an erased person in what the record holds for good.
  func firstToName(among news: [Record]) -> Record? {
    news.first { record in named.contains { $0.isToldWhole(by: record.draft.lastingTexts) } }
  }

  /// Returns the registrations among some events that may be of somebody whom this side erased.
  func strangers(among news: [Record], _ ours: MergeSide, _ theirs: MergeSide) -> [Record] {
    let gone = (ours.histories[.registry]?.records ?? []).compactMap {
      record -> PersonRegistered? in
      guard ours.stands(record), case .personRegistered(let person) = ours.effective(record).event,
        person.name == Erasable.erased, theirs.directory.persons[person.person] == nil
      else { return nil }
      return person
    }
    guard !gone.isEmpty else { return [] }
    return news.filter { record in
      guard theirs.stands(record), causes[record.id] == nil,
        case .personRegistered(let person) = theirs.effective(record).event,
        person.name != Erasable.erased
      else { return false }
      return gone.contains { erased in
        guard let team = erased.team, let other = person.team else { return true }
        return NameKey.fold(ours.directory.title(team))
          == NameKey.fold(theirs.directory.title(other))
      }
    }
  }

  /// The names that either side knows of a person.
  private static func names(of slugs: Set<String>, _ sides: [MergeSide]) -> [String] {
    sides.flatMap { side in
      (side.histories[.registry]?.records ?? []).flatMap { record -> [String] in
        switch side.effective(record).event {
        case .personRegistered(let person) where slugs.contains(person.person.text):
          return [person.name] + [person.short].compactMap { $0 }
        case .entityRenamed(let renamed)
        where renamed.kind == .person && slugs.contains(renamed.entity.text):
          return [renamed.name] + [renamed.short].compactMap { $0 }
        default: return []
        }
      }
    }
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

/// The names of somebody who was erased: the whole ones, and the last word of each.
private struct ErasedNames {
  private let names: Set<String>
  private let whole: Set<String>

  init(_ names: [String]) {
    let known = names.filter { $0 != Erasable.erased }.map { NameKey.fold($0) }.filter {
      !$0.isEmpty
    }
    whole = Set(known)
    let last = known.compactMap { $0.split(separator: "-").last.map(String.init) }
    self.names = Set(known + last.filter { $0.count > 3 })
  }

  /// Whether a text has a whole name or the last word of one in it.
  func isTold(by texts: [String]) -> Bool { Self.tells(texts, names) }

  /// Whether a text has a whole name in it.
  func isToldWhole(by texts: [String]) -> Bool { Self.tells(texts, whole) }

  private static func tells(_ texts: [String], _ names: Set<String>) -> Bool {
    texts.contains { text in
      let folded = "-\(NameKey.fold(text))-"
      return names.contains { folded.contains("-\($0)-") }
    }
  }
}

extension Draft {
  /// The texts that a private journal keeps beside the record.
  fileprivate var erasableTexts: [String] {
    let fields = correction?.replace ?? data
    return textFields.flatMap { fields[$0]?.texts ?? [] }.filter { $0 != Erasable.erased }
  }

  /// The texts that the hashed record holds for good.
  fileprivate var lastingTexts: [String] {
    let (fields, hidden) = (correction?.replace ?? data, Set(textFields))
    return fields.members.filter { !hidden.contains($0.key) }.flatMap { $0.value.texts }
      + [correction?.reason].compactMap { $0 }
  }
}

extension MergePlan {
  /// The refusal of a merge that may bring the name of an erased person back; nil if there are no
  /// strangers.
  public var obstacle: Refusal? { strangers.isEmpty ? nil : mayBringBack }

  private var mayBringBack: Refusal {
    let shown = strangers.prefix(4).map { record in
      guard case .personRegistered(let person) = theirs.effective(record).event else { return "" }
      return "\(TextRules.harmless(person.name)) (e\(record.position))"
    }
    let rest = strangers.count - shown.count
    return Refusal(
      "may-bring-back",
      "A name was erased here, and the other journal names people of the same team for itself: "
        + shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
        + ". One of them may be the erased person.",
      remedy: .eraseThereOrSayNew)
  }
}
