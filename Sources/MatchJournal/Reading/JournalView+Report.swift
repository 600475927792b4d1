import JournalCore
public import JournalNarrative
public import JournalReading
import JournalRules

extension JournalView {
  /// Tells a match in words.
  ///
  /// - Throws: `Refusal`; `LogError`.
  public func report(of match: MatchReading, _ options: ReportOptions) async throws -> Report {
    let tie = try await tie(of: match, seen: options.moment)
    let around = try await surroundings(of: match, at: options.moment)
    return Report(
      match: try await knowing([], in: match), tie: tie, surroundings: around, options: options)
  }

  /// Tells a match line by line, each line with what was known at that point.
  ///
  /// - Throws: `Refusal`; `LogError`.
  public func live(_ match: MatchReading, _ options: ReportOptions) async throws -> LiveReport {
    let tie = try await tie(of: match)
    let match = try await knowing([], in: match)
    return LiveReport(match: match, options: options) { tie?.seen(after: $0) }
  }
}
