import JournalCore

/// Reads lists of goals: `(Gradín 55', 70'; Báez 44' (og))`, `(1-0 Gradín 55', 1-1 Báez 44')`.
///
/// A goal of which the name, the minute or the mark cannot be read is left out, and the others are read.
struct GoalsReader {
  /// The contents of a list of goals.
  struct Reading {
    var goals: [FeedIncident] = []
    /// Why goals were left out, a sentence each.
    var faults: [String] = []
    /// What is odd about the goals that were read.
    var doubts: [Doubt] = []
  }

  /// A goal before its side is known.
  fileprivate struct Entry {
    var line: Int
    var name: Name
    var minute: MinuteMark?
    var isOwn = false
    var isPenalty = false
    /// The score after the goal.
    var running: Score?
    /// Why the goal cannot be read, in a sentence; nil if it can.
    var fault: String?
  }

  /// A name as it stands in the list, with the minutes that follow it.
  fileprivate struct Name {
    var text: String
    var line: Int
    var isUsed = false
    var fault: String?
  }

  /// The goals of each side; a semicolon starts the next side.
  private var sides: [[Entry]] = [[]]
  private var name: Name?
  private var running: Score?
  private var isOwn = false
  private var isPenalty = false
  /// How many parentheses within the list are open.
  private var depth = 0

  /// Returns the goals of a list in order.
  ///
  /// - Parameter score: the score of the match, which gives the side if the list has no semicolon.
  /// - Throws: `ListError` if the side, or anything else that concerns all goals, cannot be determined.
  static func read(_ tokens: [ListToken], score: FeedScore) throws(ListError) -> Reading {
    var reader = GoalsReader()
    for token in tokens { try reader.take(token) }
    reader.endName()
    guard reader.depth == 0 else { throw unexpectedParenthesis }
    guard reader.running == nil else { throw ListError("A score has no name behind it.") }
    try reader.refuseNote(score)
    let hasExtraTime = score.final == nil ? nil : score.hasExtraTime
    var reading = Reading()
    for (side, entry) in try reader.sided(score) { reading.add(entry, side, hasExtraTime) }
    return reading
  }

  private static let unexpectedParenthesis = ListError(
    "The list of goals has a parenthesis inside it.")

  /// Refuses words without a minute or a score that would be more goals than were scored.
  private func refuseNote(_ score: FeedScore) throws(ListError) {
    let all = sides.joined().filter { $0.fault == nil }
    guard all.allSatisfy({ $0.minute == nil && $0.running == nil }) else { return }
    if let words = all.first(where: {
      !$0.name.text.contains { $0.isUppercase || !$0.isASCII }
    }), words.name.text.contains(where: \.isLetter) {
      throw ListError(Self.noName(words.name.text))
    }
    guard let final = score.final, all.count > final.home + final.away else { return }
    throw ListError("The words in parentheses are more than the goals of the match.")
  }

  private static func noName(_ text: String) -> String {
    "\"\(text)\" is not the name of a player."
  }

  private mutating func take(_ token: ListToken) throws(ListError) {
    guard depth == 0 else { return skip(token) }
    switch token.kind {
    case .name(let text):
      endName()
      name = Name(
        text: text, line: token.line,
        fault: PersonName.isNone(text) && !PersonName.isUnknown(text) ? Self.noName(text) : nil)
    case .unreadable(let reason, _):
      endName()
      name = Name(text: "?", line: token.line, fault: reason)
    case .minute(let minute):
      if name == nil {
        name = Name(text: "?", line: token.line, fault: "A minute has no name before it.")
      }
      add(minute, line: token.line)
    case .penalty, .own: mark(isOwn: token.kind == .own)
    case .score(let score):
      endName()
      name = nil
      running = score
    case .comma: endName()
    case .semicolon:
      endName()
      name = nil
      sides.append([])
    case .dash: try takeNone()
    case .open:
      depth = 1
      try object("The words in parentheses beside")
    case .bracket(let text): try object("\"[\(text)]\" beside")
    case .close: throw Self.unexpectedParenthesis
    }
  }

  /// Passes words in parentheses, which may hold others.
  private mutating func skip(_ token: ListToken) {
    if token.kind == .open { depth += 1 }
    if token.kind == .close { depth -= 1 }
  }

  /// Leaves out the goal beside which something stands that is not understood.
  private mutating func object(_ words: String) throws(ListError) {
    guard let name else { throw Self.unexpectedParenthesis }
    let reason = "\(words) \(name.text)'s goal cannot be read."
    let last = sides.count - 1
    if name.isUsed, let index = sides[last].indices.last {
      sides[last][index].fault = sides[last][index].fault ?? reason
    } else {
      self.name?.fault = name.fault ?? reason
    }
  }

  /// Takes a dash, which means that a side has no goals.
  private mutating func takeNone() throws(ListError) {
    guard name == nil, sides.last?.isEmpty == true else {
      throw ListError("The list of goals has a dash inside it.")
    }
  }

  private mutating func add(_ minute: MinuteMark?, line: Int) {
    guard let name else { return }
    var entry = Entry(
      line: line, name: name, minute: minute, isOwn: isOwn, isPenalty: isPenalty,
      running: running)
    entry.fault = name.fault ?? Self.contradiction(entry)
    sides[sides.count - 1].append(entry)
    self.name?.isUsed = true
    (running, isOwn, isPenalty) = (nil, false, false)
  }

  /// Ends a name; a name without a minute is a goal too.
  private mutating func endName() {
    if let name, !name.isUsed {
      add(nil, line: name.line)
      self.name = nil
    }
  }

  /// Applies a mark to the minute before it, or else to the one after it.
  private mutating func mark(isOwn: Bool) {
    let last = sides.count - 1
    if name?.isUsed == true, let index = sides[last].indices.last {
      if isOwn { sides[last][index].isOwn = true } else { sides[last][index].isPenalty = true }
      sides[last][index].fault =
        sides[last][index].fault ?? Self.contradiction(sides[last][index])
    } else if isOwn {
      self.isOwn = true
    } else {
      isPenalty = true
    }
  }

  private static func contradiction(_ entry: Entry) -> String? {
    entry.isOwn && entry.isPenalty
      ? "\(entry.name.text)'s goal is marked as a penalty and as an own goal." : nil
  }

  private func sided(_ score: FeedScore) throws(ListError) -> [(Side, Entry)] {
    let all = sides.joined()
    guard !all.isEmpty else { return [] }
    if all.contains(where: { $0.running != nil }) { return try byRunningScore(Array(all)) }
    guard sides.count <= 2 else { throw ListError("The list has more than one semicolon.") }
    guard sides.count == 1 else {
      return sides[0].map { (.home, $0) } + sides[1].map { (.away, $0) }
    }
    if all.allSatisfy({ $0.fault != nil }) { return all.map { (.home, $0) } }
    guard let final = score.final, (final.home == 0) != (final.away == 0) else {
      throw ListError("Neither a semicolon nor a running score shows which side scored.")
    }
    return sides[0].map { (final.away == 0 ? .home : .away, $0) }
  }

  private func byRunningScore(_ entries: [Entry]) throws(ListError) -> [(Side, Entry)] {
    var before = Score()
    var result: [(Side, Entry)] = []
    for entry in entries {
      // What is no goal has no score: `1-0 Gradín 55', VAR 60'`.
      if entry.running == nil, entry.fault != nil {
        result.append((.home, entry))
        continue
      }
      guard let after = entry.running,
        after == before + Score(1, 0) || after == before + Score(0, 1)
      else { throw ListError("The running scores do not follow from one another.") }
      result.append((after.home > before.home ? .home : .away, entry))
      before = after
    }
    return result
  }
}

extension GoalsReader.Reading {
  fileprivate mutating func add(
    _ entry: GoalsReader.Entry, _ side: Side, _ hasExtraTime: Bool?
  ) {
    if let fault = entry.fault {
      if !faults.contains(fault) { faults.append(fault) }
      return
    }
    let text = entry.name.text
    let time = entry.minute?.time(hasExtraTime: hasExtraTime)
    guard entry.minute == nil || time != nil else {
      faults.append("\(text)'s goal has a minute that no match has.")
      return
    }
    var name = Substring(text)
    if !PersonName.isUnknown(text) {
      if text.hasSuffix("?") || text.hasSuffix("?'") {
        while let last = name.last, "? '".contains(last) { name.removeLast() }
        doubts.append(
          Doubt("unsure-name", "The file is not sure of \(name), and writes \"\(text)\"."))
      } else if let word = PersonName.oddWord(in: text) {
        doubts.append(
          Doubt("odd-name", "\"\(text)\" is read as a player: is \"\(word)\" part of a name?"))
      }
    }
    let isKnown = !PersonName.isUnknown(text) && !name.isEmpty
    goals.append(
      FeedIncident(
        line: entry.line, side: side, at: time,
        .goal(
          player: isKnown ? String(name) : nil, own: entry.isOwn, penalty: entry.isPenalty,
          assist: nil)))
  }
}
