import JournalCore
import JournalFeeds
package import JournalImport
import MatchJournal

/// A plan of an import in words, before it is written and after.
public struct ImportText {
  private let plan: ImportPlan
  private let name: String
  private let title: String
  private let feed: Feed

  /// The most lines of one sort that are listed.
  private static let most = 20

  /// The most doubts of one kind that are listed.
  private static let few = 3

  /// Creates the text of a plan for a file.
  package init(_ plan: ImportPlan, of told: ImportItem.ToldFeed) {
    self.plan = plan
    name = TextRules.harmless(told.name)
    title = told.format.title
    feed = told.feed
  }

  // MARK: - Before

  /// Returns what the file holds, and what importing it would do.
  ///
  /// - Parameter isFull: whether to list everything that was left out or is in doubt.
  public func lines(inFull isFull: Bool = false) -> [String] {
    let most = isFull ? Int.max : Self.most
    let notes = feed.notes.map { Wrap.text("  \(TextRules.harmless($0))", indent: 4) }
    guard plan.hasNews else { return [nothingNew] + notes + problems(most) }
    return [head] + notes + newMatches + joined(isFull ? .max : Self.few) + knownMatches(most)
      + problems(most)
      + doubts(isFull ? .max : Self.few) + namesakes
  }

  /// All findings, however many.
  public var details: [String] {
    let notes = plan.doubts.map { doubt in
      Wrap.text("  note: \(place(doubt.file, doubt.line)) \(words(of: doubt))", indent: 8)
    }
    return knownMatches(.max) + problems(.max) + notes
  }

  private var nothingNew: String {
    if feed.matches.isEmpty { return "\(name): no matches found." }
    let count = plan.problems.count
    let unread = count == 0 ? "" : "; \(Self.count(count, "line")) could not be imported"
    return "\(name): nothing new\(unread)."
  }

  private var head: String {
    let goals = feed.matches.reduce(0) { $0 + $1.goals.count }
    let (matches, scored) = (
      Self.count(feed.matches.count, "match", "matches"), Self.count(goals, "goal")
    )
    return "\(name): \(title), \(matches), \(scored)."
  }

  private var newMatches: [String] {
    let counts = plan.counts
    guard counts.newMatches > 0 else { return [] }
    let others = [
      (counts.newTeams, "team", "teams"), (counts.newPersons, "person", "persons"),
      (counts.newTies, "tie", "ties"),
    ]
    let also = others.filter { $0.0 > 0 }.map { Self.count($0.0, $0.1, $0.2) }
    let rest = also.isEmpty ? "" : ", with \(also.joined(separator: ", "))"
    return [
      "  \(Self.count(counts.newMatches, "match is new", "matches are new"))\(rest)."
    ]
  }

  /// The competitions that the matches belong to.
  private func joined(_ limit: Int) -> [String] {
    guard plan.counts.newMatches > 0 else { return [] }
    let lines = plan.joined.prefix(limit).map { joined in
      let season = joined.season == "all" ? "" : " \(joined.season)"
      let title = TextRules.harmless("\(joined.name)\(season)")
      let isNew = joined.isNew ? "a new competition" : "which the journal has"
      return Wrap.text(
        "  \(Self.count(joined.matches, "match", "matches")) in \(joined.competition): \(title), "
          + "\(isNew).", indent: 4)
    }
    let count = plan.matches.count - plan.joined.reduce(0) { $0 + $1.matches }
    let rest =
      count > 0
      ? [
        Wrap.text(
          "  \(Self.count(count, "match belongs", "matches belong")) to no competition: --name and "
            + "--season name one, --competition one that the journal has.", indent: 4)
      ] : []
    return lines + more(plan.joined.count - limit, "competition", "competitions") + rest
  }

  // MARK: - Matches that the journal holds

  private func knownMatches(_ limit: Int) -> [String] {
    let findings = Dictionary(grouping: plan.findings, by: \.match)
    let matches = plan.matches.filter { !$0.isNew && $0.newEvents > 0 }
    let width = min(20, matches.map { Columns.width($0.shortForm) }.max() ?? 0)
    let lines = matches.prefix(limit).map { match in
      let lead = "  \(Columns.pad(match.shortForm, width))   "
      return Wrap.text(
        lead + words(of: match, findings[match.slug] ?? []), indent: Columns.width(lead))
    }
    return lines + more(matches.count - limit, "match", "matches")
  }

  private func words(of match: ImportPlan.Match, _ findings: [ImportFinding]) -> String {
    var parts = match.hasSameResult.map { [$0 ? "same result." : "different result."] } ?? []
    let filled = findings.filter { $0.kind == .fillsIn }
    if !filled.isEmpty {
      parts.append("Fills in: \(filled.map(Self.change).joined(separator: ", ")).")
    }
    let others = findings.filter { $0.kind != .fillsIn }
    if !others.isEmpty {
      let told = others.map { finding in
        "\(finding.subject) \(finding.here) here (\(finding.recorded)), \(finding.there) there"
      }
      parts.append("Differs: \(told.joined(separator: "; ")).")
    }
    let added = match.newEvents - Set(findings.compactMap(\.event)).count
    if added > 0 { parts.append("Adds \(Self.count(added, "event")).") }
    return TextRules.harmless(parts.joined(separator: " "))
  }

  /// Returns `Asensio ?' -> 89'`.
  private static func change(_ finding: ImportFinding) -> String {
    let field = finding.field == "minute" ? "" : "\(finding.field) "
    return "\(finding.subject) \(field)\(finding.here) -> \(finding.there)"
  }

  // MARK: - Problems and doubts

  private func problems(_ limit: Int) -> [String] {
    guard !plan.problems.isEmpty else { return [] }
    let lines = plan.problems.prefix(limit).map { problem in
      let text = "    \(place(problem.file, problem.line))  \(problem.text): \(problem.reason)"
      return Wrap.text(TextRules.harmless(text), indent: 6)
    }
    let count = Self.count(plan.problems.count, "line")
    return ["  \(count) could not be imported, or only in part:"] + lines
      + more(plan.problems.count - limit, "line", "lines", indent: 4)
  }

  /// Returns the doubts by kind, the most frequent first: a count of each, and the first few.
  private func doubts(_ limit: Int) -> [String] {
    guard !plan.doubts.isEmpty else { return [] }
    let kinds = Dictionary(grouping: plan.doubts, by: \.doubt.code)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let told = kinds.map { "\($0.key) \($0.value.count)" }
    let sum = Wrap.text(
      "  \(Self.count(plan.doubts.count, "doubt")): \(told.joined(separator: ", ")).", indent: 4)
    let lines = kinds.flatMap { code, doubts in
      doubts.prefix(limit).map { doubt in
        Wrap.text("    \(place(doubt.file, doubt.line)) \(words(of: doubt))", indent: 6)
      } + (doubts.count > limit ? ["    and \(doubts.count - limit) more: \(code)"] : [])
    }
    return [sum] + lines
  }

  /// Persons who may be the same one; whether they are is left to people to decide.
  private var namesakes: [String] {
    guard let first = plan.namesakes.first else { return [] }
    let lines = plan.namesakes.prefix(Self.most).map { pair in
      "    \(TextRules.harmless(pair.name)): \(TextRules.harmless(pair.otherName))?"
    }
    return ["  May be the same person:"] + lines
      + more(plan.namesakes.count - Self.most, "pair", "pairs", indent: 4)
      + [
        Wrap.text(
          "  To join a pair: journal append entities-merged --kind person --from \(first.person) "
            + "--into \(first.other)", indent: 4)
      ]
  }

  private func words(of doubt: ImportDoubt) -> String {
    // An event that is still to be written has no number yet.
    if let position = doubt.doubt.position, doubt.doubt.reason.contains("e\(position) ") {
      return "\(doubt.doubt.code) in \(doubt.match)"
    }
    return TextRules.harmless(doubt.doubt.reason)
  }

  private func more(_ count: Int, _ one: String, _ many: String, indent: Int = 2) -> [String] {
    guard count > 0 else { return [] }
    return [String(repeating: " ", count: indent) + "and \(Self.count(count, one, many)) more"]
  }

  private func place(_ file: String, _ line: Int) -> String {
    "\(file.isEmpty ? name : TextRules.harmless(file)):\(line)"
  }

  /// Returns `1 line`, `2 lines`.
  package static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  // MARK: - After

  /// Says what is in of a file whose import ended early.
  ///
  /// - Parameters:
  ///   - count: how many matches are in.
  ///   - total: how many the file holds; nil if that is not known.
  public static func endedEarly(after count: Int, of total: Int?) -> String {
    endedEarly(after: count, of: total, "matches")
  }

  static func endedEarly(after count: Int, of total: Int?, _ noun: String) -> String {
    let whole = total.map { " of \($0)" } ?? ""
    return Wrap.text(
      "The first \(count)\(whole) \(noun) are in. Import the file again to go on there.")
  }

  /// The corrections and claims that were written, and a summary; empty if nothing was.
  public var outcome: [String] {
    guard plan.hasNews else { return [] }
    let told = plan.findings.filter { $0.event != nil }
    let lines = told.prefix(Self.most).map { line($0, at: $0.written) }
    return lines + more(told.count - Self.most, "finding", "findings") + [sum]
  }

  private func line(_ finding: ImportFinding, at position: Int?) -> String {
    let place = place(finding.file, finding.line)
    let event = finding.position.map { "e\($0)" } ?? "the journal"
    guard finding.kind != .claims else {
      let text = "CLAIM \(place) says \(event) was \(finding.there). Kept \(finding.here)."
      return wrapped(text, at: position, label: "")
    }
    let label = finding.field == "minute" ? finding.there : ""
    let text = "CORRECTED \(event): \(Self.change(finding))"
    let lead = EventLine(position: position, label: label, text: "", score: nil)
      .render(Style.plain)
    let row = Columns.pad(lead + TextRules.harmless(text), 57) + " " + place
    return Columns.width(row) <= Wrap.width
      ? row : wrapped("\(text) (\(place))", at: position, label: label)
  }

  private func wrapped(_ text: String, at position: Int?, label: String) -> String {
    let lead = EventLine(position: position, label: label, text: "", score: nil)
      .render(Style.plain)
    return Wrap.text(lead + TextRules.harmless(text), indent: EventLine.margin)
  }

  /// `1 fact added, 1 difference noted, 2 goals already known.`
  private var sum: String {
    let counts = plan.counts
    let told = Set(plan.findings.compactMap(\.event)).count
    let inKnown = plan.matches.filter { !$0.isNew }.reduce(0) { $0 + $1.newEvents }
    let filled = plan.findings.count { $0.kind == .fillsIn }
    let facts = filled + max(0, inKnown - told)
    let noted = plan.findings.count { $0.kind == .claims }
    let taken = plan.findings.count { $0.kind == .takes }
    let goals = counts.newGoals
    var parts: [String] = []
    if counts.newMatches > 0 {
      parts.append(
        "\(Self.count(counts.newMatches, "match", "matches")) added"
          + " (\(Self.count(counts.newEvents, "event")), \(Self.count(goals, "goal")))")
    }
    if facts > 0 { parts.append("\(Self.count(facts, "fact")) added") }
    if noted > 0 { parts.append("\(Self.count(noted, "difference")) noted") }
    if taken > 0 { parts.append("\(Self.count(taken, "correction")) taken from the file") }
    if counts.knownGoals > 0 {
      parts.append("\(Self.count(counts.knownGoals, "goal")) already known")
    }
    if !plan.problems.isEmpty {
      parts.append("\(Self.count(plan.problems.count, "line")) left out, or read only in part")
    }
    return Wrap.text(parts.joined(separator: ", ") + ".")
  }
}
