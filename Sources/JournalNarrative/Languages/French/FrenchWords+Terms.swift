extension FrenchWords {
  /// The word for a term, in a form if it has several.
  ///
  /// A recorder's word for a technique is not used unless it is known here.
  static func term(_ key: String, _ form: Form) -> String? {
    form == .plain ? terms[key] : terms["\(key).\(form.rawValue)"]
  }

  /// The fixed terms; a form of a term has its name after the key.
  static let terms: [String: String] = [
    lineTerms, tieTerms, incidentTerms, goalTerms, crowdTerms, scoreTerms,
  ]
  .reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  private static let lineTerms = [
    "line.against": "-", "line.own-goal": "csc", "line.penalty": "sp",
    "line.after-extra-time": "a. p.", "line.leg": "match", "line.aggregate": "cumul",
    "line.on-penalties": "aux tirs au but", "line.not-over": "en cours",
    "halt.abandoned": "a été définitivement arrêté", "halt.suspended": "a été interrompu",
    "halt.postponed": "a été reporté", "halt.cancelled": "a été annulé",
    "halt.annulled": "a été invalidé", "halt.voided": "a été enregistré par erreur",
    "line.awarded": "sur tapis vert",
    "line.halt.abandoned": "arrêté", "line.halt.suspended": "interrompu",
    "line.halt.postponed": "reporté", "line.halt.cancelled": "annulé",
    "line.halt.annulled": "invalidé", "line.halt.voided": "enregistré par erreur",
    "result.after-extra-time": "après prolongation",
  ]

  private static let tieTerms = [
    "means.away-goals": "buts à l'extérieur",
    "means.away-goals.at": "grâce aux buts à l'extérieur",
    "means.penalties": "tirs au but", "means.penalties.at": "aux tirs au but",
    "means.drawing-of-lots": "tirage au sort", "means.drawing-of-lots.at": "par tirage au sort",
    "means.goal-difference": "différence de buts",
    "means.goal-difference.at": "à la différence de buts",
    "means.points": "points", "means.points.at": "aux points",
    "means.wins": "victoires", "means.wins.at": "au nombre de victoires",
    "means.seeding": "tête de série", "means.seeding.at": "par son rang de tête de série",
    "play.extra-time": "une prolongation",
    "play.second-extra-time": "une seconde prolongation",
    "play.shoot-out": "une séance de tirs au but",
    "play.replay": "un match d'appui",
    "kick.scored": "a marqué", "kick.saved": "a vu son tir arrêté",
    "kick.post": "a touché le poteau", "kick.crossbar": "a touché la barre",
    "kick.wide": "a tiré à côté", "kick.over": "a tiré au-dessus",
  ]

  private static let incidentTerms = [
    "missed.saved": "a vu un penalty arrêté", "missed.post": "a envoyé un penalty sur le poteau",
    "missed.crossbar": "a envoyé un penalty sur la barre",
    "missed.wide": "a envoyé un penalty à côté", "missed.over": "a envoyé un penalty au-dessus",
    "missed.missed": "a manqué un penalty",
    "card.foul": "pour une faute", "card.serious-foul-play": "pour une faute grave",
    "card.violent-conduct": "pour un geste violent", "card.dissent": "pour contestation",
    "card.handball": "pour une main", "card.spitting": "pour un crachat",
    "card.offensive-language": "pour des insultes", "card.time-wasting": "pour perte de temps",
    "card.dogso": "pour avoir annihilé une occasion de but",
    "card.professional-foul": "pour une faute volontaire",
    "weather.rain": "sous la pluie", "weather.heavy-rain": "sous une forte pluie",
    "weather.light-rain": "sous une pluie fine", "weather.snow": "sous la neige",
    "weather.fog": "dans le brouillard", "weather.mist": "dans la brume",
    "weather.wind": "dans le vent", "weather.sun": "sous le soleil",
    "weather.sunny": "sous le soleil", "weather.clear": "sous un ciel clair",
    "weather.cloudy": "sous un ciel nuageux", "weather.overcast": "sous un ciel couvert",
    "weather.thunderstorm": "sous l'orage", "weather.heat": "sous la chaleur",
    "weather.hot": "sous la chaleur", "weather.cold": "dans le froid",
    "pitch.heavy": "un terrain lourd", "pitch.wet": "un terrain mouillé",
    "pitch.dry": "un terrain sec", "pitch.muddy": "un terrain boueux",
    "pitch.soft": "un terrain souple", "pitch.hard": "un terrain dur",
    "pitch.frozen": "un terrain gelé", "pitch.good": "un bon terrain",
    "pitch.poor": "un terrain en mauvais état",
    "cause.offside": "pour hors-jeu", "cause.handball": "pour une main",
    "cause.foul": "pour une faute", "cause.ball-out": "car le ballon était sorti",
    "cause.encroachment": "pour une entrée dans la surface",
    "part.post": "le poteau", "part.left-post": "le poteau gauche",
    "part.right-post": "le poteau droit", "part.crossbar": "la barre",
    "part.woodwork": "le cadre",
    "from.penalty": "sur penalty", "from.direct-free-kick": "sur coup franc direct",
    "from.free-kick": "sur coup franc", "from.corner": "sur corner",
    "from.throw-in": "sur une touche",
    "from.counter": "en contre", "from.rebound": "après un rebond",
  ]

  private static let goalTerms = [
    "situation.penalty": "sur penalty", "situation.direct-free-kick": "sur coup franc direct",
    "situation.free-kick": "après un coup franc", "situation.corner": "sur corner",
    "situation.throw-in": "sur une touche", "situation.counter": "en contre",
    "situation.rebound": "après un rebond",
    "range.long": "de loin", "range.close": "de près",
    "body.head": "de la tête", "body.left": "du gauche", "body.right": "du droit",
    "body.chest": "de la poitrine",
    "technique.curling": "d'une frappe enroulée", "technique.curled": "d'une frappe enroulée",
    "technique.volley": "de volée", "technique.half-volley": "d'une demi-volée",
    "technique.overhead": "d'un retourné", "technique.overhead-kick": "d'un retourné",
    "technique.bicycle-kick": "d'un retourné", "technique.backheel": "d'une talonnade",
    "technique.chip": "d'un ballon piqué", "technique.lob": "d'un lob",
    "technique.low": "d'une frappe rasante",
  ]

  /// What fans do to somebody, and what they do on their own.
  private static let crowdTerms = [
    "crowd.booing": "a hué", "crowd.whistling": "a sifflé", "crowd.applause": "a applaudi",
    "crowd.ovation": "a ovationné", "crowd.booing.alone": "a fait entendre des huées",
    "crowd.whistling.alone": "a sifflé", "crowd.applause.alone": "a applaudi",
    "crowd.ovation.alone": "a fait une ovation", "crowd.objects-thrown.alone": "a lancé des objets",
    "crowd.chanting.alone": "a chanté", "crowd.silence.alone": "a gardé le silence",
    "crowd.walk-out.alone": "a quitté les tribunes", "crowd.tifo.alone": "a déployé un tifo",
    "crowd.pyrotechnics.alone": "a utilisé des engins pyrotechniques",
    "crowd.discriminatory-chanting.alone": "a entonné des chants discriminatoires",
  ]
}
