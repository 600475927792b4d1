import JournalCore
public import JournalNarrative
public import JournalReading

/// A match told in words, with the match itself.
public struct ReportAnswer: Sendable {
  /// The match.
  public let match: MatchReading

  /// The report.
  public let report: Report
}

extension Question where Answer == ReportAnswer {
  /// Asks for a match told in words.
  public static func report(of name: MatchName, _ options: ReportOptions) -> Question {
    Question { view in
      let match = try await view.ask(.match(name, at: options.moment)).match
      return ReportAnswer(match: match, report: try await view.report(of: match, options))
    }
  }
}
