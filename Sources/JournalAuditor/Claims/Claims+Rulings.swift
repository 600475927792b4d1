import JournalCore
import JournalNarrative
import JournalReading
import JournalRules

/// What was decided about what sources say otherwise.
extension Claims {
  /// A ruling on claims; it must be the last one on them.
  func claimRuling(_ kind: ClauseKind, _ position: Int) throws(NoClaim) -> Claim {
    let groups = account.claimGroups.groups
    guard let group = groups.first(where: { $0.ruling?.position == position }),
      let (_, ruling) = group.ruling, let about = group.claims.first?.claim.about
    else { throw NoClaim("e\(position) is not the last ruling on a claim", isAbout: true) }
    let isAccepted = ruling.outcome == .accepted
    guard let slots = decided(kind, group, isAccepted) else {
      throw NoClaim("e\(position) decides nothing of the kind, or is not in force", isAbout: true)
    }
    let name = ruling.authority.singleSpaced
    let authority: [Slot: Value?] = [
      .authority: SourceName.isPrintable(name) ? .name(name) : nil
    ]
    return Claim(
      about: [position], slots.merging(authority) { first, _ in first },
      licences: isAccepted ? [.accepted] : [],
      evidence: group.claims.map(\.position) + [position] + cited(about))
  }

  /// The slots of what was decided; nil if it was not, or if the log says otherwise by now.
  private func decided(_ kind: ClauseKind, _ group: ClaimGroups.Group, _ isAccepted: Bool)
    -> [Slot: Value?]?
  {
    switch kind {
    case .ruledResult:
      let isAboutScore = group.claims.contains { _, claim, _ in
        claim.field == "score"
          ? claimedScore(claim).map { $0.part == nil } ?? false
          : ["counts", "another", "team"].contains(claim.field)
      }
      return isAboutScore ? [:] : nil
    case .ruledScore: return score(group, isAccepted)
    case .ruledGoal, .ruledNoGoal: return counting(kind, group, isAccepted)
    default: break
    }
    guard let about = group.claims.first?.claim.about, let record = record(about),
      let goal = account.goal(record.position)?.goal
    else { return nil }
    let slots: [Slot: Value?] = [
      .team: team(goal.side), .opponent: team(goal.side.other), .time: moment(goal.time),
      .who: goal.scorer.map { .person($0) },
    ]
    switch kind {
    case .ruledOwnGoal:
      return group.value("own") == .bool(true) && goal.isOwn == isAccepted ? slots : nil
    case .ruledTeam:
      guard
        let side = group.value("team")?.string.flatMap({ TeamSlug($0) }).flatMap({
          account.side(of: $0)
        })
      else { return nil }
      return (side == goal.side) == isAccepted ? slots : nil
    case .ruledMinute:
      guard let value = group.value("minute"),
        let minute = value.integer.map({ Int(clamping: $0) }) ?? value.string.flatMap({ Int($0) }),
        (minute == goal.time.minute) == isAccepted
      else { return nil }
      return slots.merging([.minutes: .number(minute)]) { $1 }
    case .ruledScorer:
      guard let text = group.value("player")?.string?.singleSpaced, !text.isEmpty else {
        return nil
      }
      let credited: Value =
        account.match.directory.person(called: text).map { .person($0) } ?? .name(text)
      guard (goal.scorer.map { .person($0) } == credited) == isAccepted else { return nil }
      return slots.merging([.name: credited]) { $1 }
    default: return nil
    }
  }

  private func score(_ group: ClaimGroups.Group, _ isAccepted: Bool) -> [Slot: Value?]? {
    guard let claim = group.claims.first?.claim, claim.field == "score",
      let said = claimedScore(claim)
    else { return nil }
    return !isAccepted || said.part != nil || said.score == account.score ? slots(of: said) : nil
  }

  /// Whether a goal counts, as it was decided.
  private func counting(_ kind: ClauseKind, _ group: ClaimGroups.Group, _ isAccepted: Bool)
    -> [Slot: Value?]?
  {
    guard let claim = group.claims.first?.claim else { return nil }
    let denies = claim.field == "counts" && claim.value == .bool(false)
    guard let named = denies ? record(claim.about) : counted(by: claim),
      let (side, time) = goal(named)
    else { return nil }
    let counts = denies != isAccepted
    guard counts == (kind == .ruledGoal), isCounting(named) == counts else { return nil }
    return [.team: team(side), .time: moment(time)]
  }
}
