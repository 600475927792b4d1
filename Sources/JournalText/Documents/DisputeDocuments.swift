public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

extension DocumentShapes {
  private static let disputedValue = DocumentShape<Dispute.Value> {
    DocumentMember("field", .text, "The field, such as minute, score or counts") { $0.field }
    DocumentMember("claimed", .json, "What the source says") { $0.claimed }
    DocumentMember(optional: "recorded", .json, "What the journal says without the claim") {
      $0.recorded
    }
  }

  /// A claim with what became of it.
  static let claimedDispute = DocumentShape<Dispute> {
    DocumentMember("claims", .references, "The events that claim it") {
      $0.claims.map(\.position)
    }
    DocumentMember("about", .reference, "The event in dispute") { $0.about.position }
    DocumentMember("values", .list(.record(disputedValue)), "What is claimed") { $0.values }
    DocumentMember("sources", .list(.text), "The slugs of those who say so") {
      $0.sources.map(\.text)
    }
    DocumentMember("by", .text, "Who recorded the claim") { $0.recorder }
    DocumentMember(
      "standing", .word(["open", "accepted", "rejected"]), "What became of it"
    ) {
      switch $0.standing {
      case .open: "open"
      case .accepted: "accepted"
      case .rejected: "rejected"
      }
    }
    DocumentMember("rulings", .references, "The rulings on it that stand; the last one counts") {
      $0.rulings
    }
    DocumentMember("effects", .references, "The events that carry out the ruling that accepted it")
    {
      $0.effects
    }
  }

  /// An appeal with what became of it and of the decision.
  static let appeal = DocumentShape<Appeal> {
    DocumentMember(optional: "lodged", .reference, "The event that lodges it") {
      $0.lodged?.record.position
    }
    DocumentMember(optional: "appellant", .text, "Who appeals") { $0.lodged?.appeal.appellant }
    DocumentMember(optional: "against", .reference, "The decision that is appealed against") {
      $0.against?.position
    }
    DocumentMember(
      "standing", .word(["open"] + AppealDecided.Outcome.allCases.map(\.rawValue)),
      "What became of it"
    ) {
      switch $0.standing {
      case .open: "open"
      case .decided(let outcome): outcome.rawValue
      }
    }
    DocumentMember(optional: "decided", .reference, "The event that decides it") {
      $0.decided?.record.position
    }
    DocumentMember(
      "changedBy", .references,
      "The events that changed the decision or took it back; an appeal that was upheld changes "
        + "nothing without one"
    ) { $0.changedBy }
    DocumentMember(
      "pending", .flag, "Whether its decision, or the ruling that carries it out, is to come"
    ) { $0.isPending }
  }

  /// What the appeals of a match are.
  static let appealsNow =
    "The appeals against decisions about the match; absent if an earlier moment is asked for"

  /// A dispute that an answer rests on, without the answer.
  private static func effect<Answer>() -> [DocumentMember<DisputeEffect<Answer>>] {
    claimedDispute.of { $0.dispute } + [
      DocumentMember("match", .slug, "The slug of the match") { $0.match.slug },
      DocumentMember(
        "changes", .flag,
        "Whether the answer would be another one, if an open or rejected claim were accepted, or an "
          + "accepted one rejected"
      ) { $0.changes },
      DocumentMember(optional: "obstacle", .text, "Why it cannot be decided so") {
        $0.obstacle?.reason
      },
    ]
  }

  private static let tieEffect = DocumentShape<DisputeEffect<TieReading>> {
    effect()
    DocumentMember(optional: "otherwise", .record(verdict), "How the tie would stand then") {
      $0.otherwise
    }
  }

  private static let matchEffect = DocumentShape<DisputeEffect<MatchReading>> {
    effect()
    DocumentMember(optional: "otherwise", .record(disputedMatch), "How the match would stand then")
    {
      $0.otherwise
    }
  }

  private static let disputedMatch = DocumentShape<MatchReading> {
    state.of { ($0.status(), $0.result()?.knownScore) }
  }

  private static let placeEffect = DocumentShape<
    (effect: DisputeEffect<TableReading>, team: TeamSlug)
  > {
    DocumentShape<DisputeEffect<TableReading>> { effect() }.of { $0.effect }
    DocumentMember(optional: "place", .integer(1...999), "The place then, or the first of several")
    {
      $0.effect.otherwise?.verdict.row(of: $0.team)?.places.lowerBound
    }
    DocumentMember(
      optional: "lastPlace", .integer(1...999), "The place then, or the last of several"
    ) { $0.effect.otherwise?.verdict.row(of: $0.team)?.places.upperBound }
    DocumentMember(optional: "points", .integer(nil), "The points then") {
      $0.effect.otherwise?.verdict.row(of: $0.team)?.points
    }
  }

  /// A tie, as `searchedTieAudit`, with the disputes that it rests on.
  static let disputedTieAudit = DocumentShape<
    (tie: TieReading, disputes: [DisputeEffect<TieReading>], appeals: [Appeal])
  > {
    searchedTieAudit.of { $0.tie }
    DocumentMember("appeals", .list(.record(appeal)), "The appeals against decisions about it") {
      $0.appeals
    }
    DocumentMember("disputes", .list(.record(tieEffect)), "The disputes that the verdict rests on")
    {
      $0.disputes
    }
  }

  /// A match, with the disputes that its result rests on.
  static let disputedMatchAudit = DocumentShape<
    (match: MatchAtMoment, disputes: [DisputeEffect<MatchReading>], appeals: [Appeal])
  > {
    matchAudit.of { $0.match }
    DocumentMember("appeals", .list(.record(appeal)), "The appeals against decisions about it") {
      $0.appeals
    }
    DocumentMember(
      "disputes", .list(.record(matchEffect)), "The disputes that the result rests on"
    ) { $0.disputes }
  }

  /// A place in a table, with the disputes that would move the team.
  static let disputedPlace = DocumentShape<
    (
      audit: PlaceAudit, table: TableReading, disputes: [DisputeEffect<TableReading>],
      appeals: [Appeal]
    )
  > {
    openPlace.of { ($0.audit, $0.table) }
    DocumentMember(
      "appeals", .list(.record(appeal)), "The appeals against decisions about the table"
    ) {
      $0.appeals
    }
    DocumentMember(
      "disputes", .list(.record(placeEffect)), "The disputes about matches that the place rests on"
    ) { all in all.disputes.map { ($0, all.audit.row.team) } }
  }
}

extension Documents {
  /// Returns a tie with what would change it, and the disputes that it rests on.
  public static func audit(
    _ tie: TieReading, disputes: [DisputeEffect<TieReading>], appeals: [Appeal] = []
  ) -> JSONObject {
    DocumentShapes.disputedTieAudit.object((tie, disputes, appeals))
  }

  /// Returns a match at a moment, with the disputes that its result rests on.
  public static func audit(
    _ match: MatchReading, at moment: Moment, disputes: [DisputeEffect<MatchReading>],
    appeals: [Appeal] = []
  ) -> JSONObject {
    DocumentShapes.disputedMatchAudit.object(
      (MatchAtMoment(match, at: moment), disputes, appeals))
  }

  /// Returns a place in a table with what would change it, and the disputes that it rests on.
  public static func place(
    _ audit: PlaceAudit, _ table: TableReading, disputes: [DisputeEffect<TableReading>],
    appeals: [Appeal] = []
  ) -> JSONObject {
    DocumentShapes.disputedPlace.object((audit, table, disputes, appeals))
  }
}
