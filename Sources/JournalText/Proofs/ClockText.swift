public import JournalCore

/// Events whose recording times are not to be trusted, in words.
public struct ClockText {
  private let stretch: ClockStretch

  /// Creates the text of a stretch.
  public init(_ stretch: ClockStretch) { self.stretch = stretch }

  /// What is wrong with the times, and what to do.
  public var sentence: String {
    guard let correction = stretch.correction else {
      return
        "The recording \(isOne ? "time" : "times") of \(events) \(isOne ? "has" : "have") not come "
        + "yet by this machine's clock: \(latest)."
        + "\(repeated) \(Remedy.correctClock.asCommand)"
    }
    return "\(events) \(have.were) recorded by a clock that was wrong (\(latest)), as "
      + "e\(correction.position) says: \(have.they) known by \(correction.recordedAt), and perhaps "
      + "earlier."
  }

  /// What is uncertain about an answer as of a time before that of the correction.
  public var uncertainty: String {
    let why =
      stretch.correction.map { "recorded by a clock that was wrong, as e\($0.position) says" }
      ?? "given times that have not come yet by this machine's clock"
    return
      "note: \(events) \(have.were) \(why) (\(latest)). \(isOne ? "It is" : "They are") left out "
      + "here, but may have been known by then."
  }

  /// Returns what follows from a correction of the clock, for events just before it.
  public static func consequence(for events: ClosedRange<Int>) -> String {
    let are = events.count == 1 ? "time of \(text(events)) is" : "times of \(text(events)) are"
    return "note: The \(are) not to be trusted: --known says so."
  }

  private static func text(_ events: ClosedRange<Int>) -> String {
    let (first, last) = (events.lowerBound, events.upperBound)
    return first == last ? "e\(first)" : "e\(first) to e\(last)"
  }

  private var events: String { Self.text(stretch.events) }

  private var isOne: Bool { stretch.events.count == 1 }

  private var have: (were: String, they: String) {
    isOne ? ("was", "it was") : ("were", "they were")
  }

  private var latest: String { "\(stretch.latest)" }

  private var repeated: String {
    let (first, last) = (stretch.firstAtLatest, stretch.events.upperBound)
    guard first < last else { return "" }
    let after = first + 1 == last ? "e\(last) repeats" : "e\(first + 1) to e\(last) repeat"
    return " \(after) the time of e\(first)."
  }
}
