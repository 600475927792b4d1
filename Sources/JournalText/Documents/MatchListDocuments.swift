public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

extension DocumentShapes {
  private static let listed = DocumentShape<(match: MatchSummary, current: String?)> {
    summary.of { $0.match }
    state.of { ($0.match.status, $0.match.score) }
    DocumentMember("current", .flag, "Whether it is the current match") {
      $0.match.slug == $0.current
    }
  }

  static let matches = DocumentShape<(matches: [MatchSummary], current: String?)> {
    DocumentMember("matches", .list(.record(listed)), "The matches") { list in
      list.matches.map { ($0, list.current) }
    }
  }

  static let status = DocumentShape<
    (match: MatchAtMoment, tie: TieReading?, appeals: [Appeal]?)
  > {
    scoreboard.of { $0.match }
    DocumentMember(optional: "verdict", .record(verdict), "The tie") { $0.tie }
    DocumentMember(optional: "appeals", .list(.record(appeal)), DocumentShapes.appealsNow) {
      $0.appeals
    }
  }
}

extension Documents {
  /// Returns the matches of a journal.
  ///
  /// - Parameter current: the slug of the current match.
  public static func matches(_ matches: [MatchSummary], current: String?) -> JSONObject {
    DocumentShapes.matches.object((matches, current))
  }

  /// Returns a match at a moment, with the state of its tie then.
  ///
  /// - Parameter appeals: the appeals against decisions about the match; nil at an earlier moment.
  public static func status(
    _ match: MatchReading, at moment: Moment, tie: TieReading?, appeals: [Appeal]? = nil
  ) -> JSONObject {
    DocumentShapes.status.object((MatchAtMoment(match, at: moment), tie, appeals))
  }
}
