import JournalCore

/// The line-up of a side in the format.
struct LineUpText {
  private let lineUp: FeedLineUp
  /// The substitutions by the player who went off; each is written once.
  private var substitutions: [String: [(on: String, at: MatchTime?)]] = [:]

  /// Returns `Vega - Castro, Vidal (Acosta 61') - Páez [c]; Coach: Name`.
  static func text(_ lineUp: FeedLineUp, of match: FeedMatch) -> String {
    var writer = LineUpText(lineUp, match)
    return writer.write()
  }

  private init(_ lineUp: FeedLineUp, _ match: FeedMatch) {
    self.lineUp = lineUp
    for incident in match.incidents where incident.side == lineUp.side {
      guard case .substitution(let off, let on) = incident.what else { continue }
      substitutions[off, default: []].append((on, incident.at))
    }
  }

  private mutating func write() -> String {
    let ends = rowEnds
    var text = ""
    for (index, name) in lineUp.starters.enumerated() {
      text += SafeText.player(name)
      if name == lineUp.captain { text += " [c]" }
      text += substitute(for: name)
      guard index + 1 < lineUp.starters.count else { break }
      text += ends.contains(index + 1) ? " - " : ", "
    }
    if let coach = lineUp.coach { text += "; Coach: \(SafeText.player(coach))" }
    return text
  }

  /// The numbers of players after which a row of the formation ends.
  private var rowEnds: Set<Int> {
    let rows = (lineUp.formation ?? "").split(separator: "-").compactMap { Int($0) }
    guard rows.count >= 3, rows.reduce(1, +) == lineUp.starters.count else { return [] }
    var ends: Set<Int> = []
    var count = 1
    for row in rows {
      ends.insert(count)
      count += row
    }
    return ends
  }

  /// Returns ` (On 61' (Next 88'))`.
  private mutating func substitute(for name: String) -> String {
    var text = ""
    var depth = 0
    var off = name
    while let next = substitutions[off]?.first, depth < 20 {
      substitutions[off]?.removeFirst()
      text += " (" + SafeText.player(next.on)
      if let minute = MinuteText.text(next.at) { text += " \(minute)" }
      off = next.on
      depth += 1
    }
    return text + String(repeating: ")", count: depth)
  }
}
