public import JournalCore

/// A match written on one line: `Leganés 0-1 Real Madrid (Asensio 89')`, `Home v Away`.
///
/// The scorers follow Football.TXT: home before `;`, away after it, minutes after the name,
/// `(pen.)` and `(o.g.)` after the minute.
public struct MatchTitle: Hashable, Sendable {
  /// A scorer with the minute of one goal.
  public struct Scorer: Hashable, Sendable {
    /// The name as written.
    public var name: String
    /// The minute; nil if not given.
    public var minute: Minute?
    /// Whether it was a penalty.
    public var isPenalty = false
    /// Whether it was an own goal.
    public var isOwn = false
  }

  /// The name of the home side.
  public let home: String

  /// The name of the away side.
  public let away: String

  /// The score; nil if the title has none.
  public let score: Score?

  /// The scorers, with the side credited with the goal.
  public let scorers: [(side: Side, scorer: Scorer)]

  /// Reads a title.
  ///
  /// - Throws: `Refusal` that shows how to write one.
  public init(_ text: String) throws(Refusal) {
    let (names, list) = Self.split(text)
    if let (home, score, away) = Self.scored(names) {
      (self.home, self.score, self.away) = (home, score, away)
      scorers = try Self.scorers(list, score)
    } else if let (home, away) = Self.plain(names), list == nil {
      (self.home, score, self.away) = (home, nil, away)
      scorers = []
    } else {
      throw .badTitle(text)
    }
    guard !home.isEmpty, !away.isEmpty else {
      throw .badTitle(text)
    }
  }

  /// Splits off what is in brackets at the end.
  private static func split(_ text: String) -> (names: String, list: String?) {
    let text = text.trimmed
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return (text, nil) }
    let list = text[text.index(after: open)...].dropLast()
    return (text[..<open].trimmed, String(list))
  }

  private static func scored(_ names: String) -> (String, Score, String)? {
    let words = names.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() where index > 0 && index < words.count - 1 {
      let numbers = word.split(whereSeparator: { $0 == "-" || $0 == "–" || $0 == ":" })
      guard numbers.count == 2, let home = Int(numbers[0]), let away = Int(numbers[1]),
        (0...99).contains(home), (0...99).contains(away)
      else { continue }
      return (
        words[..<index].joined(separator: " "), Score(home, away),
        words[(index + 1)...].joined(separator: " ")
      )
    }
    return nil
  }

  private static func plain(_ names: String) -> (String, String)? {
    let words = names.split(separator: " ").map(String.init)
    let divider = words.firstIndex { ["v", "vs", "v.", "vs.", "-"].contains($0.lowercased()) }
    guard let divider, divider > 0, divider < words.count - 1 else { return nil }
    return (
      words[..<divider].joined(separator: " "), words[(divider + 1)...].joined(separator: " ")
    )
  }

  private static func scorers(_ list: String?, _ score: Score) throws(Refusal)
    -> [(side: Side, scorer: Scorer)]
  {
    guard let list else { return [] }
    let sides = list.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    var found: [(side: Side, scorer: Scorer)] = []
    if sides.count == 2 {
      found += try names(sides[0]).map { (.home, $0) }
      found += try names(sides[1]).map { (.away, $0) }
    } else if sides.count == 1, let side = onlySide(score) {
      found += try names(list).map { (side, $0) }
    } else {
      throw Refusal(
        "bad-title", "The title does not say which side scored.",
        hint: "Put the home scorers before a semicolon: (Benzema 47'; Eraso 32').")
    }
    for side in Side.allCases {
      let count = found.count { $0.side == side }
      guard count <= score[side] else {
        throw Refusal(
          "bad-title", "\(count) scorers are named for \(score[side]) goals.",
          hint: "Write an own goal with (o.g.), on the side credited with it.")
      }
    }
    return found
  }

  private static func onlySide(_ score: Score) -> Side? {
    score.home == 0 ? .away : score.away == 0 ? .home : nil
  }

  /// Reads `Benzema 47', 60' (pen.), Ramos` in order.
  private static func names(_ list: String) throws(Refusal) -> [Scorer] {
    var scorers: [Scorer] = []
    for part in list.split(separator: ",").map(\.trimmed) where !part.isEmpty {
      let first = scorers.count
      var name: [String] = []
      for word in part.split(separator: " ").map(String.init) {
        if let minute = Minute(word) {
          let known = name.isEmpty ? scorers.last?.name : name.joined(separator: " ")
          guard let known else { throw .badTitle(list) }
          scorers.append(Scorer(name: known, minute: minute))
        } else if let mark = Mark(word) {
          if scorers.count == first { scorers.append(Scorer(name: name.joined(separator: " "))) }
          mark.apply(to: &scorers[scorers.count - 1])
        } else {
          name.append(word)
        }
      }
      if scorers.count == first, !name.isEmpty {
        scorers.append(Scorer(name: name.joined(separator: " ")))
      }
    }
    return scorers
  }

  private enum Mark {
    case penalty, own

    init?(_ word: String) {
      switch word.lowercased().filter({ $0.isLetter }) {
      case "pen", "p": self = .penalty
      case "og": self = .own
      default: return nil
      }
      guard word.hasPrefix("(") else { return nil }
    }

    func apply(to scorer: inout Scorer) {
      switch self {
      case .penalty: scorer.isPenalty = true
      case .own: scorer.isOwn = true
      }
    }
  }

  /// Compares names, score and scorers.
  public static func == (left: MatchTitle, right: MatchTitle) -> Bool {
    left.home == right.home && left.away == right.away && left.score == right.score
      && left.scorers.map(\.side) == right.scorers.map(\.side)
      && left.scorers.map(\.scorer) == right.scorers.map(\.scorer)
  }

  /// Hashes the names and the score.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(home)
    hasher.combine(away)
    hasher.combine(score)
  }
}

extension Refusal {
  static func badTitle(_ text: String) -> Refusal {
    Refusal(
      "bad-title", "\"\(TextRules.harmless(text))\" is not a match.",
      hint: "Write \"Home v Away\", or \"Home 0-1 Away (Scorer 89')\".")
  }
}
