import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// Finds the competition that a command is about.
enum CompetitionOption {
  /// Returns a competition by name, or that of the current match, or the only one.
  static func competition(
    _ reference: String?, _ session: Session, _ journal: MatchJournal, _ view: JournalView
  ) async throws -> CompetitionSlug {
    if let reference { return try await view.competitionSlug(named: reference) }
    if let match = try? await session.match(journal, view), let slug = match.scheduled.competition {
      return match.directory.canonical(slug)
    }
    let known = try await view.directory().competitions.keys.sorted()
    if known.count == 1 { return known[0] }
    throw Refusal(
      "usage", known.isEmpty ? "there is no competition yet." : "which competition?",
      remedy: known.isEmpty
        ? .adoptRulesFirst(competition: nil)
        : .advice("Known: \(known.prefix(12).map(\.text).joined(separator: ", "))."))
  }
}
