public import JournalCore
public import JournalReading

extension MatchJournal {
  /// Returns the drafts that let a goal count again by taking back the decision that struck it out.
  ///
  /// - Throws: `Refusal` if the goal is not struck out.
  public func drafts(restoring position: Int, in match: MatchReading, by author: Author)
    throws(Refusal) -> [Draft]
  {
    guard let strike = Incidents(match).ruling(against: position) else {
      throw Refusal("nothing-to-restore", "e\(position) is not struck out.")
    }
    return try drafts(undoing: strike, in: match, by: author, reason: "restore")
  }
}

extension MatchJournal {
  /// Returns the drafts by which VAR gives a goal that was struck out: after a decision of VAR the
  /// opposite one; after the referee's the check of that ruling, unless it is on already, and the
  /// decision at its minute. Until then the goal stays struck out.
  ///
  /// What the desk struck out by mistake is taken back by `drafts(restoring:in:by:)`, as if it had
  /// never been.
  /// - Throws: `Refusal` if there is no such goal, or it counts.
  public func drafts(
    giving position: Int, in match: MatchReading, time: Entry, by author: Author
  ) throws(Refusal) -> [Draft] {
    guard match.stream.record(at: position) != nil else { throw .noEvent(position, match) }
    let incidents = Incidents(match)
    if let check = incidents.check(against: position) {
      var form = try EventForm(VarDecision.name)
      form.values = ["outcome": VarDecision.Outcome.stands.rawValue, "of": "e\(check)"]
      return try drafts(for: EventEntry(form: form, time: time, author: author), in: match)
    }
    guard let ruling = incidents.disallowance(of: position) else {
      throw Refusal(
        "nothing-to-restore", "No ruling that VAR could overturn strikes out e\(position).")
    }
    var drafts: [Draft] = []
    var check = incidents.openCheck.flatMap { $0.subject == ruling ? "e\($0.position)" : nil }
    if check == nil {
      var form = try EventForm(VarCheck.name)
      form.values = ["subject": VarCheck.Subject.goal.rawValue, "incident": "e\(ruling)"]
      drafts = try self.drafts(for: EventEntry(form: form, time: time, author: author), in: match)
      check = drafts.last?.id.description
    }
    var form = try EventForm(VarDecision.name)
    form.values = ["outcome": VarDecision.Outcome.overturned.rawValue]
    form.values["of"] = check
    drafts += try self.drafts(for: EventEntry(form: form, time: time, author: author), in: match)
    return try batched(drafts)
  }

  /// Returns drafts as parts of one command, which `undo` takes back together.
  func batched(_ drafts: [Draft]) throws(Refusal) -> [Draft] {
    guard drafts.count > 1 else { return drafts }
    let batch = identities.next()
    return try drafts.map { draft throws(Refusal) in
      var envelope = draft.envelope
      envelope.batch = batch
      return try Draft(envelope, data: draft.data)
    }
  }
}
