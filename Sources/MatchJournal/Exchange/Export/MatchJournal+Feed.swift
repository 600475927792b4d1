public import JournalCore
public import JournalFeeds
import JournalImport
public import JournalReading
import JournalRules

extension MatchReading {
  /// The match and its goals on one line of Football.TXT.
  public var footballTextLine: String { FootballText.line(FeedMatchMaker(self).match) }
}

extension MatchJournal {
  /// Returns the journal's matches as a feed that can be written in a format.
  ///
  /// The feed has effective facts only: withdrawn and struck-out events are left out, corrected
  /// ones are as corrected. Claims, statements and rulings for which a feed has no place are left
  /// out too.
  ///
  /// - Parameter competition: the competition; nil for every match of the journal.
  /// - Throws: `Refusal` if there is no such competition; `LogError`.
  public func feed(of competition: CompetitionSlug? = nil) async throws -> Feed {
    let view = try await view()
    // The matches together name nearly everybody, so asking for each need separately would cost
    // more.
    let directory = try await view.directory()
    var names = try await view.matchNames()
    if let competition {
      guard directory.competitions[competition] != nil else {
        throw Refusal.noCompetition(competition, directory)
      }
      let streams = Set(try await view.snapshot.matches(of: competition))
      names = names.filter { streams.contains($0.stream) }
    }
    var matches: [(match: FeedMatch, order: Int)] = []
    for name in names {
      let match = try await view.reading(name)
      guard competition == nil || match.scheduled.competition == competition else { continue }
      matches.append((FeedMatchMaker(match).match, matches.count))
    }
    let sorted = matches.sorted { one, other in
      guard let day = one.match.date, let next = other.match.date, day != next else {
        return one.order < other.order
      }
      return day < next
    }
    return Feed(matches: sorted.map(\.match))
  }
}
