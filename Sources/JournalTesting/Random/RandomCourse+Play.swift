import JournalCore

/// The match from its first event to its last.
extension RandomCourse {
  mutating func play(tie: (slug: TieSlug, leg: Int)?) {
    hasWhistles = chance(80)
    let (home, away) = (squads[.home].team, squads[.away].team)
    enter(.scheduled(home, away, on: "2018-01-24", tie: tie?.slug, leg: tie?.leg))
    nameSquads()
    playPeriod(.firstHalf)
    interval(.halfTime)
    playPeriod(.secondHalf)
    let hasExtraTime = score.isLevel && chance(70)
    if hasExtraTime {
      playPeriod(.extraTimeFirst)
      playPeriod(.extraTimeSecond)
    }
    if hasWhistles, chance(hasExtraTime ? 60 : 10) { shootOut() }
    afterwards()
  }

  private mutating func nameSquads() {
    let (hasLineUps, hasBench) = (chance(85), chance(80))
    guard hasLineUps else { return }
    for side in Side.allCases {
      let squad = squads[side]
      enter(.lineUp(squad.team, squad.onPitch, bench: hasBench ? squad.bench : nil))
    }
  }

  private mutating func playPeriod(_ period: Period) {
    guard let minutes = MatchFormat.standard.minutes(of: period) else { return }
    self.period = period
    (minute, added) = (minutes.lowerBound, nil)
    if hasWhistles { enter(.starts(period)) }
    let count = Int.random(in: 2...(period.isExtraTime ? 5 : 12), using: &random)
    let times = (0..<count).map { _ in Int.random(in: minutes, using: &random) }.sorted()
    for time in times {
      minute = time
      happen()
    }
    if chance(60) { playAddedTime(minutes.upperBound) }
    if hasWhistles { enter(.ends(period)) }
  }

  private mutating func playAddedTime(_ last: Int) {
    minute = last
    let announced = Int.random(in: 1...6, using: &random)
    let announcement = AddedTimeAnnounced(period: period, minutes: announced)
    enter(.addedTimeAnnounced(announcement), at: now)
    let count = Int.random(in: 0...2, using: &random)
    let times = (0..<count).map { _ in Int.random(in: 1...announced, using: &random) }.sorted()
    for time in times {
      added = time
      happen()
    }
  }

  private mutating func interval(_ period: Period) {
    guard chance(40) else { return }
    let crowd = Crowd(kind: any(Crowd.Kind.allCases), by: any([.home, .away, .all]))
    enter(.crowd(crowd), at: MatchTime(period))
  }

  /// Lets one or two things happen, most often goals.
  private mutating func happen() {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<5: goal()
    case 5: goalAtUnknownTime()
    case 6..<8: attempt()
    case 8..<10: card()
    case 10..<12: substitution()
    case 12: penalty()
    case 13: review()
    case 14: strikeOut()
    case 15: correctGoal()
    case 16: attributeGoal()
    case 17..<19: extensionEvent()
    default: observation()
    }
    if chance(15) { undo() }
  }

  // MARK: - Shoot-out

  private mutating func shootOut() {
    enter(.starts(.shootOut))
    period = .shootOut
    var side = side()
    var numbers = Score()
    while shootOutWinner == nil {
      numbers[side] += 1
      if chance(5) { kick(side, numbers[side], .retake) }
      let isScored = chance(75)
      kick(side, numbers[side], isScored ? .scored : any([.saved, .post, .crossbar, .wide, .over]))
      kicks.append((side, isScored))
      shootOutWinner = decided
      side = side.other
    }
    enter(.ends(.shootOut))
  }

  private mutating func kick(_ side: Side, _ number: Int, _ outcome: ShootOutKick.Outcome) {
    enter(.kick(squads[side].team, number, outcome, player(of: side)))
  }

  var shootOutScore: Score {
    kicks.reduce(into: Score()) { $0[$1.side] += $1.isScored ? 1 : 0 }
  }

  /// The side that has won: after five kicks each unless it is clear earlier, then pairs (IFAB, Law
  /// 10).
  private var decided: Side? {
    let score = shootOutScore
    func left(_ side: Side) -> Int { max(0, 5 - kicks.count { $0.side == side }) }
    for side in Side.allCases where score[side] > score[side.other] + left(side.other) {
      let isPair = kicks.count.isMultiple(of: 2)
      if kicks.count <= 10 || isPair { return side }
    }
    return nil
  }

  // MARK: - After the match

  private mutating func afterwards() {
    if hasWhistles {
      enter(.finalWhistle(period))
      if chance(20) { lateGoal() }
    }
    if chance(30) { rescindCard() }
    if chance(20) { attributeGoal() }
    if chance(40) {
      let quote = Statement(speaker: "zinedine-zidane", text: ["en": "I am responsible."])
      enter(.statement(quote), at: MatchTime(.post))
    }
    if !hasWhistles, chance(50) {
      let period: Period = period.isExtraTime ? .extraTimeSecond : .secondHalf
      enter(.declared(score.home, score.away, upTo: period))
    }
  }

  /// Enters a forgotten goal, with its minute, long after the whistle.
  private mutating func lateGoal() {
    let side = side()
    let id = enter(.goal(squads[side].team, nil, "23"))
    goals.append(
      RandomGoal(
        id: id, side: side, period: .firstHalf, minute: 23, isMinuteKnown: true, hasScorer: false,
        isOwn: false, lastWord: id))
  }

  private mutating func rescindCard() {
    guard let card = cards.randomElement(using: &random) else { return }
    enter(.cardRescinded(CardRescinded(card: card.id, authority: "RFEF")))
    if card.isDismissal { squads[card.side].dismissed.removeAll { $0 == card.player } }
  }
}
