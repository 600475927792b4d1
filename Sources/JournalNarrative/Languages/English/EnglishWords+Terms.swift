extension EnglishWords {
  /// The word for a term. A recorder's word for a technique is used as it is.
  static func term(_ key: String) -> String? {
    if let word = terms[key] { return word }
    let own = "technique."
    return key.hasPrefix(own) ? String(key.dropFirst(own.count)) : nil
  }

  /// The fixed terms.
  static let terms: [String: String] = [
    "line.against": "v", "line.own-goal": "og", "line.penalty": "pen",
    "line.after-extra-time": "aet", "line.leg": "leg", "line.aggregate": "agg.",
    "line.on-penalties": "on penalties", "line.not-over": "not over",
    "means.away-goals": "away goals", "means.penalties": "penalties",
    "means.drawing-of-lots": "the drawing of lots", "means.goal-difference": "goal difference",
    "means.points": "points", "means.wins": "wins", "means.seeding": "seeding",
    "play.extra-time": "extra time",
    "play.second-extra-time": "a second extra time", "play.shoot-out": "a shoot-out",
    "play.replay": "a replay",
    "kick.scored": "scored", "kick.saved": "had the kick saved", "kick.post": "hit the post",
    "kick.crossbar": "hit the bar", "kick.wide": "put the kick wide",
    "kick.over": "put the kick over the bar",
    "result.after-extra-time": "after extra time",
    "halt.abandoned": "was abandoned", "halt.suspended": "was suspended",
    "halt.postponed": "was postponed", "halt.cancelled": "was cancelled",
    "halt.annulled": "was annulled", "halt.voided": "was entered by mistake",
    "line.awarded": "awarded",
    "line.halt.abandoned": "abandoned", "line.halt.suspended": "suspended",
    "line.halt.postponed": "postponed", "line.halt.cancelled": "cancelled",
    "line.halt.annulled": "annulled", "line.halt.voided": "entered by mistake",
    "missed.saved": "had a penalty saved", "missed.post": "hit the post with a penalty",
    "missed.crossbar": "hit the bar with a penalty", "missed.wide": "put a penalty wide",
    "missed.over": "put a penalty over the bar", "missed.missed": "missed a penalty",
    "cause.offside": "for offside", "cause.handball": "for handball", "cause.foul": "for a foul",
    "cause.ball-out": "because the ball was out", "cause.encroachment": "for encroachment",
    "part.post": "the post", "part.left-post": "the left post",
    "part.right-post": "the right post", "part.crossbar": "the bar",
    "part.woodwork": "the woodwork",
    "from.penalty": "from the penalty spot", "from.direct-free-kick": "from a free-kick",
    "from.free-kick": "from a free-kick", "from.corner": "from a corner",
    "from.throw-in": "from a throw-in", "from.counter": "on the counter-attack",
    "from.rebound": "on the rebound",
    "situation.penalty": "from the penalty spot",
    "situation.direct-free-kick": "with a free-kick",
    "situation.free-kick": "after a free-kick", "situation.corner": "from a corner",
    "situation.throw-in": "from a throw-in", "situation.counter": "on the counter-attack",
    "situation.rebound": "on the rebound",
    "range.long": "from long range", "range.close": "from close range",
    "body.head": "with a header", "body.left": "with the left foot",
    "body.right": "with the right foot", "body.chest": "off the chest",
    "crowd.booing.alone": "booed", "crowd.whistling.alone": "whistled",
    "crowd.applause.alone": "applauded", "crowd.ovation.alone": "gave an ovation",
    "crowd.objects-thrown.alone": "threw objects", "crowd.chanting.alone": "chanted",
    "crowd.silence.alone": "fell silent", "crowd.walk-out.alone": "walked out",
    "crowd.tifo.alone": "put on a tifo", "crowd.pyrotechnics.alone": "let off pyrotechnics",
    "crowd.discriminatory-chanting.alone": "joined in discriminatory chanting",
    "crowd.booing": "booed", "crowd.whistling": "whistled at", "crowd.applause": "applauded",
    "crowd.ovation": "gave an ovation to", "crowd.objects-thrown": "threw objects at",
    "crowd.chanting": "chanted at", "crowd.silence": "fell silent at",
    "crowd.walk-out": "walked out on", "crowd.tifo": "put on a tifo for",
    "crowd.pyrotechnics": "let off pyrotechnics for",
    "crowd.discriminatory-chanting": "joined in discriminatory chanting at",
    "time.weekend": "at the weekend",
    "holders.champions-league": "the European champions",
    "holders.uefa-champions-league": "the European champions",
    "position.goalkeeper": "goalkeeper", "position.defender": "defender",
    "position.midfielder": "midfielder", "position.winger": "winger",
    "position.forward": "forward", "position.striker": "striker",
  ].merging(nationalities) { first, _ in first }

  private static let nationalities = adjectives.reduce(into: [String: String]()) {
    $0["nationality.\($1.key)"] = $1.value
  }

  /// Nationalities by ISO 3166-1, and the nations of the United Kingdom by ISO 3166-2.
  private static let adjectives = [
    "AR": "Argentine", "AT": "Austrian", "AU": "Australian", "BE": "Belgian",
    "BR": "Brazilian", "CL": "Chilean", "CM": "Cameroonian", "CO": "Colombian",
    "CH": "Swiss", "CZ": "Czech", "DE": "German", "DK": "Danish", "DZ": "Algerian",
    "EC": "Ecuadorian", "EG": "Egyptian", "ES": "Spanish", "FI": "Finnish", "FR": "French",
    "GB-ENG": "English", "GB-NIR": "Northern Irish", "GB-SCT": "Scottish", "GB-WLS": "Welsh",
    "GH": "Ghanaian", "GR": "Greek", "HR": "Croatian", "HU": "Hungarian", "IE": "Irish",
    "IS": "Icelandic", "IT": "Italian", "JP": "Japanese", "KR": "South Korean",
    "MA": "Moroccan", "MX": "Mexican", "NG": "Nigerian", "NL": "Dutch", "NO": "Norwegian",
    "PE": "Peruvian", "PL": "Polish", "PT": "Portuguese", "PY": "Paraguayan",
    "RO": "Romanian", "RS": "Serbian", "RU": "Russian", "SE": "Swedish", "SN": "Senegalese",
    "TR": "Turkish", "UA": "Ukrainian", "US": "American", "UY": "Uruguayan",
    "VE": "Venezuelan",
  ]
}
