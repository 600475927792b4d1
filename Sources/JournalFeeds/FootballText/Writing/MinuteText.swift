import JournalCore

/// A time of the match as the format writes it: `44'`, `90+3'`, `??'`, or nothing.
enum MinuteText {
  static func text(_ time: MatchTime?) -> String? {
    guard let time else { return nil }
    guard let minute = time.minute else { return time.precision == .unknown ? "??'" : nil }
    guard let added = time.added else { return "\(minute)'" }
    // The reader made this of a plain minute over the end: `93'` where there was no extra time.
    if time.precision == .approximate { return "\(minute + added)'" }
    return "\(minute)+\(added)'"
  }
}
