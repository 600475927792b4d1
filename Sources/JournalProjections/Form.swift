/// The run of one team: its matches in order, and the streaks in them.
public struct Form: Hashable, Sendable {
  /// The matches, the first one first.
  public let matches: [FormMatch]

  /// Takes the matches of a team, in the order in which they were played.
  public init(_ matches: [FormMatch]) { self.matches = matches }

  /// The last matches, the newest one last.
  ///
  /// - Parameter count: how many, at most.
  public func last(_ count: Int = 5) -> [FormMatch] { Array(matches.suffix(max(0, count))) }

  /// How many of the last matches in a row a streak holds for; 0 where the last one ended it.
  public func current(_ kind: FormStreak.Kind) -> Int {
    matches.reversed().prefix { kind.holds(for: $0) }.count
  }

  /// The longest streak of a kind, the earliest of those as long; nil where there is none.
  public func longest(_ kind: FormStreak.Kind) -> FormStreak? {
    var best: ArraySlice<FormMatch> = []
    var start = matches.startIndex
    for (index, match) in matches.enumerated() {
      guard kind.holds(for: match) else {
        start = index + 1
        continue
      }
      if index + 1 - start > best.count { best = matches[start...index] }
    }
    return best.isEmpty ? nil : FormStreak(kind: kind, matches: Array(best))
  }
}
