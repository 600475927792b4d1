import JournalCore
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Checks an event as a person enters it into a match: names, time, rules, and whether it was entered
  /// before.
  ///
  /// - Parameters:
  ///   - match: the match, from the view.
  ///   - view: the journal as it was read.
  ///   - isAgain: whether it is no duplicate, though it looks like one.
  /// - Throws: `Refusal` that says what to do instead; `LogError`.
  public func prepare(
    _ entry: EventEntry, in match: MatchReading, seeing view: JournalView,
    again isAgain: Bool = false
  ) async throws -> Prepared {
    let match = try await view.knowing(entry.words, in: match)
    let drafts = try await drafts(for: entry, in: match, seeing: view)
    let prepared = try await prepare(
      drafts, seeing: view, match: match, allowsLate: entry.time.isLate)
    if !isAgain, let twin = prepared.duplicates.first { throw entry.refusal(of: twin) }
    return prepared
  }

  /// The drafts of an entry. Once the match is over, an event that is there already is named: the same
  /// event is then more likely typed twice than late.
  private func drafts(for entry: EventEntry, in match: MatchReading, seeing view: JournalView)
    async throws -> [Draft]
  {
    let tie = try await view.tie(of: match)
    let refusal: Refusal
    do throws(Refusal) {
      return try drafts(for: entry, in: match, tie: tie)
    } catch {
      refusal = error
    }
    guard refusal.code == "match-over" else { throw entry.missedWhistle(refusal, in: match) }
    var late = entry
    late.time.isLate = true
    guard let drafts = try? drafts(for: late, in: match, tie: tie) else { throw refusal }
    let prepared = try await prepare(drafts, seeing: view, match: match, allowsLate: true)
    guard let twin = prepared.duplicates.first, let position = twin.position else { throw refusal }
    throw Refusal(
      refusal.code, "The match is over, and \(twin.reason)",
      remedy: .changeOrInsist(position: position))
  }
}

extension EventEntry {
  /// A minute of a later period mostly means that a whistle was not logged: then the hint says so.
  fileprivate func missedWhistle(_ refusal: Refusal, in match: MatchReading) -> Refusal {
    guard refusal.code == "minute-outside-period", let open = match.clock.open,
      let later = time.minute.flatMap({ match.format.period(of: $0.regular) }), open < later
    else { return refusal }
    let remedy = Remedy.logWhistleIfOn(later, hint: refusal.hint)
    return Refusal(refusal.code, refusal.reason, remedy: remedy)
  }

  /// A likely duplicate is asked about, never swallowed.
  fileprivate func refusal(of twin: Doubt) -> Refusal {
    let position = twin.position ?? 0
    let noun = form.type.name.split(separator: "-").joined(separator: " ")
    return Refusal(
      "likely-duplicate", "\(twin.reason.dropLast()). Really a second \(noun)?",
      remedy: .againOrChange(position: position, minute: time.minute))
  }
}
