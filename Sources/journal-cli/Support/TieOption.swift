import JournalCore
import JournalRules
import MatchJournal

/// Finds the tie that a command is about.
enum TieOption {
  /// A tie by name, or that of the current match.
  static func tie(
    _ reference: String?, _ session: Session, _ journal: MatchJournal, _ view: JournalView
  ) async throws -> TieReading {
    if let reference, let slug = TieSlug(reference), view.directory.ties[slug] != nil {
      return try await view.tie(slug)
    }
    if let reference, (try? view.resolve(match: reference)) == nil {
      throw unknown(reference, view)
    }
    let match = try await session.match(journal, view, named: reference)
    guard let slug = match.scheduled.tie else {
      throw Refusal(
        "no-tie", "\(match.shortForm) belongs to no tie.",
        hint: "A tie is named with journal match new ... --tie.")
    }
    return try await view.tie(slug)
  }

  private static func unknown(_ name: String, _ view: JournalView) -> Refusal {
    let known = view.directory.ties.keys.map(\.text).sorted() + view.matches.map(\.shortForm)
    let folded = NameKey.fold(name)
    let close = known.filter { !folded.isEmpty && $0.contains(folded) }
    let shown = (close.isEmpty ? known : close).prefix(8).joined(separator: ", ")
    let more = (close.isEmpty ? known : close).count - 8
    let list = more > 0 ? "\(shown) and \(more) more" : shown
    return Refusal(
      "no-tie", "No tie or match \"\(TextRules.harmless(name))\".",
      hint: Nearest.hint(for: name, among: known)
        ?? (known.isEmpty
          ? "There is none yet: journal match new."
          : "\(close.isEmpty ? "Known" : "Near"): \(list)."))
  }

  /// The tie up to a moment of one of its legs.
  static func seen(_ tie: TieReading, _ moment: MomentOption, _ view: JournalView) async throws
    -> TieReading
  {
    guard moment.moment != .end || moment.leg != nil else { return tie }
    if case .event(let position) = moment.moment, moment.leg == nil {
      guard let seen = tie.seen(after: position) else {
        throw Refusal("no-such-event", "There is no e\(position) in \(tie.tie.tie).")
      }
      return seen
    }
    let number = moment.leg ?? tie.matches.last?.leg
    guard let found = tie.matches.first(where: { $0.leg == number }) else {
      throw Refusal("no-match", "\(tie.tie.tie) has no leg \(number ?? 0) yet.")
    }
    return try await view.tie(tie.tie.tie, replacing: found.match, seen: moment.moment)
  }
}
