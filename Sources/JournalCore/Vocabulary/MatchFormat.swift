/// How long a match lasts and with how many players: the part of a regulation about the match
/// itself.
public struct MatchFormat: Hashable, Sendable {
  /// The lengths of the two halves, in minutes.
  public var halves: [Int]

  /// The lengths of the two halves of extra time, in minutes.
  public var extraTime: [Int]

  /// Whether the match can go to extra time: one that only counts for a table cannot.
  public var hasExtraTime: Bool

  /// Kicks a side before sudden death in a shoot-out.
  public var shootOutKicks: Int

  /// The substitutions that a side may make in regulation time; nil if the regulation does not say.
  public var substitutions: Int?

  /// The fewest players with which a side may play on.
  public var minimumPlayers: Int

  /// How extra time ends.
  public var extraTimeEnding: ExtraTimeEnding

  /// How many goals a golden goal counts for: 1, or 2 as in the Caribbean Cup of 1994.
  public var goldenGoalValue: Int

  /// The second extra time, played if the first ends level; nil if the rules have none.
  public var secondExtraTime: SecondExtraTime?

  /// A second extra time; see <doc:HowAResultIsDerived>.
  public struct SecondExtraTime: Hashable, Sendable {
    /// The lengths of its two halves, in minutes.
    public var halves: [Int]

    /// How it ends.
    public var ending: Ending

    /// How a second extra time ends.
    public enum Ending: Hashable, Sendable {
      /// It is played in full.
      case full
      /// The first goal ends it.
      case golden
      /// The first goal ends it, and nothing else does: its second half has no last minute.
      case toAFinish
    }

    /// Creates a second extra time.
    public init(halves: [Int] = [15, 15], ending: Ending = .full) {
      precondition(halves.count == 2, "a second extra time has two halves")
      self.halves = halves
      self.ending = ending
    }
  }

  /// How extra time ends; see <doc:HowAResultIsDerived>.
  public enum ExtraTimeEnding: String, Hashable, Sendable {
    /// Extra time is played in full.
    case full
    /// The first goal ends extra time.
    case golden
    /// A lead at half-time of extra time ends it.
    case silver
  }

  /// Creates a format; the defaults are those of the Laws of the Game.
  public init(
    halves: [Int] = [45, 45], extraTime: [Int] = [15, 15], hasExtraTime: Bool = true,
    shootOutKicks: Int = 5, substitutions: Int? = nil, minimumPlayers: Int = 7,
    extraTimeEnding: ExtraTimeEnding = .full, goldenGoalValue: Int = 1,
    secondExtraTime: SecondExtraTime? = nil
  ) {
    precondition(halves.count == 2 && extraTime.count == 2, "a match has two halves")
    self.halves = halves
    self.extraTime = extraTime
    self.hasExtraTime = hasExtraTime
    self.shootOutKicks = shootOutKicks
    self.substitutions = substitutions
    self.minimumPlayers = minimumPlayers
    self.extraTimeEnding = extraTimeEnding
    self.goldenGoalValue = goldenGoalValue
    self.secondExtraTime = secondExtraTime
  }

  /// Two halves of 45 minutes, two halves of extra time of 15 minutes, and five kicks (IFAB, Laws
  /// 3, 7 and 10).
  public static let standard = MatchFormat()

  /// The minutes of a period of play, such as 46...90 for the second half; nil for other periods.
  public func minutes(of period: Period) -> ClosedRange<Int>? {
    let half = halves[0]
    let full = half + halves[1]
    switch period {
    case .firstHalf: return 1...half
    case .secondHalf: return (half + 1)...full
    case .extraTimeFirst: return (full + 1)...(full + extraTime[0])
    case .extraTimeSecond:
      return (full + extraTime[0] + 1)...(full + extraTime[0] + extraTime[1])
    default: return secondExtraTime.flatMap { minutes(of: period, in: $0) }
    }
  }

  private func minutes(of period: Period, in second: SecondExtraTime) -> ClosedRange<Int>? {
    let half = firstMinutes + second.halves[0]
    switch period {
    case .secondExtraTimeFirst: return (firstMinutes + 1)...half
    case .secondExtraTimeSecond: return (half + 1)...max(half + 1, lastMinute)
    default: return nil
    }
  }

  /// The period of a minute if no whistle says so: 1 to 45 is the first half, and so on.
  public func period(of minute: Int) -> Period? {
    let played: [Period] = [.firstHalf, .secondHalf, .extraTimeFirst, .extraTimeSecond]
    if let period = played.first(where: { minutes(of: $0)?.contains(minute) == true }) {
      return period
    }
    guard secondExtraTime != nil else { return nil }
    return [.secondExtraTimeFirst, .secondExtraTimeSecond].first {
      minutes(of: $0)?.contains(minute) == true
    }
  }

  /// The last possible minute: 120 in the standard format; that of any clock if a second extra time
  /// has no last minute.
  public var lastMinute: Int {
    guard let secondExtraTime else { return firstMinutes }
    return secondExtraTime.ending == .toAFinish
      ? Minute.limit : firstMinutes + secondExtraTime.halves.reduce(0, +)
  }

  /// The minutes of the two halves and of the first extra time.
  private var firstMinutes: Int { halves.reduce(0, +) + extraTime.reduce(0, +) }
}
