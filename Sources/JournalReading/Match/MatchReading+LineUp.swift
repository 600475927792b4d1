public import JournalCore

extension MatchReading {
  /// The line-up of a side that stands, with the position of its event; nil if none is logged.
  public func lineUp(of side: Side) -> (position: Int, lineUp: LineUp)? {
    let team = directory.canonical(self.team(side))
    for record in stream.records.reversed() where !stream.isWithdrawn(record) {
      if case .lineUp(let lineUp) = stream.effective(record).event,
        directory.canonical(lineUp.team) == team
      {
        return (record.position, lineUp)
      }
    }
    return nil
  }

  /// Checks that a line-up says something that the last one of its side does not.
  ///
  /// - Throws: `Refusal` if it does not.
  package func checkIsNew(_ lineUp: LineUp) throws(Refusal) {
    let team = directory.canonical(lineUp.team)
    guard let side = Side.allCases.first(where: { directory.canonical(self.team($0)) == team }),
      let known = self.lineUp(of: side)
    else { return }
    var told = known.lineUp
    // What is not named again has not changed.
    told.team = lineUp.team
    if lineUp.coach == nil { told.coach = nil }
    if lineUp.formation == nil { told.formation = nil }
    if lineUp.captain == nil { told.captain = nil }
    if lineUp.goalkeeper == nil { told.goalkeeper = nil }
    guard told == lineUp else { return }
    throw Refusal(
      "already-so", "e\(known.position) is that line-up of \(title(side)) already.",
      hint: "There is nothing to log.")
  }
}
