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
    draft.title = try Self.ask("What is it called?", "as its id") { word in word }
    let days = try Self.ask(
      "From which day to which is it in force, such as 2026-08-01 2027-05-31?", "always"
    ) { word in Self.days(word) }
    (draft.from, draft.to) = (days?.lowerBound, days?.upperBound)
  }

  private static func days(_ text: String) -> ClosedRange<CalendarDate>? {
    let days = text.split(separator: " ").map { CalendarDate(String($0)) }
    guard days.count == 2, let from = days[0], let to = days[1], from <= to else { return nil }
    return from...to
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
      "Level on points: what separates them, in order?", RegulationDraft.TieBreak.allCases,
      draft.criteria)
    if draft.criteria.contains(.headToHead) {
      draft.reapply = try Self.choice(
        "If head-to-head separates some of them, what of those still level: the same again for them "
          + "(subset), only if two are left (pair), the whole list (restart), or the next (none)?",
        [.none, .subset, .pair, .restart], .subset)
    }
    draft.last = try Self.choice(
      "And if they are level on all that?", RegulationDraft.LastResort.allCases, .lots)
    if draft.last == .playOff {
      draft.playOffPlaces =
        try Self.ask("After which places is a play-off played, such as 1, 15?", "all") { word in
          Self.places(word)
        } ?? []
    }
    if draft.kind == .groups {
      draft.advancing = try Self.number("How many of a group go on?", 1...9, 2)
    }
    draft.destinations =
      try Self.ask(
        "Where do the teams in which places go, such as 1 Champion, 2-4 Champions League, 16 Play-off, "
          + "17-18 Relegation?", "nothing"
      ) { word in Destination.list(word) } ?? []
  }

  private static func places(_ text: String) -> [Int]? {
    let places = text.split { $0 == "," || $0 == " " }.map { Int($0) }
    let known = places.compactMap(\.self).filter { (1...99).contains($0) }
    return !known.isEmpty && known.count == places.count ? known.sorted() : nil
  }

  // MARK: - Asking

  /// Asks until an answer can be read; no answer stands for the first choice.
  private static func ask<Answer>(
    _ question: String, _ usual: String, _ read: (String) -> Answer?
  ) throws(Refusal) -> Answer? {
    while true {
      Output.error(Wrap.text("\(question) [\(usual)]", indent: 2))
      guard let line = readLine() else {
        throw Refusal(
          "usage", "The answers ended before the questions did.", hint: "Nothing was written.")
      }
      let word = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if word.isEmpty { return nil }
      if let answer = read(word) { return answer }
      Output.error("\"\(TextRules.harmless(word))\" is none of the answers.")
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
    -> Choice? where Choice.RawValue == String
  {
    let word = word.lowercased()
    if let whole = choices.first(where: { $0.rawValue == word }) { return whole }
    let fits = choices.filter { $0.rawValue.hasPrefix(word) }
    return fits.count == 1 ? fits[0] : nil
  }

  private static func list<Choice: RawRepresentable & Equatable>(
    _ question: String, _ choices: [Choice], _ usual: [Choice]
  ) throws(Refusal) -> [Choice] where Choice.RawValue == String {
    let others = choices.filter { !usual.contains($0) }.map(\.rawValue)
    let answer = try ask(
      question,
      usual.map(\.rawValue).joined(separator: ", ") + "; also \(others.joined(separator: ", "))"
    ) { line -> [Choice]? in
      let words = line.split { $0 == "," || $0 == " " || $0 == ";" }.map(String.init)
      let meant = words.map { Self.meant($0, choices) }
      let found = meant.compactMap(\.self)
      let isTwice = found.indices.contains { found[..<$0].contains(found[$0]) }
      return meant.contains { $0 == nil } || isTwice ? nil : found
    }
    return answer ?? usual
  }

  private static func number(_ question: String, _ range: ClosedRange<Int>, _ usual: Int)
    throws(Refusal) -> Int
  {
    let others = range.filter { $0 != usual }.map(\.description)
    let answer = try ask(
      question, (["\(usual)"] + others).joined(separator: ", ")
    ) { word in Int(word).flatMap { range.contains($0) ? $0 : nil } }
    return answer ?? usual
  }

  private static func isYes(_ question: String) throws(Refusal) -> Bool {
    let answer = try ask(question, "yes, no") { word in
      let word = word.lowercased()
      return "yes".hasPrefix(word) ? true : "no".hasPrefix(word) ? false : nil
    }
    return answer ?? true
  }
}
