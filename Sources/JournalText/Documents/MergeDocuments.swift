public import JournalCore
import JournalReading
public import MatchJournal

extension DocumentShapes {
  typealias MergedPlan = (plan: MergePlan, answers: [MergePlan.Answer], merged: Merged?)

  private static let twin = DocumentShape<(twin: MergePlan.Twin, answer: MergePlan.Answer)> {
    DocumentMember("ours", .record(event), "The event of this journal, as recorded") {
      ShownEvent($0.twin.ours)
    }
    DocumentMember("theirs", .record(event), "The event of the other one, by its place there") {
      ShownEvent($0.twin.theirs)
    }
    DocumentMember("sure", .flag, "Whether there can only be one, so that nobody is asked") {
      $0.twin.isSure
    }
    DocumentMember(
      "answer", .word(MergePlan.Answer.allCases.map(\.rawValue)),
      "same: they are one; another: both count; open: one counts, and a claim names the other"
    ) { $0.answer.rawValue }
    DocumentMember("kept", .event, "The id of the event that counts if they are one") {
      $0.twin.kept.id
    }
    DocumentMember("fields", .list(.text), "The fields that differ") { $0.twin.fields }
  }

  private static let conflict = DocumentShape<MergePlan.Conflict> {
    DocumentMember("ref", .reference, "The event that both corrected") { $0.record.position }
    DocumentMember("field", .text, "The field") { $0.field }
    DocumentMember("stands", .event, "The id of the correction that stands") { $0.stands.id }
    DocumentMember("claimed", .event, "The id of the correction that becomes a claim") {
      $0.claimed.id
    }
  }

  private static let joined = DocumentShape<(kept: Record, dropped: Record)> {
    DocumentMember("kept", .event, "The id of the registration that stays") { $0.kept.id }
    DocumentMember("dropped", .event, "The id of the other one") { $0.dropped.id }
  }

  static let merge = DocumentShape<MergedPlan> {
    DocumentMember("known", .count(from: 0), "The events that both have") { $0.plan.known }
    DocumentMember("new", .count(from: 0), "The events that only the other one has") {
      $0.plan.news.count
    }
    DocumentMember("twins", .list(.record(twin)), "What both may have logged as one thing") { all in
      var asked = 0
      return all.plan.twins.map { twin in
        guard !twin.isSure else { return (twin, .same) }
        asked += 1
        return (twin, all.answers.indices.contains(asked - 1) ? all.answers[asked - 1] : .open)
      }
    }
    DocumentMember("conflicts", .list(.record(conflict)), "What both corrected otherwise") {
      $0.plan.conflicts
    }
    DocumentMember("joined", .list(.record(joined)), "The people whom both registered, who are one")
    {
      $0.plan.joined
    }
    DocumentMember(
      "strangers", .references,
      "People of the other journal, by their places there, who may be somebody erased here"
    ) { $0.plan.strangers.map(\.position) }
    DocumentMember("erased", .list(.event), "The ids of events whose texts do not come back") {
      $0.plan.erased
    }
    DocumentMember(
      optional: "written", .references, "The events as recorded here; absent if nothing was written"
    ) { $0.merged?.records.map(\.position) }
  }
}

extension Documents {
  /// Returns what a merge brings, and what was written.
  ///
  /// - Parameters:
  ///   - answers: what was said of each question, in their order.
  ///   - merged: what was done; nil for a plan.
  public static func merge(
    _ plan: MergePlan, answers: [MergePlan.Answer], merged: Merged? = nil
  ) -> JSONObject {
    DocumentShapes.merge.object((plan, answers, merged))
  }
}
