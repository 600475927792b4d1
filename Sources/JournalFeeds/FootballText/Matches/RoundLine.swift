/// A line that names a round, group, leg, matchday or stage, in one or more parts.
struct RoundLine: Hashable {
  var stage: String?
  var group: String?
  var round: String?
  var leg: Int?
  var matchday: Int?

  init() {}

  /// Skips `▪`, `»`, `•` or `::` at the start of a line.
  static func takeMarker(_ cursor: inout Cursor) -> Bool {
    cursor.take("▪") || cursor.take("»") || cursor.take("•") || cursor.take("::")
  }

  /// Splits a text: `Group A, Matchday 1`, `Quarter-finals - 1st Leg`, `Final, Leg 2 of 2`.
  init(_ text: String) {
    var others: [String] = []
    for part in text.split(separator: ",").flatMap({ Self.legApart($0) }) {
      let name = part.utf8.words
      if let number = RoundWord.matchday(name) {
        matchday = number
      } else if let number = RoundWord.leg(name) {
        leg = number
      } else if RoundWord.isGroup(name), group == nil {
        group = name
      } else if !name.isEmpty {
        others.append(name)
      }
    }
    settle(others)
  }

  /// Assigns the other parts: of two, the first is the stage. A single one is the round, unless a
  /// matchday follows, or a group follows and it has no word for a round.
  private mutating func settle(_ parts: [String]) {
    var others = parts
    // `Final, Replay` is one name.
    if others.count > 1, let last = others.last, RoundWord.isReplay(last) {
      others.removeLast()
      others[others.count - 1] += ", \(last)"
    }
    guard let last = others.last else { return }
    let before = others.dropLast().joined(separator: ", ")
    let isStage =
      before.isEmpty && (matchday != nil || (group != nil && !RoundWord.isIn(last)))
    stage = isStage ? last : before.isEmpty ? nil : before
    round = isStage ? nil : last
  }

  /// Splits off a leg: `Final - 1st Leg` has two parts; `Final - Replay` is one name.
  private static func legApart(_ part: Substring) -> [Substring] {
    let bytes = part.utf8
    var index = bytes.endIndex
    while let found = bytes[..<index].lastIndex(of: Sign.dash) {
      let (left, right) = (part[..<found], part[bytes.index(after: found)...])
      if left.last == " ", right.first == " " {
        let name = right.utf8.words
        let isOwn = RoundWord.leg(name) != nil || RoundWord.matchday(name) != nil
        return isOwn ? [left, right] : [part]
      }
      index = found
    }
    return [part]
  }

  /// Whether a line without a marker is such a heading.
  static func isHeading(_ text: String) -> Bool {
    RoundWord.isIn(text) || RoundLine(text).isNumbered
  }

  /// Whether the line names a group, a leg or a matchday.
  var isNumbered: Bool { group != nil || leg != nil || matchday != nil }
}
