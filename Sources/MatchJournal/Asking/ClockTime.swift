/// A time of day as typed: `21:30`, `21:30:15`.
struct ClockTime {
  let hour: Int
  let minute: Int
  /// The second; nil if none was given.
  let second: Int?

  /// The last second of the day.
  static let endOfDay = ClockTime(hour: 23, minute: 59, second: 59)

  private init(hour: Int, minute: Int, second: Int?) {
    (self.hour, self.minute, self.second) = (hour, minute, second)
  }

  /// Reads a time; nil if the text is none.
  init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: ":").map { Int($0) }
    guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    guard numbers.count == 3 else {
      self.init(hour: hour, minute: minute, second: nil)
      return
    }
    guard let second = numbers[2], (0..<60).contains(second) else { return nil }
    self.init(hour: hour, minute: minute, second: second)
  }
}
