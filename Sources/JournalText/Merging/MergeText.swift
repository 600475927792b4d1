import JournalCore
import JournalReading
import JournalRules
public import MatchJournal

/// A merge in words: what the other journal brings, and what somebody is asked.
public struct MergeText {
  private let plan: MergePlan
  private let name: String

  /// - Parameter name: what the other journal is called, such as its path.
  public init(_ plan: MergePlan, from name: String) {
    self.plan = plan
    self.name = TextRules.harmless(name)
  }

  /// What the other journal brings, without the questions.
  public var lines: [String] {
    guard !plan.isEmpty else { return ["\(name): nothing new."] }
    let head = "\(name): \(Self.count(plan.news.count, "new event")), \(plan.known) known here."
    return [Wrap.text(head, indent: 2)] + both + joined + conflicts + erased + strangers
  }

  /// The people who may be somebody whose name was erased here.
  private var strangers: [String] {
    plan.strangers.map { record in
      Wrap.text(
        "  Is this somebody whose name was erased here? there e\(record.position) "
          + words(isOurs: false, .registry).text(of: record.draft), indent: 4)
    }
  }

  /// The people whom both registered each for itself.
  private var joined: [String] {
    plan.joined.map { pair in
      Wrap.text(
        "  One person: \(words(isOurs: true, .registry).text(of: pair.kept.draft)).", indent: 4)
    }
  }

  /// What was logged twice and can only have happened once.
  private var both: [String] {
    let sure = plan.twins.filter(\.isSure)
    // What the other one does not say is no difference.
    let differing = Set(sure.filter { !said($0).isEmpty }.map(\.ours.position))
    let alike = sure.filter { !differing.contains($0.ours.position) }
    let lines = sure.filter { differing.contains($0.ours.position) }.map { twin in
      Wrap.text(
        "  Both logged \(text(twin, isOurs: true)); there: \(said(twin)). "
          + "\(twin.keepsOurs ? "This journal's" : "The other's") stands.", indent: 4)
    }
    guard !alike.isEmpty else { return lines }
    return ["  Logged by both: \(Refs.text(alike.map(\.ours.position).sorted(), limit: 12))."]
      + lines
  }

  private var conflicts: [String] {
    plan.conflicts.map { conflict in
      Wrap.text(
        "  Both corrected e\(conflict.record.position), \(TextRules.harmless(conflict.field)): "
          + "\(value(of: conflict.stands, conflict.field)) stands, "
          + "\(value(of: conflict.claimed, conflict.field)) is claimed.", indent: 4)
    }
  }

  private var erased: [String] {
    plan.erased.isEmpty
      ? [] : ["  Erased, and not brought back: texts of \(Self.count(plan.erased.count, "event"))."]
  }

  private func value(of correction: Record, _ field: String) -> String {
    let value = correction.draft.correction?.replace[field] ?? .null
    return value == .null ? "unknown" : words(isOurs: true, correction.stream).words(for: value)
  }

  // MARK: - Questions

  /// The questions, each in some lines.
  public var questions: [[String]] { plan.questions.indices.map { question($0) } }

  /// Returns one question: what both logged, and whether it is one thing.
  public func question(_ index: Int) -> [String] {
    let twin = plan.questions[index]
    let thing = twin.ours.envelope.type.split(separator: "-").joined(separator: " ")
    return [
      "  \(index + 1). Is this one \(thing), or are they two?",
      line("here", twin, isOurs: true), line("there", twin, isOurs: false),
    ]
  }

  private func line(_ place: String, _ twin: MergePlan.Twin, isOurs: Bool) -> String {
    let record = isOurs ? twin.ours : twin.theirs
    return Wrap.text(
      "     \(Columns.pad(place, 5)) \(text(twin, isOurs: isOurs)) "
        + "(\(TextRules.harmless(record.envelope.by)))", indent: 13)
  }

  /// Returns `e57 32' GOAL Leganés, Eraso`.
  private func text(_ twin: MergePlan.Twin, isOurs: Bool) -> String {
    let record = isOurs ? twin.ours : twin.theirs
    let side = isOurs ? plan.ours : plan.theirs
    let draft = side.effective(record)
    let label = draft.label(in: .standard)
    let lead = "e\(record.position)" + (label.isEmpty ? "" : " \(label)")
    return "\(lead) \(words(isOurs: isOurs, record.stream).text(of: draft))"
  }

  /// Returns what the other side says otherwise: `minute 31`.
  private func said(_ twin: MergePlan.Twin) -> String {
    let draft = plan.theirs.effective(twin.theirs)
    let words = words(isOurs: false, twin.theirs.stream)
    return twin.fields.compactMap { field in
      draft.said(field).map {
        "\(TextRules.harmless(field)) \(Columns.fit(words.words(for: $0), 40))"
      }
    }.joined(separator: ", ")
  }

  private func words(isOurs: Bool, _ stream: StreamName) -> EventWords {
    let side = isOurs ? plan.ours : plan.theirs
    return EventWords(side.histories[stream] ?? StreamHistory([]), side.directory)
  }

  // MARK: - What was done

  /// Returns what was written, in a line or two.
  public func done(_ merged: Merged) -> [String] {
    guard let first = merged.records.first?.position, let last = merged.records.last?.position
    else {
      return []
    }
    let own = merged.records.count - plan.news.count
    let range = first == last ? "e\(first)" : "e\(first)-e\(last)"
    var lines = [
      Wrap.text(
        "\(range): \(Self.count(plan.news.count, "event")) from \(name)"
          + (own > 0 ? ", and \(own) that say what became of those that both have." : "."),
        indent: 2)
    ]
    let claims = merged.records.suffix(own).filter { $0.envelope.type == Claim.name }
    if !claims.isEmpty {
      lines.append(
        Wrap.text(
          "\(Self.count(claims.count, "claim")) of what differs: "
            + "\(Refs.text(claims.map(\.position)))", indent: 2))
    }
    if !merged.erased.isEmpty {
      lines.append("Texts erased here as there: \(Refs.text(merged.erased)).")
    }
    if !merged.isClean {
      lines.append("The file still holds some of them: see journal doctor.")
    }
    return lines
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
