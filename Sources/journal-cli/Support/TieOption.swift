import JournalCore
import JournalReading
import JournalRules
import MatchJournal

/// Finds the tie that a command is about.
enum TieOption {
  /// Returns a tie by name, or that of the current match.
  static func tie(
    _ reference: String?, _ session: Session, _ journal: MatchJournal, _ view: JournalView
  ) async throws -> TieSlug {
    if let reference, let slug = TieSlug(reference), try await view.knows(slug) { return slug }
    if let reference, try await view.match(meantBy: reference) == nil {
      throw try await unknown(reference, view)
    }
    let match = try await session.match(journal, view, named: reference)
    guard let slug = match.scheduled.tie else {
      throw Refusal(
        "no-tie", "\(match.shortForm) belongs to no tie.", remedy: .setUpTie)
    }
    return slug
  }

  private static func unknown(_ name: String, _ view: JournalView) async throws -> Refusal {
    let ties = try await view.directory().ties.keys.map(\.text).sorted()
    let known = ties + (try await view.matchNames().map(\.shortForm))
    let folded = NameKey.fold(name)
    let close = known.filter { !folded.isEmpty && $0.contains(folded) }
    let shown = (close.isEmpty ? known : close).prefix(8).joined(separator: ", ")
    let more = (close.isEmpty ? known : close).count - 8
    let list = more > 0 ? "\(shown) and \(more) more" : shown
    return Refusal(
      "no-tie", "No tie or match \"\(TextRules.harmless(name))\".",
      remedy: Nearest.remedy(for: name, among: known)
        ?? (known.isEmpty ? .setUpMatch : .advice("\(close.isEmpty ? "Known" : "Near"): \(list).")))
  }
}
