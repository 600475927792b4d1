import JournalCore

extension FeedMatch {
  /// Packs the match.
  func pack(with packer: inout FeedPacker) {
    var match = self
    match.pass(&packer)
  }

  /// Unpacks a match.
  init(unpacking unpacker: inout FeedUnpacker) {
    self.init(line: 0, home: FeedTeam(""), away: FeedTeam(""))
    pass(&unpacker)
  }

  private mutating func pass(_ coder: inout some FeedCoder) {
    coder.pass(&file)
    coder.pass(&line)
    coder.pass(&key)
    coder.pass(&competition, FeedCompetition(name: "")) { competition, coder in
      coder.pass(&competition.name)
      coder.pass(&competition.season)
    }
    coder.pass(&season)
    coder.pass(&stage)
    coder.pass(&group)
    coder.pass(&round)
    coder.pass(&leg)
    coder.pass(&matchday)
    coder.pass(&date)
    coder.pass(&time)
    coder.pass(&offset)
    home.pass(&coder)
    away.pass(&coder)
    coder.pass(&venue)
    coder.pass(&city)
    coder.pass(&country)
    coder.pass(&isNeutral)
    coder.pass(&status)
    coder.pass(&note)
    coder.pass(&awardedTo)
    coder.pass(&awarded)
    coder.pass(&halt, FeedHalt()) { halt, coder in
      coder.pass(&halt.score)
      coder.pass(&halt.minute)
      coder.pass(&halt.stands)
    }
    coder.pass(&doubts)
    score.pass(&coder)
    coder.pass(&incidents, FeedIncident(line: 0, side: .home, .offside(player: nil))) {
      $0.pass(&$1)
    }
    coder.pass(&lineUps, FeedLineUp(line: 0, side: .home, starters: [])) { $0.pass(&$1) }
    coder.pass(&referee)
    coder.pass(&refereeCountry)
    coder.pass(&attendance)
  }
}

extension FeedTeam {
  fileprivate mutating func pass(_ coder: inout some FeedCoder) {
    coder.pass(&name)
    coder.pass(&country)
  }
}

extension FeedScore {
  fileprivate mutating func pass(_ coder: inout some FeedCoder) {
    coder.pass(&halfTime)
    coder.pass(&fullTime)
    coder.pass(&extraTime)
    coder.pass(&shootOut)
    coder.pass(&shootOutWinner)
    coder.pass(&firstKicker)
    coder.pass(&hasExtraTime)
    coder.pass(&extraTimeEnded)
    coder.pass(&aggregate)
    coder.pass(&awayGoals)
    coder.pass(&unspecified)
  }
}

extension FeedLineUp {
  fileprivate mutating func pass(_ coder: inout some FeedCoder) {
    coder.pass(&line)
    coder.pass(&side)
    coder.pass(&starters)
    coder.pass(&bench)
    coder.pass(&coach)
    coder.pass(&captain)
    coder.pass(&formation)
  }
}

extension FeedIncident {
  fileprivate mutating func pass(_ coder: inout some FeedCoder) {
    coder.pass(&file)
    coder.pass(&line)
    coder.pass(&key)
    coder.pass(&side)
    coder.pass(&at, MatchTime(period: nil)) { $0.pass(&$1) }
    what.pass(&coder)
    coder.pass(&bodyPart)
    coder.pass(&situation)
  }
}

extension MatchTime {
  fileprivate mutating func pass(_ coder: inout some FeedCoder) {
    coder.pass(&period)
    coder.pass(&minute)
    coder.pass(&added)
    coder.pass(&second)
    coder.pass(&precision)
    var text = after?.description
    coder.pass(&text)
    after = text.flatMap { EventID($0) }
  }
}

extension FeedIncident.What {
  private var number: Int {
    switch self {
    case .goal: 0
    case .card: 1
    case .substitution: 2
    case .penaltyMissed: 3
    case .woodwork: 4
    case .offside: 5
    case .shootOutKick: 6
    }
  }

  /// What an incident with a number is read into.
  private static let empty: [Self] = [
    .goal(player: nil, own: false, penalty: false, assist: nil),
    .card(player: nil, colour: .yellow), .substitution(off: "", on: ""),
    .penaltyMissed(player: nil, outcome: nil), .woodwork(player: nil, part: nil),
    .offside(player: nil), .shootOutKick(number: 0, player: nil, outcome: .scored),
  ]

  fileprivate mutating func pass(_ coder: inout some FeedCoder) {
    var number = number
    coder.pass(&number)
    if number != self.number { self = Self.empty[number] }
    switch self {
    case .goal(var player, var own, var penalty, var assist):
      coder.pass(&player)
      coder.pass(&own)
      coder.pass(&penalty)
      coder.pass(&assist)
      self = .goal(player: player, own: own, penalty: penalty, assist: assist)
    case .card(var player, var colour):
      coder.pass(&player)
      coder.pass(&colour)
      self = .card(player: player, colour: colour)
    case .substitution(var off, var on):
      coder.pass(&off)
      coder.pass(&on)
      self = .substitution(off: off, on: on)
    case .penaltyMissed(var player, var outcome):
      coder.pass(&player)
      coder.pass(&outcome)
      self = .penaltyMissed(player: player, outcome: outcome)
    case .woodwork(var player, var part):
      coder.pass(&player)
      coder.pass(&part)
      self = .woodwork(player: player, part: part)
    case .offside(var player):
      coder.pass(&player)
      self = .offside(player: player)
    case .shootOutKick(var number, var player, var outcome):
      coder.pass(&number)
      coder.pass(&player)
      coder.pass(&outcome)
      self = .shootOutKick(number: number, player: player, outcome: outcome)
    }
  }
}
