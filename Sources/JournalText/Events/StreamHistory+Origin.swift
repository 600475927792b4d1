import JournalCore

extension StreamHistory {
  /// Who recorded an event, and how: `desk, typed`.
  func recorder(of record: Record) -> String {
    "\(record.envelope.by), \(record.envelope.via.rawValue)"
  }

  /// What else the version that stands of an event rests on: who corrected it and why, and that nobody
  /// has confirmed it. Whoever recorded it first did not say what a correction says.
  func notes(on record: Record) -> [String] {
    let corrections = (standing.corrections[record.position] ?? []).compactMap {
      self.record(at: $0)
    }
    var authors: [String] = []
    for correction in corrections where !authors.contains(correction.envelope.by) {
      authors.append(correction.envelope.by)
    }
    let corrected = authors.map { author in
      let own = corrections.filter { $0.envelope.by == author }
      let reasons = own.compactMap { $0.draft.data["reason"]?.string }
      let why = reasons.isEmpty ? "" : ": \(reasons.joined(separator: ", "))"
      return
        "corrected by \(author) (\(own.map { "e\($0.position)" }.joined(separator: ", ")))\(why)"
    }
    return corrected + (isProvisional(record) ? ["provisional: nobody has confirmed it"] : [])
  }

  /// Whether an event is provisional and not yet confirmed.
  func isProvisional(_ record: Record) -> Bool {
    effective(record).envelope.status == .provisional
      && !standing.confirmed.contains(record.position)
  }
}
