public import JournalCore
package import JournalProjections
public import JournalReading
import JournalRules

/// Answers as JSON documents.
///
/// The answers that receipts hold are here; the other documents are in JournalText.
public enum Documents {
  /// Returns a match with its score by period and the events that the score rests on.
  public static func scoreboard(_ match: MatchReading, at moment: Moment) -> JSONObject {
    DocumentShapes.scoreboard.object(MatchAtMoment(match, at: moment))
  }
}

/// The shapes of the documents, from which their schemas are made.
package enum DocumentShapes {
  /// A team: its slug and its name.
  package static let team = DocumentShape<(slug: TeamSlug, directory: Directory)> {
    namedTeam.of { ($0.slug, $0.directory.title($0.slug)) }
  }

  private static let namedTeam = DocumentShape<(slug: TeamSlug, name: String)> {
    DocumentMember("team", .team, "The slug of the team") { $0.slug }
    DocumentMember("name", .text, "Its short name") { $0.name }
  }

  /// A match in brief: its slug, day and teams.
  package static let match = DocumentShape<MatchReading> {
    summary.of { MatchSummary($0) }
  }

  /// The same of a match in a list.
  package static let summary = DocumentShape<MatchSummary> {
    DocumentMember("match", .slug, "The slug of the match") { $0.slug }
    DocumentMember("short", .text, "The short form to type") { $0.shortForm }
    DocumentMember("date", .date, "The day") { $0.scheduled.date }
    DocumentMember("home", .record(namedTeam), "The home team") {
      ($0.scheduled.home, $0.titles[0])
    }
    DocumentMember("away", .record(namedTeam), "The away team") {
      ($0.scheduled.away, $0.titles[1])
    }
    DocumentMember(optional: "competition", .slug, "The slug of the competition") {
      $0.scheduled.competition?.text
    }
    DocumentMember(optional: "round", .text, "The round") { $0.scheduled.round }
    DocumentMember(optional: "tie", .slug, "The tie it belongs to") { $0.scheduled.tie?.text }
    DocumentMember(optional: "leg", .integer(1...9), "The leg of the tie") { $0.scheduled.leg }
    DocumentMember(optional: "venue", .text, "The ground") { $0.scheduled.venue }
  }

  /// The status of a match, and its score as far as it is known.
  package static let state = DocumentShape<(status: MatchStatus, score: Score?)> {
    DocumentMember(
      "state", .word(MatchStatus.allCases.map(\.rawValue)), "The state of the match"
    ) { $0.status.rawValue }
    DocumentMember(
      optional: "score", .score,
      "The score that counts, home first: as awarded, else as played; absent if not known"
    ) { $0.score }
  }

  /// A match with its score by period.
  ///
  /// - Parameter played: returns the goals as played; nil if the document does not state them.
  static func scores(played: @escaping @Sendable (MatchAtMoment) -> Score?)
    -> DocumentShape<MatchAtMoment>
  {
    DocumentShape<MatchAtMoment> {
      match.of { $0.match }
      state.of { ($0.status, $0.result?.knownScore) }
      DocumentMember(
        optional: "played", .score, "The score as played, if a ruling changed the result",
        played)
      DocumentMember(
        "halfTime", .optional(.score), "The score at half-time, null if not known"
      ) { $0.isBehind(.firstHalf) ? $0.board.value.halfTime : nil }
      DocumentMember(
        "regulation", .optional(.score), "The score after both halves, null if not known"
      ) { $0.isBehind(.secondHalf) ? $0.board.value.regulation : nil }
      DocumentMember(
        "shootOut", .optional(.score), "Kicks scored in the shoot-out, null if there was none"
      ) { $0.board.value.shootOut }
      DocumentMember(
        "period", .optional(.text), "The period or interval, null before the first whistle"
      ) { $0.period?.rawValue }
    }
  }

  /// A match with its score by period and the events that the score rests on.
  package static let scoreboard = DocumentShape<MatchAtMoment> {
    scores { $0.result?.award == nil ? nil : $0.result?.playedScore }.of { $0 }
    DocumentMember("evidence", .references, "The events that the score rests on") {
      $0.board.positions
    }
  }
}
