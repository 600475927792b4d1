import JournalCore

/// The tags of an event, numbered as in the data set's description.
struct WyscoutTags {
  /// The tag of a goal.
  static let goal = 101
  /// The tag of an own goal.
  static let ownGoal = 102

  private let numbers: Set<Int>

  /// Reads numbers separated by spaces; nil if there is anything else.
  init?(_ text: String) {
    var numbers: Set<Int> = []
    for part in text.split(separator: " ") {
      guard let number = FieldText.number(String(part)) else { return nil }
      numbers.insert(number)
    }
    self.numbers = numbers
  }

  /// Whether the event has a tag.
  func has(_ tag: Int) -> Bool { numbers.contains(tag) }

  /// The body part: 401 left foot, 402 right foot; 403 is head or body.
  var bodyPart: BodyPart? { has(401) ? .left : has(402) ? .right : nil }

  /// The part of the frame that was hit: 1217 to 1220 are a post, 1221 is the bar; 1222 and 1223
  /// are the corners.
  var frame: Shot.Part? {
    if has(1221) { return .crossbar }
    return (1217...1220).contains(where: has) ? .post : nil
  }

  /// The outcome of a penalty that was not scored; nil if the tags do not agree on one.
  ///
  /// 1201 to 1209 are between the posts, which with 1801 (accurate) means a save; 1210 to 1213 are
  /// wide, 1214 is over the bar, 1215 and 1216 are both.
  var missedPenalty: PenaltyMissed.Outcome? {
    if let frame { return frame == .crossbar ? .crossbar : .post }
    if (1210...1213).contains(where: has) { return .wide }
    if has(1214) { return .over }
    return has(1801) && (1201...1209).contains(where: has) ? .saved : nil
  }
}
