extension EnglishWords {
  /// How a match ended or stands.
  static let results: [ClauseKind: [Variant]] = [
    .dateline: [Variant("\(.place), \(.date)")],
    .occasion: occasion, .announcement: announcement, .standing: standing,
    .win: win.map { $0.followed(by: closing) } + newsWin,
    .draw: draw.map { $0.followed(by: closing) } + newsDraw,
    .shootOutWin: shootOutWin.map { $0.followed(by: closing) } + newsShootOut, .award: award,
    .halt: halt,
    .exit: exit,
    .comeback: [
      Variant("\(.team) came from behind to win", unless: [.several]),
      Variant("\(.team) had been behind", unless: [.several]),
      Variant("\(.team) had to come from behind", unless: [.several]),
      Variant("\(.team) had been \(.count) goals down", when: [.several]),
      Variant("\(.team) came back from \(.count) goals down", when: [.several]),
    ],
    .lostLead: [
      Variant("\(.team) had led \(.score)"),
      Variant("\(.team) had been \(.score) up"),
      Variant("\(.score, .attributive) lead was not enough for \(.team)"),
    ],
  ]

  private static let occasion = [
    Variant(
      "in the \(.leg, .ordinal) leg of their \(.competition, .attributive) \(.round, .single)",
      when: [.legged]),
    Variant(
      "in the \(.leg, .ordinal) leg of their \(.competition, .attributive) tie",
      when: [.legged]),
    Variant("in the \(.leg, .ordinal) leg of their \(.round, .single)", when: [.legged]),
    Variant("in the \(.leg, .ordinal) leg of their tie", when: [.legged]),
    Variant("in the \(.competition, .attributive) \(.round, .attributive)", unless: [.legged]),
    Variant("in \(.round) of \(.competition)", unless: [.legged]),
    Variant("in \(.competition)", unless: [.legged]),
    Variant("in Group \(.group) of \(.competition)", unless: [.legged]),
    Variant("in Group \(.group)", unless: [.legged]),
    Variant("in \(.round)", unless: [.legged]),
  ]

  private static let announcement = [
    Variant("\(.home) v \(.away) is set for \(.date)\(" ", .venue, .at)\(" ", .place)"),
    Variant("\(.home) meet \(.away) on \(.date)\(" ", .venue, .at)\(" ", .place)"),
    Variant("\(.home) play \(.away) on \(.date)\(" ", .venue, .at)\(" ", .place)"),
  ]

  private static let standing = [
    Variant(
      "\(.winner) lead \(.loser) \(.score)\(" ", .time)\(" ", .venue, .at)\(" ", .place)",
      when: [.outcomeKnown]),
    Variant(
      "\(.winner) are \(.score) up on \(.loser)\(" ", .time)\(" ", .venue, .at)\(" ", .place)",
      when: [.outcomeKnown]),
    Variant(
      "\(.home) and \(.away) are level at \(.score)\(" ", .time)\(" ", .venue, .at)\(" ", .place)",
      when: [.outcomeKnown]),
    Variant(
      "It is \(.score) between \(.home) and \(.away)\(" ", .time)\(" ", .venue, .at)\(" ", .place)",
      when: [.outcomeKnown]),
    Variant(
      "\(.winner) lead \(.loser) \(.score)\(" ", .time)\(" ", .venue, .at)\(" ", .place), with no "
        + "final whistle recorded", unless: [.outcomeKnown]),
    Variant(
      "\(.home) and \(.away) are level at \(.score)\(" ", .time)\(" ", .venue, .at)\(" ", .place), "
        + "with no final whistle recorded", unless: [.outcomeKnown]),
    Variant(
      "No goal and no final whistle are recorded in \(.home) v \(.away)\(" ", .venue, .at)"
        + "\(" ", .place)",
      unless: [.outcomeKnown]),
  ]

  // Where and when, in several orders, so that first sentences do not all end in the same way.

  static let venueFirst: Wording = "\(" ", .venue, .at)\(" ", .place)\(" ", .day, .at)"

  static let placeFirst: Wording = "\(" ", .place)\(" ", .venue, .at)\(" ", .day, .at)"

  static let dayFirst: Wording = "\(" ", .day, .at)\(" ", .place)\(" ", .venue, .at)"

  private static let win = [
    Variant(
      "\(.winner) beat \(.loser) \(.score)\(" ", .minutes)" + venueFirst),
    Variant(
      "\(.winner) won \(.score)\(" ", .minutes) against \(.loser)" + placeFirst,
      unless: [.awayWin]),
    Variant(
      "\(.winner) won \(.score)\(" ", .minutes) away to \(.loser)\(" ", .place)\(" ", .day, .at)",
      when: [.awayWin]),
    Variant(
      "\(.loser) lost \(.score)\(" ", .minutes) to \(.winner)" + dayFirst),
    Variant(
      "\(.winner) saw off \(.loser) \(.score)\(" ", .minutes)" + venueFirst,
      unless: [.rout, .narrow, .comeback]),
    Variant(
      "\(.winner) edged \(.loser) \(.score)\(" ", .minutes)" + placeFirst,
      when: [.narrow]),
    Variant(
      "\(.winner) got the better of \(.loser), winning \(.score)\(" ", .minutes)" + dayFirst),
    Variant(
      "\(.winner) defeated \(.loser) \(.score)\(" ", .minutes)" + dayFirst, unless: [.rout]),
    Variant(
      "\(.winner) overcame \(.loser) \(.score)\(" ", .minutes)" + placeFirst, unless: [.rout]),
    Variant("\(.loser) were beaten \(.score)\(" ", .minutes) by \(.winner)" + dayFirst),
    Variant(
      "Victory went to \(.winner), \(.score)\(" ", .minutes) against \(.loser)" + venueFirst,
      unless: [.rout]),
    Variant(
      "\(.winner) were \(.score) winners\(" ", .minutes) against \(.loser)" + dayFirst,
      unless: [.rout]),
    Variant(
      "\(.winner) thrashed \(.loser) \(.score)\(" ", .minutes)" + venueFirst,
      when: [.rout]),
    Variant(
      "\(.winner) routed \(.loser) \(.score)\(" ", .minutes)" + placeFirst,
      when: [.rout]),
    Variant(
      "\(.loser) were swept aside \(.score)\(" ", .minutes) by \(.winner)" + dayFirst,
      when: [.rout]),
    Variant(
      "\(.winner) ran out \(.score) winners\(" ", .minutes) over \(.loser)" + venueFirst,
      when: [.rout]),
    Variant(
      "\(.winner) won a thriller \(.score)\(" ", .minutes) against \(.loser)" + placeFirst,
      when: [.thriller]),
    Variant(
      "\(.winner) came out on top \(.score)\(" ", .minutes) in a thriller against \(.loser)"
        + dayFirst,
      when: [.thriller]),
    Variant(
      "\(.winner) came from behind to beat \(.loser) \(.score)\(" ", .minutes)" + venueFirst,
      when: [.comeback]),
    Variant(
      "\(.winner) recovered from a goal behind to beat \(.loser) \(.score)\(" ", .minutes)"
        + placeFirst,
      when: [.comeback, .narrow], unless: [.greatComeback]),
    Variant(
      "\(.loser) let the lead slip and lost \(.score)\(" ", .minutes) to \(.winner)" + dayFirst,
      when: [.comeback]),
    Variant(
      "\(.winner) shut out \(.loser) to win \(.score)\(" ", .minutes)" + venueFirst,
      when: [.cleanSheet]),
    Variant(
      "\(.loser) did not score and were beaten \(.score)\(" ", .minutes) by \(.winner)"
        + placeFirst,
      when: [.cleanSheet]),
    Variant(
      "\(.winner) took it, \(.score)\(" ", .minutes) against \(.loser)" + dayFirst,
      when: [.forWinner]),
    Variant(
      "\(.loser) went down \(.score)\(" ", .minutes) to \(.winner)" + venueFirst,
      when: [.forLoser]),
  ]

  private static let draw = [
    Variant(
      "\(.home) and \(.away) drew \(.score)\(" ", .minutes)" + placeFirst),
    Variant(
      "\(.home) drew \(.score)\(" ", .minutes) with \(.away)" + dayFirst),
    Variant(
      "It ended \(.score)\(" ", .minutes) between \(.home) and \(.away)" + venueFirst),
    Variant(
      "\(.home) and \(.away) finished level at \(.score)\(" ", .minutes)" + placeFirst),
    Variant(
      "\(.home) v \(.away) ended \(.score)\(" ", .minutes)" + dayFirst),
    Variant(
      "\(.home) and \(.away) played out \(.score, .attributive) draw\(" ", .minutes)" + venueFirst),
    Variant(
      "There were no goals between \(.home) and \(.away)" + placeFirst
        + ": it ended \(.score)\(" ", .minutes)",
      when: [.goalless]),
    Variant(
      "\(.home) and \(.away) could not find a goal" + dayFirst
        + " and drew \(.score)\(" ", .minutes)",
      when: [.goalless]),
  ]

  private static let shootOutWin = [
    Variant(
      "\(.winner) beat \(.loser)\(" ", .kicks) on penalties after \(.score, .attributive) draw"
        + venueFirst),
    Variant(
      "\(.winner) won\(" ", .kicks) on penalties against \(.loser)" + placeFirst
        + ", after \(.score, .attributive) draw"),
    Variant(
      "\(.loser) lost\(" ", .kicks) on penalties to \(.winner)" + dayFirst
        + ", after \(.score, .attributive) draw"),
    Variant(
      "\(.winner) beat \(.loser)\(" ", .kicks) on penalties, with the score \(.score) \(.minutes)"
        + venueFirst),
    Variant(
      "It was \(.score) \(.minutes), and \(.winner) beat \(.loser)\(" ", .kicks) on penalties"
        + placeFirst),
    Variant(
      "\(.loser) lost\(" ", .kicks) on penalties to \(.winner)" + dayFirst
        + ", with the score \(.score) \(.minutes)"),
  ]

  private static let halt = [
    Variant(
      "\(.home) v \(.away)\(" ", .place)\(" ", .day, .at) \(.deed)\(" ", .time, .after)"),
    Variant(
      "\(.home) v \(.away)\(" ", .place)\(" ", .day, .at) \(.deed)\(" ", .time, .after) with the "
        + "score \(.score)"),
    Variant(
      "\(.home) v \(.away)\(" ", .place)\(" ", .day, .at) \(.deed)\(" ", .time, .after) with "
        + "\(.winner) \(.score) up"),
  ]

  private static let award = [
    Variant(
      "\(.winner) were awarded \(.score, .attributive) win over \(.loser)\(" by ", .name)\(" ", .place)"
    ),
    Variant(
      "\(.winner) were awarded \(.score, .attributive) win over \(.loser)\(" by ", .name)\(" ", .place); "
        + "\(.opponent) had won \(.before) on the pitch"),
    Variant(
      "\(.winner) were awarded \(.score, .attributive) win over \(.loser)\(" by ", .name)\(" ", .place) after "
        + "\(.before, .attributive) draw on the pitch",
      when: [.drewTheLeg]),
    Variant("The result of \(.home) v \(.away)\(" ", .place) was set at \(.score)"),
  ]
}
