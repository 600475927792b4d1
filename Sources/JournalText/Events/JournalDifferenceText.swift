import JournalCore
import JournalNarrative
import JournalProjections
public import JournalReading
import JournalRules
import MatchJournal

/// What two sides of a comparison say otherwise, in lines: `-` for the first, `+` for the second, `~`
/// for what both tell otherwise.
public struct JournalDifferenceText {
  private let difference: JournalDifference

  /// Creates the text of a difference.
  public init(_ difference: JournalDifference) { self.difference = difference }

  /// The lines; one line if nothing differs.
  public var lines: [String] {
    guard !difference.isEmpty else { return ["No difference."] }
    let parts =
      [settings] + difference.matches.map { lines(of: $0) } + [ties, places]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The lines of what follows from the events: results, ties and places that are otherwise.
  package var results: [String] {
    difference.matches.compactMap { match in
      guard let before = match.before, let after = match.after, match.hasOtherResult else {
        return match.after.map { MatchHeader.score(of: $0) }
      }
      return Wrap.text(
        "\(MatchHeader.score(of: before)) -> \(MatchHeader.score(of: after))", indent: 2)
    } + ties + places
  }

  // MARK: - Matches

  private func lines(of match: JournalDifference.Match) -> [String] {
    guard let after = match.after else { return one(match.before, "-") }
    guard let before = match.before else { return one(match.after, "+") }
    var lines = ["\(after.shortForm)  \(after.title(.home)) v \(after.title(.away)), \(day(after))"]
    lines += match.events.map {
      Self.line(of: $0, EventWords(before), EventWords(after), after.format)
    }
    let scores = [before, after].map { MatchHeader.score(of: $0) }
    let states = [before, after].map { $0.status().rawValue }
    if scores[0] != scores[1] {
      lines.append(AuditLines.row("Result", "\(scores[0]) -> \(scores[1])"))
    } else if states[0] != states[1] {
      lines.append(AuditLines.row("Status", "\(states[0]) -> \(states[1])"))
    }
    return lines.map { TextRules.harmless(lines: $0) }
  }

  private func one(_ match: MatchReading?, _ sign: String) -> [String] {
    guard let match else { return [] }
    let count = match.saidEvents.count
    let events = count == 1 ? "1 event" : "\(count) events"
    return [
      Wrap.text(
        "\(sign) \(match.shortForm)  \(MatchHeader.score(of: match)), \(day(match)): \(events)")
    ]
  }

  private func day(_ match: MatchReading) -> String { "\(match.scheduled.date)" }

  static func line(
    of event: EventDifference, _ before: EventWords, _ after: EventWords,
    _ format: MatchFormat = .standard
  ) -> String {
    switch event {
    case .gone(let said): return row("-", said, before, format)
    case .new(let said): return row("+", said, after, format)
    case .changed(let old, let new, let fields):
      let (one, two) = (text(old, before, format), text(new, after, format))
      let changed = one == two ? " (\(fields.joined(separator: ", ")))" : ""
      let reference =
        old.record.position == new.record.position
        ? "e\(new.record.position)" : "e\(old.record.position)/e\(new.record.position)"
      return Wrap.text(
        "  ~ \(reference)  \(one) -> \(two)\(changed)", indent: 6)
    }
  }

  private static func row(
    _ sign: String, _ said: SaidEvent, _ words: EventWords, _ format: MatchFormat
  ) -> String {
    Wrap.text("  \(sign) e\(said.record.position)  \(text(said, words, format))", indent: 6)
  }

  private static func text(_ said: SaidEvent, _ words: EventWords, _ format: MatchFormat) -> String
  {
    let label = said.draft.label(in: format)
    return TextRules.harmless((label.isEmpty ? "" : "\(label) ") + words.text(of: said.draft))
  }

  // MARK: - What follows

  private var ties: [String] {
    difference.ties.map { tie in
      let slug = (tie.after ?? tie.before)?.tie.tie.text ?? ""
      let sentences = [tie.before, tie.after].map {
        $0.map { TieWords($0).sentence } ?? "not known."
      }
      return Wrap.text(
        TextRules.harmless("\(slug)  \(sentences[0].dropLast()) -> \(sentences[1])"), indent: 4)
    }
  }

  private var places: [String] {
    difference.places.map { place in
      let words = TableWords(place.table)
      let team = (place.after ?? place.before)?.team
      let rows = [place.before, place.after].map { row in
        row.map { "\(Ordinal.text($0.places)), \(TableWords.points($0.points))" } ?? "not in it"
      }
      let title = place.table.competition.title(of: place.table.name)
      return Wrap.text(
        TextRules.harmless(
          "\(title)  \(team.map { words.title($0) } ?? ""): \(rows[0]) -> \(rows[1])"), indent: 4)
    }
  }

  private var settings: [String] {
    difference.settings.map { setting in
      let words = [setting.before, setting.after].compactMap { stream in
        stream.map { EventWords($0.history, $0.directory) }
      }
      guard let first = words.first, let last = words.last else { return "" }
      return Self.line(of: setting.event, first, last)
    }
  }
}

/// What a source says otherwise, in lines.
public struct SourceDifferenceText {
  private let difference: SourceDifference
  private let match: MatchReading
  private let names: (first: String, second: String)

  /// - Parameter names: what the two sides are called, such as `the journal`.
  public init(
    _ difference: SourceDifference, _ match: MatchReading, _ names: (first: String, second: String)
  ) {
    (self.difference, self.match, self.names) = (difference, match, names)
  }

  /// The lines.
  public var lines: [String] {
    let words = EventWords(match)
    func text(_ record: Record) -> String {
      let draft = match.stream.effective(record)
      let label = draft.label(in: match.format)
      return TextRules.harmless((label.isEmpty ? "" : "\(label) ") + words.text(of: draft))
    }
    func value(_ value: JSONValue?) -> String {
      value.map { words.words(for: $0) } ?? "nothing"
    }
    var lines = difference.disputes.map { dispute in
      Wrap.text(
        "  ~ e\(dispute.record.position)  \(text(dispute.record)): \(dispute.field) "
          + "\(value(dispute.before)) -> \(value(dispute.after)) (\(Refs.text(dispute.claims)))",
        indent: 6)
    }
    lines += difference.onlySecond.map {
      Wrap.text("  + e\($0.position)  \(text($0))", indent: 6)
    }
    let all = difference.shared + difference.onlyFirst.count
    if difference.isWithJournal, !difference.onlyFirst.isEmpty {
      let tells =
        "\(difference.shared) of \(all == 1 ? "the 1 event" : "the \(all) events")"
      if difference.isEmpty {
        return [
          Wrap.text(
            "\(match.shortForm)  \(names.second) says the same as \(names.first), and tells \(tells).",
            indent: 2)
        ]
      }
      lines.append(Wrap.text("  \(names.second) tells \(tells).", indent: 4))
    } else if !difference.onlyFirst.isEmpty {
      let refs = Refs.text(difference.onlyFirst.map(\.position), limit: 12)
      lines.append(Wrap.text("  \(names.second) does not tell: \(refs)", indent: 4))
    }
    let head = "\(match.shortForm)  \(names.first) -> \(names.second)"
    return difference.isEmpty
      ? ["\(match.shortForm)  \(names.second) says the same as \(names.first)."]
      : [head] + lines
  }
}
