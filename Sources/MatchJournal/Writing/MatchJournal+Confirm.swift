public import JournalCore
public import JournalReading

extension MatchJournal {
  /// Returns the drafts that confirm provisional events of a match.
  ///
  /// - Parameter positions: the positions of the events; nil for all that are still provisional.
  /// - Throws: `Refusal` if there is no such event, it is not provisional, or nothing is.
  public func drafts(
    confirming positions: [Int]?, in match: MatchReading, by author: Author
  ) throws(Refusal) -> [Draft] {
    let provisional = match.provisional
    if let positions {
      for position in positions {
        guard let record = match.stream.record(at: position) else {
          throw .noEvent(position, match)
        }
        guard record.envelope.status == .provisional else {
          throw Refusal("not-provisional", "e\(position) is not provisional.")
        }
        guard provisional.contains(where: { $0.position == position }) else {
          throw Refusal(
            "not-provisional", "e\(position) is confirmed already, or was taken back.",
            remedy: .lookAtLog)
        }
      }
    }
    let wanted = provisional.filter { positions?.contains($0.position) ?? true }
    guard !wanted.isEmpty else {
      throw Refusal("nothing-to-confirm", "Nothing in \(match.shortForm) is provisional.")
    }
    guard let stream = StreamName.match(match.slug) else { return [] }
    let batch = wanted.count > 1 ? identities.next() : nil
    return try wanted.map { record throws(Refusal) in
      try draft(
        .confirmation(Confirmation(target: record.id)), to: stream, by: author, batch: batch)
    }
  }
}

extension MatchReading {
  /// The events that stand, are provisional and not yet confirmed.
  public var provisional: [Record] {
    stream.records.filter { record in
      record.envelope.status == .provisional && !stream.isWithdrawn(record)
        && !stream.standing.confirmed.contains(record.position)
    }
  }
}
