import JournalCore

/// The line of a match.
enum MatchLineText {
  /// Returns `(12) 20:45 UTC+2 Home v Away 3-1 (1-0) [note] @ Ground, City`.
  static func text(_ match: FeedMatch) -> String {
    let parts = [opening(match), teams(match), notes(match), place(match)]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// Returns teams, score and status.
  static func teams(_ match: FeedMatch) -> String {
    let divider: String
    switch (match.status, match.awardedTo) {
    case (.walkover, .home): divider = "w/o"
    case (.walkover, .away): divider = "o/w"
    default: divider = "v"
    }
    let names = "\(team(match.home)) \(divider) \(team(match.away))"
    let score = ScoreText.text(match.score)
    return score.isEmpty ? names : "\(names)  \(score)"
  }

  static func team(_ team: FeedTeam) -> String {
    SafeText.team(team.name) + (team.country.map { " (\(SafeText.line($0)))" } ?? "")
  }

  private static func opening(_ match: FeedMatch) -> String {
    let isNumber = match.key.map {
      (1...6).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isDigit)
    }
    var parts: [String] = []
    if let key = match.key, isNumber == true { parts.append("(\(key))") }
    if let time = match.time {
      // An offset without a place follows the time.
      let offset = hasPlace(match) ? nil : match.offset
      parts.append(clock(time) + (offset.map { " \(utc($0))" } ?? ""))
    }
    if let isNeutral = match.isNeutral { parts.append(isNeutral ? "(n)" : "(h)") }
    return parts.joined(separator: " ")
  }

  private static func notes(_ match: FeedMatch) -> String {
    var notes: [String] = []
    let word = word(match.status)
    let note = match.note.map { SafeText.note($0) }
    if word == nil, let note { notes.append("[\(note)]") }
    if let word { notes.append("[\(word)\(note.map { " - \($0)" } ?? "")]") }
    let isTold = match.status == .walkover || match.awardedTo == match.score.final?.leader
    if word != nil, !isTold, let side = match.awardedTo {
      notes.append("[awarded to \(SafeText.line(match.team(side).name))]")
    }
    if match.score.shootOut == nil, let side = match.score.shootOutWinner {
      notes.append("[\(SafeText.line(match.team(side).name)) won on penalties]")
    }
    return notes.joined(separator: " ")
  }

  private static func word(_ status: FeedMatch.Status) -> String? {
    switch status {
    case .scheduled, .played: nil
    case .walkover: "walkover"
    default: status.rawValue
    }
  }

  private static func hasPlace(_ match: FeedMatch) -> Bool {
    match.venue != nil || match.city != nil || match.country != nil
  }

  private static func place(_ match: FeedMatch) -> String {
    guard hasPlace(match) else { return "" }
    let offset = match.offset.map { " (\(utc($0)))" } ?? ""
    return "@ \(PlaceName.text(match))\(offset)"
  }

  /// Returns `20:45`.
  private static func clock(_ minutes: Int) -> String {
    "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private static func utc(_ offset: Int) -> String {
    let minutes = abs(offset) % 60
    let sign = offset < 0 ? "-" : "+"
    return "UTC\(sign)\(abs(offset) / 60)" + (minutes == 0 ? "" : ":\(two(minutes))")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
