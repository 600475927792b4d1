import JournalCore

/// The tags of an event, by the numbers that the data set's description gives them.
struct WyscoutTags {
  /// A goal.
  static let goal = 101
  /// An own goal.
  static let ownGoal = 102

  private let numbers: Set<Int>

  /// Reads numbers with spaces between them; nil where anything else is among them.
  init?(_ text: String) {
    var numbers: Set<Int> = []
    for part in text.split(separator: " ") {
      guard let number = FieldText.number(String(part)) else { return nil }
      numbers.insert(number)
    }
    self.numbers = numbers
  }

  /// Whether a tag is among them.
  func has(_ tag: Int) -> Bool { numbers.contains(tag) }

  /// What the ball was struck with: 401 left foot, 402 right foot; 403 is head or body.
  var bodyPart: BodyPart? { has(401) ? .left : has(402) ? .right : nil }

  /// What hit the frame: 1217 to 1220 are a post, 1221 is the bar; 1222 and 1223 are the corners.
  var frame: Shot.Part? {
    if has(1221) { return .crossbar }
    return (1217...1220).contains(where: has) ? .post : nil
  }

  /// What became of a penalty that was no goal, as far as the tags agree.
  ///
  /// 1201 to 1209 lie between the posts, which with 1801 (accurate) is a save; 1210 to 1213 are
  /// beside the goal, 1214 is above it, 1215 and 1216 are both.
  var missedPenalty: PenaltyMissed.Outcome? {
    if let frame { return frame == .crossbar ? .crossbar : .post }
    if (1210...1213).contains(where: has) { return .wide }
    if has(1214) { return .over }
    return has(1801) && (1201...1209).contains(where: has) ? .saved : nil
  }
}
