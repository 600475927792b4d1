import JournalCore

/// What a headline may say, the most telling first.
struct HeadlineClauses {
  private let story: Story
  private let tone: Tone

  /// Creates clauses for a headline.
  init(_ story: Story, tone: Tone) {
    self.story = story
    self.tone = tone
  }

  /// The clauses; the first that is short enough is used.
  var all: [Clause] {
    let lead = ResultClauses(story, tone: tone).lead
    var whole = headline(lead)
    let tie = TieClauses(story)?.clause
    if lead.kind == .exit, let tie {
      whole.values[.means] = tie.values[.means]
      whole.values[.aggregate] = tie.values[.aggregate]
      whole.licences.formUnion(tie.licences)
      whole.evidence += tie.evidence
    }
    if lead.kind == .exit { whole.values[.round] = story.facts.round?.next.map { .round($0) } }
    let news = NewsClauses(story, nil).headline(whole)
    return [news, whole].compactMap { $0 }.flatMap { clause in
      let cuts: [[Slot]] = [
        [], [.kicks], [.competition], [.means], [.competition, .means],
        [.round], [.kicks, .round], [.round, .competition], [.kicks, .round, .competition],
        [.loser, .leader, .opponent], [.rival], [.rival, .competition],
      ]
      return cuts.map { slots in
        var shorter = clause
        for slot in slots { shorter.values[slot] = nil }
        return shorter
      }
    }
  }

  private func headline(_ lead: Clause) -> Clause {
    var licences = lead.licences
    switch lead.kind {
    case .win, .draw, .shootOutWin: licences.insert(.outcomeKnown)
    default: break
    }
    if lead.kind == .shootOutWin { licences.insert(.onPenalties) }
    if lead.kind == .award { licences.insert(.coverage) }
    if lead.kind == .walkover { licences.insert(.walkover) }
    var values: [Slot: Value?] = lead.values
    if lead.kind == .announcement { values[.score] = nil }
    if case .halted(let halt) = story.facts.progress, lead.kind != .walkover {
      values[.deed] = .term("line.halt.\(halt.kind.rawValue)")
      (values[.score], values[.winner], values[.time]) = (nil, nil, nil)
    }
    // During the match nothing is said about its outcome.
    if lead.kind == .standing { licences.remove(.outcomeKnown) }
    return Clause(
      .headline, values, licences: licences.subtracting(lead.kind == .exit ? [] : [.knockout]),
      evidence: lead.evidence)
  }
}
