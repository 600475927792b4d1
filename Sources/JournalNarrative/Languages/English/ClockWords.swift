import JournalCore
import JournalReading
import JournalRules

/// How late it is in a match that is not over, in English.
struct ClockWords {
  /// ` after 55 minutes`, ` at half-time`, or nothing.
  let phrase: String

  /// `, with no final whistle recorded`, if no whistle shows whether the match is still on.
  let remark: String

  /// Creates the words for a clock.
  init(_ clock: Progress.Clock, _ format: MatchFormat) {
    switch clock.reading {
    case .minute(let time):
      phrase = TimeWords.after(time).map { " \($0)" } ?? ""
      remark = ""
    case .during(let period):
      phrase = TimeWords.part(period).map { " \($0)" } ?? ""
      remark = ""
    case .ended(let period):
      phrase = Self.end(of: period, format)
      remark = ""
    case .unrecorded(let time):
      phrase = time.flatMap { TimeWords.after($0) }.map { " \($0)" } ?? ""
      remark = ", with no final whistle recorded"
    }
  }

  private static func end(of period: Period, _ format: MatchFormat) -> String {
    switch period {
    case .firstHalf: " at half-time"
    case .secondHalf: " after \(format.halves.reduce(0, +)) minutes"
    case .extraTimeFirst: " at half-time of extra time"
    case .secondExtraTimeFirst: " at half-time of the second extra time"
    case .secondExtraTimeSecond: " after the second extra time"
    default: " after extra time"
    }
  }
}
