import JournalCore

/// Reads lists of goals: `(Gradín 55', 70'; Báez 44' (og))`, `(1-0 Gradín 55', 1-1 Báez 44')`.
struct GoalsReader {
  /// A goal before its side is known.
  private struct Entry {
    var line: Int
    var player: String
    var minute: MinuteMark?
    var isOwn = false
    var isPenalty = false
    /// The score after the goal.
    var running: Score?
  }

  /// The goals of each side; a semicolon starts the next side.
  private var sides: [[Entry]] = [[]]
  private var name: (text: String, line: Int, isUsed: Bool)?
  private var running: Score?
  private var isOwn = false
  private var isPenalty = false

  /// Returns the goals of a list in order.
  ///
  /// - Parameter score: the score of the match, which gives the side if the list has no semicolon.
  /// - Throws: `ListError` if the side, or anything else, cannot be determined.
  static func goals(
    _ tokens: [ListToken], score: FeedScore
  ) throws(ListError) -> [FeedIncident] {
    var reader = GoalsReader()
    for token in tokens { try reader.take(token) }
    try reader.endName()
    try reader.refuseNote(score)
    let hasExtraTime = score.final == nil ? nil : score.hasExtraTime
    var goals: [FeedIncident] = []
    for (side, entry) in try reader.sided(score) {
      goals.append(try goal(entry, side, hasExtraTime))
    }
    return goals
  }

  private static func goal(
    _ entry: Entry, _ side: Side, _ hasExtraTime: Bool?
  ) throws(ListError) -> FeedIncident {
    let time = entry.minute?.time(hasExtraTime: hasExtraTime)
    guard entry.minute == nil || time != nil else {
      throw ListError("\(entry.player)'s goal has a minute that no match has.")
    }
    let player = entry.player == "?" ? nil : entry.player
    return FeedIncident(
      line: entry.line, side: side, at: time,
      .goal(player: player, own: entry.isOwn, penalty: entry.isPenalty, assist: nil))
  }

  /// Refuses words without a minute or a score that would be more goals than were scored.
  private func refuseNote(_ score: FeedScore) throws(ListError) {
    let all = sides.joined()
    guard all.allSatisfy({ $0.minute == nil && $0.running == nil }) else { return }
    if let words = all.first(where: { !$0.player.contains { $0.isUppercase || !$0.isASCII } }),
      words.player.contains(where: \.isLetter)
    {
      throw ListError("\"\(words.player)\" is not the name of a player.")
    }
    guard let final = score.final, all.count > final.home + final.away else { return }
    throw ListError("The words in parentheses are more than the goals of the match.")
  }

  private mutating func take(_ token: ListToken) throws(ListError) {
    switch token.kind {
    case .name(let text):
      try endName()
      name = (text, token.line, false)
    case .minute(let minute): try add(minute, line: token.line)
    case .penalty, .own: mark(isOwn: token.kind == .own)
    case .score(let score):
      try endName()
      name = nil
      running = score
    case .comma: try endName()
    case .semicolon:
      try endName()
      name = nil
      sides.append([])
    case .dash: try takeNone()
    case .open, .close, .bracket: throw ListError("The list of goals has a parenthesis inside it.")
    }
  }

  /// Takes a dash, which means that a side has no goals.
  private mutating func takeNone() throws(ListError) {
    guard name == nil, sides.last?.isEmpty == true else {
      throw ListError("The list of goals has a dash inside it.")
    }
  }

  private mutating func add(_ minute: MinuteMark?, line: Int) throws(ListError) {
    guard let name else { throw ListError("A minute has no name before it.") }
    sides[sides.count - 1].append(
      Entry(
        line: line, player: name.text, minute: minute, isOwn: isOwn, isPenalty: isPenalty,
        running: running))
    self.name?.isUsed = true
    (running, isOwn, isPenalty) = (nil, false, false)
  }

  /// Ends a name; a name without a minute is a goal too.
  private mutating func endName() throws(ListError) {
    if let name, !name.isUsed {
      try add(nil, line: name.line)
      self.name = nil
    }
  }

  /// Applies a mark to the minute before it, or else to the one after it.
  private mutating func mark(isOwn: Bool) {
    let last = sides.count - 1
    if name?.isUsed == true, let index = sides[last].indices.last {
      if isOwn { sides[last][index].isOwn = true } else { sides[last][index].isPenalty = true }
    } else if isOwn {
      self.isOwn = true
    } else {
      isPenalty = true
    }
  }

  private func sided(_ score: FeedScore) throws(ListError) -> [(Side, Entry)] {
    let all = sides.joined()
    guard !all.isEmpty else { return [] }
    if all.contains(where: { $0.running != nil }) { return try byRunningScore(Array(all)) }
    guard sides.count <= 2 else { throw ListError("The list has more than one semicolon.") }
    guard sides.count == 1 else {
      return sides[0].map { (.home, $0) } + sides[1].map { (.away, $0) }
    }
    guard let final = score.final, (final.home == 0) != (final.away == 0) else {
      throw ListError("Neither a semicolon nor a running score shows which side scored.")
    }
    return sides[0].map { (final.away == 0 ? .home : .away, $0) }
  }

  private func byRunningScore(_ entries: [Entry]) throws(ListError) -> [(Side, Entry)] {
    var before = Score()
    var result: [(Side, Entry)] = []
    for entry in entries {
      guard let after = entry.running,
        after == before + Score(1, 0) || after == before + Score(0, 1)
      else { throw ListError("The running scores do not follow from one another.") }
      result.append((after.home > before.home ? .home : .away, entry))
      before = after
    }
    return result
  }
}
