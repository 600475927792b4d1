import JournalCore

/// A match time in the format: `44'`, `90+3'`, `??'`, or nothing.
enum MinuteText {
  static func text(_ time: MatchTime?) -> String? {
    guard let time else { return nil }
    guard let minute = time.minute else { return time.precision == .unknown ? "??'" : nil }
    guard let added = time.added else { return "\(minute)'" }
    // The reader derives this from a plain minute past the end: `93'` without extra time.
    if time.precision == .approximate { return "\(minute + added)'" }
    return "\(minute)+\(added)'"
  }
}
