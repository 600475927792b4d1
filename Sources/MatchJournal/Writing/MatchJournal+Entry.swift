import JournalCore
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Checks an event that a person enters into a match: its names, its time, the rules, and whether
  /// it was entered before.
  ///
  /// - Parameters:
  ///   - match: the match, from the view.
  ///   - view: the journal as it was read.
  ///   - isAgain: whether the event is genuine even if it looks like a duplicate.
  /// - Throws: `Refusal` that says what to do instead; `LogError`.
  public func prepare(
    _ entry: EventEntry, in match: MatchReading, seeing view: JournalView,
    again isAgain: Bool = false
  ) async throws -> Prepared {
    let match = try await view.knowing(entry.words, in: match)
    let drafts = try await drafts(for: entry, in: match, seeing: view)
    if !isAgain { try checkNew(drafts, in: match) }
    let prepared = try await prepare(
      drafts, seeing: view, match: match, allowsLate: entry.time.isLate)
    if !isAgain, let twin = prepared.duplicates.first { throw entry.refusal(of: twin) }
    return prepared
  }

  /// Asks about a decision that has been logged already.
  private func checkNew(_ drafts: [Draft], in match: MatchReading) throws(Refusal) {
    let incidents = Incidents(match)
    for draft in drafts {
      if case .lineUp(let lineUp) = draft.event { try match.checkIsNew(lineUp) }
      let earlier = incidents.decision(repeatedBy: draft) { id in
        match.stream.record(of: id)?.position
      }
      guard let earlier else { continue }
      throw Refusal(
        "likely-duplicate", "e\(earlier) says so already. Is this really a second decision?",
        remedy: .againOrChange(position: earlier, minute: nil))
    }
  }

  /// Returns the drafts of an entry. After the end of the match, a refusal points to a likely
  /// duplicate, since an event is then more often typed twice than late.
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
  /// Adds a hint to a refusal: a minute of a later period usually means that a whistle is missing.
  fileprivate func missedWhistle(_ refusal: Refusal, in match: MatchReading) -> Refusal {
    guard refusal.code == "minute-outside-period", let open = match.clock.open,
      let later = time.minute.flatMap({ match.format.period(of: $0.regular) }), open < later
    else { return refusal }
    let remedy = Remedy.logWhistleIfOn(later, hint: refusal.hint)
    return Refusal(refusal.code, refusal.reason, remedy: remedy)
  }

  /// The refusal that asks about a likely duplicate, instead of dropping it silently.
  func refusal(of twin: Doubt) -> Refusal {
    let noun = form.type.name.split(separator: "-").joined(separator: " ")
    let question =
      twin.code == "kick-turn" ? "Was it taken all the same?" : "Is this really a second \(noun)?"
    return Refusal(
      "likely-duplicate", "\(twin.reason.dropLast()). \(question)",
      remedy: .againOrChange(position: twin.position, minute: time.minute))
  }
}
