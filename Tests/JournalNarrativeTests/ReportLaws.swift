import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import Testing

/// What holds for every brief, whatever is missing from the log.
struct ReportLaws {
  let match: MatchReading
  let tie: TieReading?

  /// Tells the match and checks all laws.
  @discardableResult
  func check(_ location: SourceLocation = #_sourceLocation) -> Report {
    let brief = Report(match: match, tie: tie, options: .plain)
    #expect(!brief.sentences.isEmpty, sourceLocation: location)
    for sentence in brief.sentences + [brief.line] {
      checkWords(sentence.text, location)
      checkEvidence(sentence, location)
    }
    for sentence in brief.sentences {
      #expect(
        ".!?…:".contains(sentence.text.suffix(1)) || sentence.text.hasSuffix("\""),
        "no end: \(sentence.text)", sourceLocation: location)
    }
    checkWidths(brief, location)
    checkScore(brief, location)
    return brief
  }

  private static let holes = [
    "nil", "Optional", "  ", "?'", "{", "}", "[", "]", "()", "( ", " )", " ,", " .", ",,", "..",
    "\\", "  ", "\n", " for .", " by .", "%",
  ]

  private func checkWords(_ text: String, _ location: SourceLocation) {
    #expect(!text.isEmpty && text == text.trimmed, "\(text)", sourceLocation: location)
    for hole in Self.holes {
      #expect(!text.contains(hole), "\(hole) in: \(text)", sourceLocation: location)
    }
  }

  private func checkEvidence(_ sentence: Sentence, _ location: SourceLocation) {
    let evidence = sentence.evidence
    #expect(!evidence.isEmpty, "uncited: \(sentence.text)", sourceLocation: location)
    #expect(evidence == Set(evidence).sorted(), sourceLocation: location)
    let unknown = Set(evidence).subtracting(standing)
    #expect(unknown.isEmpty, "cites \(unknown): \(sentence.text)", sourceLocation: location)
  }

  /// The standing events in all matches that can be cited.
  private var standing: Set<Int> {
    let matches = [match] + (tie?.matches.map(\.match) ?? [])
    return Set(matches.flatMap { $0.stream.standingDrafts.map(\.record.position) })
  }

  private func checkWidths(_ brief: Report, _ location: SourceLocation) {
    #expect(brief.line.text.count <= 80, sourceLocation: location)
    for width in [80, 40] {
      for citing in [true, false] {
        let lines = ReportText(brief, citing: citing).plain(width: width).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width }, sourceLocation: location)
      }
    }
  }

  /// Checks that the numbers in the result and the headline are those of the scoreboard.
  private func checkScore(_ brief: Report, _ location: SourceLocation) {
    let board = match.scoreboard().value
    let score = board.total
    let (home, away) = (match.title(.home), match.title(.away))
    if !brief.line.text.contains(" v ") {
      #expect(
        brief.line.text.hasPrefix("\(home) \(score) \(away)")
          || brief.line.text.contains(" \(score) "), sourceLocation: location)
    }
    let result = brief.sentences[0].text
    let numbers = result.split(whereSeparator: { " ,.".contains($0) }).filter(\.isScore)
    let lawful = [score, Score(score.away, score.home), board.shootOut].compactMap { $0 }
      .flatMap { ["\($0)", "\($0.away)-\($0.home)"] }
    #expect(
      numbers.allSatisfy { lawful.contains(String($0)) }, "\(result), not \(score)",
      sourceLocation: location)
    checkLicences(brief, score, location)
  }

  /// Checks words that the goals must have earned.
  private func checkLicences(_ brief: Report, _ score: Score, _ location: SourceLocation) {
    let text = brief.sentences.filter { !$0.text.hasPrefix("\"") }.map(\.text)
      .joined(separator: " ")
    let margin = abs(score.home - score.away)
    if text.contains("the winner") { #expect(margin == 1, "\(text)", sourceLocation: location) }
    if text.contains("the only goal") {
      #expect(score.home + score.away == 1, "\(text)", sourceLocation: location)
    }
    if text.contains("equalise") {
      #expect(min(score.home, score.away) > 0, "\(text)", sourceLocation: location)
    }
    if text.contains("back in front") {
      #expect(score.home + score.away >= 3, "\(text)", sourceLocation: location)
    }
    if text.contains("knocked") {
      #expect(tie?.verdict.state == .decided, "\(text)", sourceLocation: location)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}

extension Substring {
  /// Whether the text is two numbers with a hyphen between them.
  fileprivate var isScore: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { Int($0) != nil }
  }
}
