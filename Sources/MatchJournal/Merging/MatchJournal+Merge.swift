public import JournalCore
import JournalReading

/// A merge that was done.
public struct Merged: Sendable {
  /// The events as this journal recorded them: those of the other one, then what the merge added.
  public let records: [Record]

  /// The events of this journal whose texts were erased, since the other one had erased them.
  public let erased: [Int]

  /// Whether the bytes of those texts are gone from the file and its WAL.
  public let isClean: Bool
}

extension MatchJournal {
  /// Plans what a merge of another journal would bring. Nothing is written.
  ///
  /// Both are read whole.
  /// - Throws: `Refusal` if they cannot be merged: one of them was changed after it was written, they
  ///   call one match by two names, or the other one can erase what this one could not; `LogError`.
  public func plan(merging other: MatchJournal) async throws -> MergePlan {
    guard isPrivate || !other.isPrivate else {
      throw Refusal(
        "would-publish",
        "The other journal is private, and this one keeps every text for good: what is erased there "
          + "would stay here.",
        hint: "Merge this one into the private one. Nothing was written.")
    }
    let ours = try await MergeSide(try await view())
    let theirs = try await MergeSide(try await other.view())
    return try MergePlan(ours, theirs, isPrivate: isPrivate)
  }

  /// Takes in the events of another journal, all or none.
  ///
  /// - Parameters:
  ///   - answers: what somebody says of each question of the plan; those without an answer are left
  ///     open.
  ///   - areNew: whether somebody has said that none of the plan's `strangers` is a person whose name
  ///     this journal has erased.
  /// - Throws: `Refusal` with code `changed-meanwhile` if anybody wrote to this journal after the plan
  ///   was made, with `may-bring-back` if there are strangers and nobody has said so; `LogError`.
  public func merge(
    _ plan: MergePlan, answers: [MergePlan.Answer] = [], strangersAreNew areNew: Bool = false
  ) async throws -> Merged {
    if !areNew, let obstacle = plan.obstacle { throw obstacle }
    let drafts = try plan.drafts(answers)
    guard !drafts.isEmpty else { return Merged(records: [], erased: [], isClean: true) }
    let texts = try await textsToErase(by: drafts)
    let expecting = Dictionary(
      Set(drafts.map(\.stream)).map { stream in
        let count = plan.ours.histories[stream]?.records.count ?? 0
        return (stream, count == 0 ? ExpectedVersion.noStream : .exactly(count))
      }, uniquingKeysWith: { first, _ in first })
    let appended: [Appended]
    do throws(LogError) {
      appended = try await log.append(drafts, expecting: expecting)
    } catch {
      guard case .versionConflict = error else { throw error }
      throw Refusal(
        "changed-meanwhile", "Somebody wrote to the journal after the merge was planned.",
        hint: "Nothing was written. Merge again.")
    }
    let records = appended.map(\.record)
    guard !texts.values.isEmpty else {
      return Merged(records: records, erased: [], isClean: true)
    }
    let traces = try await erasing().scrub(Set(texts.values).sorted())
    return Merged(records: records, erased: texts.positions.sorted(), isClean: traces.isClean)
  }

  /// Returns the texts of this journal that erasures among some events will remove.
  private func textsToErase(by drafts: [Draft]) async throws
    -> (positions: [Int], values: [String])
  {
    guard isPrivate else { return ([], []) }
    let erasing = try erasing()
    let targets = drafts.compactMap { draft -> EventID? in
      if case .dataErased(let erased) = draft.event { erased.target } else { nil }
    }
    var positions: [Int] = []
    var values: [String] = []
    for location in try await log.snapshot().locate(targets).values {
      let texts = try await erasing.erasableTexts(at: location.position)
      guard !texts.isEmpty else { continue }
      positions.append(location.position)
      values += texts
    }
    return (positions, values)
  }
}
