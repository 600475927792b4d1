/// Why something was not recorded: what is wrong, and what would help.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for programs, such as `minute-outside-period`.
  public let code: String

  /// What is refused and why, as one sentence for the person who typed it.
  public let reason: String

  /// What would help, if anything would. Each interface words it in its own way.
  public let remedy: Remedy?

  /// The line of the text that it is about, from 1; nil if it is about no line.
  public let line: Int?

  /// Creates a refusal.
  public init(_ code: String, _ reason: String, remedy: Remedy? = nil) {
    self.init(code, reason, remedy, line: nil)
  }

  /// Creates a refusal with a hint that holds in every interface.
  public init(_ code: String, _ reason: String, hint: String?) {
    self.init(code, reason, remedy: hint.map { .advice($0) })
  }

  private init(_ code: String, _ reason: String, _ remedy: Remedy?, line: Int?) {
    self.code = code
    self.reason = reason
    self.remedy = remedy
    self.line = line
  }

  /// The hint, if it reads the same in every interface; nil if each has its own words for it.
  public var hint: String? { remedy?.sentence }

  /// What is wrong, and the hint that holds in every interface.
  public var description: String { hint.map { "\(reason) \($0)" } ?? reason }

  /// The same refusal, placed in a line of a text; one that already has a line is returned as it
  /// is.
  public func inLine(_ number: Int) -> Refusal {
    guard line == nil else { return self }
    return Refusal(code, "line \(number): \(reason)", remedy, line: number)
  }
}

// MARK: - Match time

extension Refusal {
  static let addedWithoutMinute = Refusal(
    "added-without-minute", "Added time needs the minute it was added to.",
    hint: "Stoppage time is written 90+5.")

  static func badSecond(_ second: Int) -> Refusal {
    Refusal("bad-second", "There is no second \(second): seconds go from 0 to 59.")
  }

  static func minuteInInterval(_ minute: Int, period: Period?) -> Refusal {
    guard let period else {
      return Refusal(
        "minute-without-period", "Minute \(minute) needs its period.",
        hint: "Add \"period\": H1, H2, or ET1 to ET4.")
    }
    return Refusal(
      "minute-in-interval", "There is no minute \(minute) in \(period.rawValue) (\(period.title)).",
      hint: "Leave the minute out.")
  }

  static let noSecondExtraTime = Refusal(
    "no-second-extra-time", "The rules of this match have no second extra time.",
    hint: "Rules that have one demand {\"play\": \"second-extra-time\"}.")

  static func minuteOutside(
    _ minute: Int, period: Period, minutes: ClosedRange<Int>, format: MatchFormat
  ) -> Refusal {
    let last = minutes.upperBound
    if minute > last, minute - last <= Minute.addedLimit {
      return Refusal(
        "minute-outside-period", "The \(period.title) has no minute \(minute).",
        hint: "Write \(last)+\(minute - last)'.")
    }
    if minute > format.lastMinute || minute < 1 {
      return Refusal(
        "no-such-minute", "There is no minute \(minute).", hint: "Stoppage time is written 90+5.")
    }
    return Refusal(
      "minute-outside-period",
      "Minute \(minute) is not in the \(period.title) (\(minutes.lowerBound)' to \(last)').")
  }

  static func addedTooLong(_ minute: Int, _ added: Int) -> Refusal {
    Refusal(
      "added-too-long", "\(minute)+\(added): added time goes up to \(Minute.addedLimit) minutes.")
  }

  static func addedInMidPeriod(_ minute: Int, _ added: Int, last: Int) -> Refusal {
    Refusal(
      "added-in-mid-period",
      "\(minute)+\(added): time is added only to the period's last minute, \(last)'.")
  }
}
