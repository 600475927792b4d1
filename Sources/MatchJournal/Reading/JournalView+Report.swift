import JournalCore
public import JournalNarrative
public import JournalReading
import JournalRules

extension JournalView {
  /// A match told in words.
  ///
  /// - Throws: `Refusal`; `LogError`.
  public func report(of match: MatchReading, _ options: ReportOptions) async throws -> Report {
    Report(
      match: match, tie: try await tie(of: match),
      surroundings: try await surroundings(of: match), options: options)
  }

  /// A match told line by line, each with what was known then.
  ///
  /// - Throws: `Refusal`; `LogError`.
  public func live(_ match: MatchReading, _ options: ReportOptions) async throws -> LiveReport {
    let tie = try await tie(of: match)
    return LiveReport(match: match, options: options) { tie?.seen(after: $0) }
  }
}
