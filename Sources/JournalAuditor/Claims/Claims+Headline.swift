import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// The headline and the dateline of a report.
extension Claims {
  /// What a headline may say.
  var headline: Claim {
    var claim: Claim
    switch lead {
    case .announcement: claim = (try? result(.announcement)) ?? Claim()
    case .standing: claim = standing
    case .halt:
      claim = halted
      if case .halted(let kind, _, _) = account.state {
        claim.values[.deed] = [.term("line.halt.\(kind.rawValue)")]
      }
      for slot in [Slot.score, .winner, .time] { claim.values[slot] = nil }
    case .award: claim = awarded
    case .walkover: claim = (try? walkover()) ?? Claim()
    case .exit: claim = (try? exit()) ?? Claim()
    case .win: claim = account.score.leader.map { win($0) } ?? Claim()
    case .shootOutWin: claim = (try? shootOutWin()) ?? Claim()
    default: claim = (try? result(.draw)) ?? Claim()
    }
    // In a headline "the outcome is known" only means that the match is over.
    claim.licences.subtract([.outcomeKnown])
    switch lead {
    case .win, .draw: claim.anchors = [.outcomeKnown]
    case .shootOutWin:
      claim.anchors = [.outcomeKnown]
      claim.licences.insert(.onPenalties)
    case .award: claim.anchors = [.coverage]
    case .walkover: claim.anchors = [.walkover]
    case .exit:
      claim.anchors = [.knockout, .final, .thirdPlace]
      if let passage = try? passage() {
        claim.values[.means] = passage.values[.means]
        claim.values[.aggregate] = passage.values[.aggregate]
        claim.evidence.formUnion(passage.evidence)
      }
      claim.values[.round] = account.round?.following.map { [.round($0.0)] }
    default: break
    }
    claim = withHeadlineNews(claim)
    // Words that need none of these licences are for a match that is not over.
    if lead != .exit { claim.licences.formUnion(claim.anchors) }
    return claim
  }

  /// Where the match was played, and the latest day on which any of the reported facts is said to
  /// hold.
  func dateline() throws(NoClaim) -> Claim {
    let home = account.slug(.home)
    let city = account.match.directory.teams[home]?.city?.singleSpaced ?? ""
    guard !account.isNeutral, !city.isEmpty, isAtHome else {
      throw NoClaim("the town of the ground is not recorded")
    }
    let date = account.match.scheduled.date
    let day = max(latestDay ?? date, date)
    return Claim(
      of: home.text, [.place: .name(city), .date: .date(day)],
      evidence: account.schedule
        + (account.match.directory.origin(of: home.text, .team).map { [$0] } ?? []))
  }

  private var isAtHome: Bool {
    guard let venue = account.match.scheduled.venue,
      let stadium = account.match.directory.teams[account.slug(.home)]?.stadium
    else { return true }
    return NameKey.fold(venue) == NameKey.fold(stadium)
  }
}
