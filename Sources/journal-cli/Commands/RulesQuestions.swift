import Foundation
import JournalCore
import JournalRules
import JournalText

/// The questions that make a regulation: asked on standard error, answered on standard input.
struct RulesQuestions {
  private(set) var draft = RegulationDraft()

  /// Asks all questions.
  ///
  /// - Throws: `Refusal` if the answers end before the questions do.
  init() throws(Refusal) {
    draft.kind = try Self.choice(
      "What is played for: a cup of ties, a league, or groups and then ties?",
      RegulationTemplate.Kind.allCases, .cup)
    if draft.kind != .league { try askTies() }
    if draft.kind != .cup { try askTable() }
    try askNames()
  }

  /// Asks what it is called, and when it is in force.
  private mutating func askNames() throws(Refusal) {
    draft.title = try Self.ask("What is it called?", "as its id") { word in .answer(word) }
    let days = try Self.ask(
      "From which day to which is it in force, such as 2026-08-01 2027-05-31?", "always"
    ) { word in Self.days(word) }
    (draft.from, draft.to) = (days?.lowerBound, days?.upperBound)
  }

  private static func days(_ text: String) -> Heard<ClosedRange<CalendarDate>> {
    let words = text.split { $0 == " " || $0 == "," }.map(String.init).filter { $0 != "to" }
    if let wrong = words.first(where: { CalendarDate($0) == nil }) {
      return .no("\"\(wrong)\" is no day, such as 2026-08-01.")
    }
    let days = words.compactMap { CalendarDate($0) }
    guard days.count == 2 else { return .no("Two days are needed, such as 2026-08-01 2027-05-31.") }
    guard days[0] <= days[1] else { return .no("\(days[0]) is after \(days[1]).") }
    return .answer(days[0]...days[1])
  }

  private mutating func askTies() throws(Refusal) {
    draft.legs = try Self.number("How many matches has a tie before the final?", 1...2, 2)
    if draft.legs == 2 {
      draft.awayGoals = try Self.choice(
        "Do goals scored away count double: no, in the two halves, or in all, extra time too?",
        RegulationDraft.AwayGoals.allCases, .no)
    }
    draft.hasExtraTime = try Self.isYes("Is extra time played before a shoot-out?")
  }

  private mutating func askTable() throws(Refusal) {
    draft.points = try Self.number("How many points for a win?", 2...3, 3)
    draft.meetings = try Self.number(
      "How often do two teams meet?", 1...4, draft.kind == .league ? 2 : 1)
    draft.criteria = try Self.list(
      "Level on points: what separates them, in order?", RegulationDraft.TieBreak.criteria,
      draft.criteria)
    if draft.criteria.contains(.headToHead) {
      draft.headToHead = try Self.list(
        "What counts in the matches between the level teams, in order?",
        RegulationDraft.TieBreak.ofHeadToHead, draft.headToHead)
      draft.reapply = try Self.choice(
        "If head-to-head separates some of them, what of those still level: the same again for them "
          + "(subset), only if two are left (pair), the whole list (restart), or the next (none)?",
        [.none, .subset, .pair, .restart], .subset)
    }
    draft.last = try Self.choice(
      "And if they are level on all that?", RegulationDraft.LastResort.allCases, .lots)
    if draft.last != .shared {
      let what = draft.last == .lots ? "are lots drawn" : "is a play-off played"
      draft.placesThatMatter =
        try Self.ask("After which places \(what), such as 1, 15?", "all") { word in
          Self.places(word)
        } ?? []
    }
    if draft.last == .playOff {
      draft.isPlayOffNeutral = try Self.isYes("Is it played on neutral ground?")
    }
    if draft.kind == .groups {
      draft.advancing = try Self.number("How many of a group go on?", 1...9, 2)
    }
    draft.destinations =
      try Self.ask(
        "Where do the teams in which places go, such as 1 Champion, 2-4 Champions League, 16 Play-off, "
          + "17-18 Relegation?", "nothing"
      ) { text in Self.destinations(text) } ?? []
  }

  private static func destinations(_ text: String) -> Heard<[Destination]> {
    do throws(Refusal) {
      return .answer(try Destination.list(text))
    } catch {
      return .no(error.reason)
    }
  }

  private static func places(_ text: String) -> Heard<[Int]> {
    let words = text.split { $0 == "," || $0 == " " }.map(String.init)
    if let wrong = words.first(where: { word in Int(word).map { !(1...99).contains($0) } ?? true })
    {
      return .no("\"\(wrong)\" is no place from 1 to 99.")
    }
    return .answer(words.compactMap { Int($0) }.sorted())
  }

  // MARK: - Asking

  /// What an answer says: something, or why it is none.
  private enum Heard<Answer> {
    case answer(Answer)
    case no(String)
  }

  /// Asks until an answer can be read; no answer stands for the first choice.
  private static func ask<Answer>(
    _ question: String, _ usual: String, _ read: (String) -> Heard<Answer>
  ) throws(Refusal) -> Answer? {
    while true {
      Output.error(Wrap.text("\(question) [\(usual)]", indent: 2))
      guard let line = readLine() else {
        throw Refusal(
          "usage", "The answers ended before this question: \(question)",
          hint: "Nothing was written. An empty line takes what stands first in the brackets.")
      }
      // A terminal shows what is typed; answers from a file are shown beside their questions.
      if isatty(STDIN_FILENO) == 0 {
        Output.error(Wrap.text("  > \(TextRules.harmless(line))", indent: 4))
      }
      let word = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if word.isEmpty { return nil }
      switch read(word) {
      case .answer(let answer): return answer
      case .no(let reason): Output.error(Wrap.text(TextRules.harmless(reason), indent: 2))
      }
    }
  }

  private static func choice<Choice: RawRepresentable>(
    _ question: String, _ choices: [Choice], _ usual: Choice
  ) throws(Refusal) -> Choice where Choice.RawValue == String {
    let others = choices.map(\.rawValue).filter { $0 != usual.rawValue }
    let answer = try ask(
      question, ([usual.rawValue] + others).joined(separator: ", ")
    ) { word in Self.meant(word, choices) }
    return answer ?? usual
  }

  /// The choice that a word means: itself, or the only one that begins with it.
  private static func meant<Choice: RawRepresentable>(_ word: String, _ choices: [Choice])
    -> Heard<Choice> where Choice.RawValue == String
  {
    let folded = word.lowercased()
    if let whole = choices.first(where: { $0.rawValue == folded }) { return .answer(whole) }
    let fits = choices.filter { $0.rawValue.hasPrefix(folded) }
    if fits.count == 1 { return .answer(fits[0]) }
    guard fits.isEmpty else {
      return .no("\"\(word)\" may mean \(fits.map(\.rawValue).joined(separator: ", ")).")
    }
    let hint = Nearest.hint(for: folded, among: choices.map(\.rawValue))
    return .no(
      ["\"\(word)\" is none of the answers.", hint].compactMap(\.self).joined(separator: " "))
  }

  private static func list<Choice: RawRepresentable & Equatable>(
    _ question: String, _ choices: [Choice], _ usual: [Choice]
  ) throws(Refusal) -> [Choice] where Choice.RawValue == String {
    let others = choices.filter { !usual.contains($0) }.map(\.rawValue)
    let answer = try ask(
      question,
      usual.map(\.rawValue).joined(separator: ", ") + "; also \(others.joined(separator: ", "))"
    ) { line in Self.listed(line, choices) }
    return answer ?? usual
  }

  private static func listed<Choice: RawRepresentable & Equatable>(
    _ line: String, _ choices: [Choice]
  ) -> Heard<[Choice]> where Choice.RawValue == String {
    var found: [Choice] = []
    for word in line.split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" }) {
      switch meant(String(word), choices) {
      case .no(let reason): return .no(reason)
      case .answer(let choice):
        guard !found.contains(choice) else { return .no("\(choice.rawValue) is there twice.") }
        found.append(choice)
      }
    }
    return found.isEmpty ? .no("Nothing is named.") : .answer(found)
  }

  private static func number(_ question: String, _ range: ClosedRange<Int>, _ usual: Int)
    throws(Refusal) -> Int
  {
    let others = range.filter { $0 != usual }.map(\.description)
    let answer = try ask(
      question, (["\(usual)"] + others).joined(separator: ", ")
    ) { (word) -> Heard<Int> in
      guard let number = Int(word), range.contains(number) else {
        return .no("\"\(word)\" is no number from \(range.lowerBound) to \(range.upperBound).")
      }
      return .answer(number)
    }
    return answer ?? usual
  }

  private static func isYes(_ question: String) throws(Refusal) -> Bool {
    let answer = try ask(question, "yes, no") { (word) -> Heard<Bool> in
      let word = word.lowercased()
      if "yes".hasPrefix(word) { return .answer(true) }
      return "no".hasPrefix(word) ? .answer(false) : .no("\"\(word)\" is neither yes nor no.")
    }
    return answer ?? true
  }
}
