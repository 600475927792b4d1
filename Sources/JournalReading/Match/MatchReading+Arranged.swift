import JournalCore

extension MatchReading {
  /// The same match at the ground and on the day to which it was moved, as far as the log says so.
  public var arranged: MatchReading {
    var scheduled = scheduled
    for (_, draft) in stream.standingDrafts {
      switch draft.event {
      case .venueChanged(let change):
        scheduled.venue = change.venue
        scheduled.neutral = change.neutral ?? scheduled.neutral
      case .matchRescheduled(let change):
        scheduled.date = change.date
        scheduled.kickOff = change.kickOff
      default: break
      }
    }
    return MatchReading(
      slug: slug, shortForm: shortForm, scheduled: scheduled, stream: stream, history: history,
      directory: directory, regulation: regulation)
  }

  /// The positions of the events that moved the match to another ground or another day.
  public var arrangements: [Int] {
    stream.standingDrafts.compactMap { record, draft in
      switch draft.event {
      case .venueChanged, .matchRescheduled: record.position
      default: nil
      }
    }
  }
}
