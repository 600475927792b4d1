import JournalCore
import JournalNarrative
import JournalReading
import JournalRules

/// Reads the facts in a sentence by any author: who scored and when, who gave the pass, who was sent
/// off, how the match ended.
///
/// It accepts what it can account for word by word. What contradicts the log it says; what it cannot
/// read it names.
struct FactReader {
  /// What was read in a sentence.
  struct Reading {
    /// The events behind the facts that are as logged.
    var events: Set<Int> = []
    /// Words that contradict the log, with what the log says.
    var contradictions: [(words: String, log: String)] = []
    /// The word that puts the sentence after the one above it: `then`; nil if none does.
    var sequel: String?
    /// Words that were not read.
    var unread: [String] = []

    /// Whether every word is accounted for, and as logged.
    var isSupported: Bool { contradictions.isEmpty && unread.isEmpty && !events.isEmpty }
  }

  private let claims: Claims
  private let words: FactWords
  private let entities: [(words: [String], entity: Entity)]

  private enum Entity: Hashable {
    case person(PersonSlug)
    case side(Side)
  }

  private var account: Account { claims.account }

  /// Prepares to read texts about a match; nil in a language of which no words are known.
  init?(_ claims: Claims, _ renderer: Renderer) {
    guard let words = FactWords(renderer.language.code) else { return nil }
    self.claims = claims
    self.words = words
    let account = claims.account
    let people = Set(
      account.facts.flatMap { [$0.person, $0.other] }.compactMap { account.person($0) })
    var all: [(words: [String], entity: Entity)] = []
    for person in people.sorted() {
      for name in renderer.names(of: person) {
        all.append((name.split(separator: " ").map { Self.key($0) }, .person(person)))
      }
    }
    for side in Side.allCases {
      for value in [Value.team(account.match.team(side)), .side(side)] {
        for form in [Form.plain, .bare, .of, .to] {
          for text in renderer.texts(value, form) {
            all.append((text.split(separator: " ").map { Self.key($0) }, .side(side)))
          }
        }
      }
    }
    let counted = Dictionary(grouping: all) { $0.words }
    // A name that two go by names nobody.
    entities = all.filter { entry in
      Set(counted[entry.words, default: []].map(\.entity)).count == 1
    }.sorted { $0.words.count > $1.words.count }
  }

  /// A word without its punctuation, its possessive and its case.
  private static func key(_ word: some StringProtocol) -> String {
    var text = String(word).lowercased()
    while let last = text.last, ".,;:!?\"')".contains(last) { text.removeLast() }
    while let first = text.first, "\"'(¿¡".contains(first) { text.removeFirst() }
    return text.hasSuffix("'s") ? String(text.dropLast(2)) : text
  }

  /// A clause of a sentence, as far as it was read.
  private struct Segment {
    var people: [(person: PersonSlug, words: String)] = []
    var sides: [Side] = []
    var minutes: [(minute: Int, words: String)] = []
    var scores: [(score: Score, words: String)] = []
    var acts: [(act: FactWords.Act, words: String)] = []
    var hasPronoun = false

    func has(_ act: FactWords.Act) -> Bool { acts.contains { $0.act == act } }
  }

  /// Reads a sentence.
  func read(_ sentence: String) -> Reading {
    var reading = Reading()
    var subject: PersonSlug?
    for segment in segments(of: sentence, &reading) {
      if let first = segment.people.first?.person, !segment.has(.assist) || !segment.hasPronoun {
        check(segment, subject: first, &reading)
        subject = first
      } else {
        check(segment, subject: segment.hasPronoun ? subject : nil, &reading)
      }
    }
    return reading
  }
}

// The words.
extension FactReader {
  private func segments(of sentence: String, _ reading: inout Reading) -> [Segment] {
    let tokens = sentence.split(separator: " ").map(String.init)
    let keys = tokens.map { Self.key($0) }
    var segments = [Segment()]
    var index = 0
    while index < keys.count {
      let rest = keys[index...]
      let last = segments.count - 1
      var length = 1
      if let named = entities.first(where: { rest.starts(with: $0.words) }) {
        length = named.words.count
        switch named.entity {
        case .person(let person):
          segments[last].people.append(
            (person, tokens[index..<index + length].joined(separator: " ")))
        case .side(let side): segments[last].sides.append(side)
        }
      } else if let (minute, count) = minute(rest) {
        length = count
        segments[last].minutes.append(
          (minute, tokens[index..<index + count].joined(separator: " ")))
      } else if let score = score(keys[index]) {
        segments[last].scores.append((score, keys[index]))
      } else if let act = words.acts[keys[index]] {
        segments[last].acts.append((act, keys[index]))
      } else if words.pronouns.contains(keys[index]) {
        segments[last].hasPronoun = true
      } else if words.sequels.contains(keys[index]) {
        if reading.sequel == nil, reading.events.isEmpty, index < 2 { reading.sequel = keys[index] }
      } else if words.breaks.contains(keys[index]) {
        segments.append(Segment())
      } else if !words.function.contains(keys[index]), !keys[index].isEmpty {
        reading.unread.append(keys[index])
      }
      index += length
      if tokens[index - 1].last.map({ ",;:".contains($0) }) == true { segments.append(Segment()) }
    }
    return Self.joined(segments)
  }

  /// Minutes and scores by themselves belong to what was told before them.
  private static func joined(_ segments: [Segment]) -> [Segment] {
    var joined: [Segment] = []
    for segment in segments {
      let isAlone =
        segment.acts.isEmpty && segment.people.isEmpty && segment.sides.isEmpty
        && !segment.hasPronoun
      if isAlone, !joined.isEmpty {
        joined[joined.count - 1].minutes += segment.minutes
        joined[joined.count - 1].scores += segment.scores
      } else {
        joined.append(segment)
      }
    }
    return joined
  }

  /// A minute at the beginning of some words: `32nd minute`, `32 minutes`, `minuto 32`, `90+3`.
  private func minute(_ rest: ArraySlice<String>) -> (minute: Int, count: Int)? {
    let pair = Array(rest.prefix(2))
    guard let first = pair.first else { return nil }
    if pair.count == 2, words.minute.contains(pair[1]) {
      let digits = first.prefix { $0.isNumber }
      let ending = first.dropFirst(digits.count)
      if let minute = Int(digits), ["", "st", "nd", "rd", "th", "e", "re", "er"].contains(ending) {
        return (minute, 2)
      }
      if let index = words.ordinals.firstIndex(of: first) { return (index + 1, 2) }
    }
    if pair.count == 2, words.minute.contains(first), let minute = Int(pair[1]) {
      return (minute, 2)
    }
    return nil
  }

  private func score(_ word: String) -> Score? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let home = Int(parts[0]), let away = Int(parts[1]), home < 40, away < 40
    else { return nil }
    return Score(home, away)
  }
}

// The facts.
extension FactReader {
  private static let ofGoals: [FactWords.Act] = [
    .goal, .header, .penalty, .freeKick, .equaliser, .winner, .opener, .lead,
  ]

  private func check(_ segment: Segment, subject: PersonSlug?, _ reading: inout Reading) {
    if segment.has(.dismissal) {
      checkDismissal(segment, subject, &reading)
    } else if segment.has(.assist), segment.hasPronoun || !Self.isGoal(segment) {
      checkAssist(segment, scorer: subject, &reading)
    } else if segment.has(.win) || segment.has(.loss) || segment.has(.draw) {
      checkResult(segment, &reading)
    } else if Self.isGoal(segment) {
      checkGoal(segment, subject, &reading)
    } else {
      // Nothing says what became of those who are named.
      reading.unread +=
        segment.people.map(\.words) + segment.minutes.map(\.words)
        + segment.scores.map(\.words)
    }
  }

  private static func isGoal(_ segment: Segment) -> Bool {
    ofGoals.contains { segment.has($0) }
  }

  private func checkGoal(_ segment: Segment, _ subject: PersonSlug?, _ reading: inout Reading) {
    guard let subject, account.isOrdered else {
      reading.unread += segment.acts.map(\.words) + segment.minutes.map(\.words)
      return
    }
    let name = segment.people.first?.words ?? account.names.person(subject)
    let own = account.goals.indices.filter { account.goals[$0].credited == subject }
    guard !own.isEmpty else {
      reading.contradictions.append((name, "no goal of that name counts"))
      return
    }
    let times = own.compactMap { account.goals[$0].time.minute }
    var goals = own
    for minute in segment.minutes {
      goals = goals.filter { account.goals[$0].time.minute == minute.minute }
      if goals.isEmpty {
        let list = times.map { "\($0)" }.joined(separator: ", ")
        reading.contradictions.append((minute.words, list.isEmpty ? "no minute" : "minute \(list)"))
        return
      }
    }
    for (act, words) in segment.acts {
      let fitting = goals.filter { fits(act, $0) }
      if fitting.isEmpty {
        reading.contradictions.append((words, "the goal was another kind"))
        return
      }
      goals = fitting
    }
    if let side = segment.sides.first, account.goals[goals[0]].side != side {
      let team = account.match.title(account.goals[goals[0]].side)
      reading.contradictions.append((account.match.title(side), "the goal was for \(team)"))
      return
    }
    for (score, words) in segment.scores {
      let fitting = goals.filter { Self.isSame(account.after($0), score) }
      if fitting.isEmpty {
        reading.contradictions.append((words, "\(account.after(goals[0]))"))
        return
      }
      goals = fitting
    }
    if segment.people.count > 1 {
      let giver = segment.people[1]
      guard segment.has(.assist),
        goals.contains(where: { account.goals[$0].assist == giver.person })
      else {
        if segment.has(.assist) {
          reading.contradictions.append((giver.words, "no such pass"))
        } else {
          reading.unread.append(giver.words)
        }
        return
      }
    }
    reading.events.formUnion(goals.map { account.goals[$0].position })
  }

  private func fits(_ act: FactWords.Act, _ index: Int) -> Bool {
    let goal = account.goals[index]
    let licences = claims.goalLicences(index, after: Telling())
    switch act {
    case .header: return goal.event?.bodyPart == .head
    case .penalty: return goal.isPenalty
    case .freeKick: return licences.contains(.freeKick)
    case .equaliser: return licences.contains(.equaliser)
    case .winner: return licences.contains(.winner)
    case .opener: return index == 0
    case .lead: return licences.contains(.takesLead) || licences.contains(.regainsLead)
    default: return true
    }
  }

  private static func isSame(_ left: Score, _ right: Score) -> Bool {
    left == right || left == Score(right.away, right.home)
  }

  private func checkAssist(_ segment: Segment, scorer: PersonSlug?, _ reading: inout Reading) {
    guard let giver = segment.people.first else {
      reading.unread += segment.acts.map(\.words)
      return
    }
    let goals = account.goals.filter { goal in
      goal.assist == giver.person
        && (scorer == nil || scorer == giver.person
          || goal.scorer == scorer)
    }
    if goals.isEmpty {
      reading.contradictions.append((giver.words, "no such pass"))
    } else {
      reading.events.formUnion(goals.map(\.position))
    }
  }

  private func checkDismissal(_ segment: Segment, _ subject: PersonSlug?, _ reading: inout Reading)
  {
    guard let subject else {
      reading.unread += segment.acts.map(\.words)
      return
    }
    let name = segment.people.first?.words ?? account.names.person(subject)
    guard let card = claims.sendingsOff.first(where: { account.person($0.person) == subject })
    else {
      reading.contradictions.append((name, "nobody of that name was sent off"))
      return
    }
    for minute in segment.minutes where account.time(card).minute != minute.minute {
      let log = account.time(card).minute.map { "minute \($0)" } ?? "no minute"
      reading.contradictions.append((minute.words, log))
      return
    }
    reading.events.insert(card.position)
  }

  private func checkResult(_ segment: Segment, _ reading: inout Reading) {
    guard account.state.isOver, account.award == nil, segment.people.isEmpty,
      let side = segment.sides.first
    else {
      reading.unread +=
        segment.acts.map(\.words) + segment.people.map(\.words)
        + segment.scores.map(\.words)
      return
    }
    let leader = account.score.leader
    let isRight =
      segment.has(.draw) ? leader == nil : segment.has(.win) ? leader == side : leader == side.other
    let score = "\(account.score)"
    if !isRight {
      reading.contradictions.append((segment.acts.map(\.words).joined(separator: " "), score))
      return
    }
    for (told, words) in segment.scores where !Self.isSame(told, account.score) {
      reading.contradictions.append((words, score))
      return
    }
    reading.events.formUnion(account.scoreEvidence)
  }
}
