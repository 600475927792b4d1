/// The run of one team: its matches in order, and the streaks among them.
public struct Form: Hashable, Sendable {
  /// The matches, oldest first.
  public let matches: [FormMatch]

  /// Creates a run from the matches of a team, in the order in which they were played.
  public init(_ matches: [FormMatch]) { self.matches = matches }

  /// The last matches, newest last.
  ///
  /// - Parameter count: the maximum number of matches.
  public func last(_ count: Int = 5) -> [FormMatch] { Array(matches.suffix(max(0, count))) }

  /// The number of latest matches in a row for which a streak holds; 0 if the last match ended it.
  public func current(_ kind: FormStreak.Kind) -> Int {
    matches.reversed().prefix { kind.holds(for: $0) }.count
  }

  /// The longest streak of a kind, and the earliest of equal ones; nil if there is none.
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
