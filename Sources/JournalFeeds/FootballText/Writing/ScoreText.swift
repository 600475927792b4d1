import JournalCore

/// A score in the format, as written after the teams.
enum ScoreText {
  /// Returns `3-3 a.e.t. (2-2, 2-0), 4-2 pen. (agg 5-5)`; empty if nothing is known.
  static func text(_ score: FeedScore) -> String {
    let played = score.hasExtraTime ? afterExtraTime(score) : regular(score)
    var text = played.text
    let kicks = score.shootOut.map { "\($0) pen." }
    if played.needsLabels {
      text = labelled(score)
    } else if let kicks {
      text += text.isEmpty ? kicks : ", \(kicks)"
    }
    let tie = [score.aggregate.map { "agg \($0)" }, score.awayGoals.map { "away \($0)" }]
    let known = tie.compactMap { $0 }.joined(separator: ", ")
    return [text, known.isEmpty ? "" : "(\(known))"].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func regular(_ score: FeedScore) -> (text: String, needsLabels: Bool) {
    guard let fullTime = score.fullTime ?? score.unspecified else {
      return ("", score.halfTime != nil)
    }
    return ("\(fullTime)" + (score.halfTime.map { " (\($0))" } ?? ""), false)
  }

  private static func afterExtraTime(_ score: FeedScore) -> (text: String, needsLabels: Bool) {
    guard let final = score.extraTime else { return ("", true) }
    let start = "\(final) \(word(score.extraTimeEnded))"
    switch (score.fullTime, score.halfTime) {
    case (let full?, let half?): return ("\(start) (\(full), \(half))", false)
    case (let full?, nil): return ("\(start) (\(full))", false)
    case (nil, let half?): return ("\(start) (HT \(half))", false)
    case (nil, nil): return (start, false)
    }
  }

  private static func word(_ ended: String?) -> String {
    switch ended {
    case "golden": "aet/gg"
    case "silver": "aet/sg"
    default: "a.e.t."
    }
  }

  /// Returns `(HT 0-0, FT 1-1, AET, PEN 3-4)`, for scores known only in part.
  private static func labelled(_ score: FeedScore) -> String {
    let parts = [
      score.halfTime.map { "HT \($0)" }, score.fullTime.map { "FT \($0)" },
      score.hasExtraTime ? word(score.extraTimeEnded).filter { $0 != "." } : nil,
      score.shootOut.map { "PEN \($0)" },
    ]
    return "(\(parts.compactMap { $0 }.joined(separator: ", ")))"
  }
}
