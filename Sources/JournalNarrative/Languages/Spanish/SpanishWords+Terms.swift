extension SpanishWords {
  /// The word for a term, in a form if it has several.
  ///
  /// A recorder's word for a technique is not used unless it is known here.
  static func term(_ key: String, _ form: Form) -> String? {
    form == .plain ? terms[key] : terms["\(key).\(form.rawValue)"]
  }

  /// The fixed terms; a form of a term has its name after the key.
  static let terms: [String: String] = [
    lineTerms, tieTerms, incidentTerms, goalTerms, crowdTerms, scoreTerms, positions,
  ]
  .reduce(into: nationalities) { $0.merge($1) { first, _ in first } }

  private static let lineTerms = [
    "line.against": "-", "line.own-goal": "p. p.", "line.penalty": "p.",
    "line.after-extra-time": "prórroga", "line.leg": "partido", "line.aggregate": "global",
    "line.on-penalties": "en los penaltis", "line.not-over": "sin final",
    "halt.abandoned": "fue suspendido definitivamente", "halt.suspended": "quedó interrumpido",
    "halt.postponed": "fue aplazado", "halt.cancelled": "fue cancelado",
    "halt.annulled": "fue anulado", "halt.voided": "se registró por error",
    "line.awarded": "por resolución",
    "line.halt.abandoned": "suspendido", "line.halt.suspended": "interrumpido",
    "line.halt.postponed": "aplazado", "line.halt.cancelled": "cancelado",
    "line.halt.annulled": "anulado", "line.halt.voided": "registrado por error",
    "result.after-extra-time": "tras la prórroga", "time.weekend.at": "el pasado fin de semana",
    "holders.champions-league": "que ostenta el título de campeón de Europa",
    "holders.uefa-champions-league": "que ostenta el título de campeón de Europa",
  ]

  private static let tieTerms = [
    "means.away-goals": "goles fuera",
    "means.away-goals.at": "por los goles fuera de casa",
    "means.away-goals.bare": "por los goles fuera",
    "means.penalties": "penaltis", "means.penalties.at": "en la tanda de penaltis",
    "means.penalties.bare": "en los penaltis",
    "means.drawing-of-lots": "sorteo", "means.drawing-of-lots.at": "por sorteo",
    "means.drawing-of-lots.bare": "por sorteo",
    "means.goal-difference": "diferencia de goles",
    "means.goal-difference.at": "por diferencia de goles",
    "means.goal-difference.bare": "por diferencia de goles",
    "means.points": "puntos", "means.points.at": "por puntos", "means.points.bare": "por puntos",
    "means.wins": "victorias", "means.wins.at": "por número de victorias",
    "means.wins.bare": "por victorias",
    "means.seeding": "cabeza de serie", "means.seeding.at": "por su condición de cabeza de serie",
    "play.extra-time": "la prórroga", "play.second-extra-time": "una segunda prórroga",
    "play.shoot-out": "una tanda de penaltis",
    "play.replay": "un partido de desempate",
    "kick.scored": "marcó", "kick.saved": "vio cómo le paraban el lanzamiento",
    "kick.post": "lanzó al palo", "kick.crossbar": "lanzó al larguero",
    "kick.wide": "lanzó fuera", "kick.over": "lanzó por encima del larguero",
  ]

  private static let incidentTerms = [
    "missed.saved": "vio cómo le paraban un penalti", "missed.post": "lanzó un penalti al palo",
    "missed.crossbar": "lanzó un penalti al larguero", "missed.wide": "lanzó fuera un penalti",
    "missed.over": "lanzó un penalti por encima del larguero", "missed.missed": "falló un penalti",
    "card.foul": "por una falta", "card.serious-foul-play": "por juego brusco grave",
    "card.violent-conduct": "por conducta violenta", "card.dissent": "por protestar",
    "card.handball": "por una mano", "card.spitting": "por escupir",
    "card.offensive-language": "por insultar", "card.time-wasting": "por perder tiempo",
    "card.dogso": "por evitar una ocasión manifiesta de gol",
    "card.professional-foul": "por una falta táctica",
    "weather.rain": "bajo la lluvia", "weather.heavy-rain": "bajo una lluvia intensa",
    "weather.light-rain": "bajo una lluvia fina", "weather.snow": "bajo la nieve",
    "weather.fog": "entre la niebla", "weather.mist": "entre la niebla",
    "weather.wind": "con viento", "weather.sun": "con sol", "weather.sunny": "con sol",
    "weather.clear": "con el cielo despejado", "weather.cloudy": "con el cielo nublado",
    "weather.overcast": "con el cielo cubierto", "weather.thunderstorm": "bajo la tormenta",
    "weather.heat": "con calor", "weather.hot": "con calor", "weather.cold": "con frío",
    "pitch.heavy": "un césped pesado", "pitch.wet": "un césped mojado",
    "pitch.dry": "un césped seco", "pitch.muddy": "un terreno embarrado",
    "pitch.soft": "un césped blando", "pitch.hard": "un césped duro",
    "pitch.frozen": "un césped helado", "pitch.good": "un buen césped",
    "pitch.poor": "un césped en mal estado",
    "cause.offside": "por fuera de juego", "cause.handball": "por mano", "cause.foul": "por falta",
    "cause.ball-out": "porque el balón había salido",
    "cause.encroachment": "por invasión del área",
    "part.post": "el palo", "part.post.to": "al palo",
    "part.left-post": "el palo izquierdo", "part.left-post.to": "al palo izquierdo",
    "part.right-post": "el palo derecho", "part.right-post.to": "al palo derecho",
    "part.crossbar": "el larguero", "part.crossbar.to": "al larguero",
    "part.woodwork": "la madera", "part.woodwork.to": "a la madera",
    "from.penalty": "de penalti", "from.direct-free-kick": "de falta directa",
    "from.free-kick": "en un lanzamiento de falta", "from.corner": "tras un córner",
    "from.throw-in": "tras un saque de banda", "from.counter": "a la contra",
    "from.rebound": "tras un rechace",
  ]

  private static let goalTerms = [
    "situation.penalty": "de penalti", "situation.direct-free-kick": "de falta directa",
    "situation.free-kick": "tras una falta", "situation.corner": "tras un córner",
    "situation.throw-in": "tras un saque de banda", "situation.counter": "a la contra",
    "situation.rebound": "tras un rechace",
    "range.long": "desde lejos", "range.close": "desde cerca",
    "body.head": "de cabeza", "body.left": "con la izquierda", "body.right": "con la derecha",
    "body.chest": "con el pecho",
    "technique.curling": "con un disparo con rosca", "technique.curled": "con un disparo con rosca",
    "technique.curler": "con un disparo con rosca",
    "technique.volley": "de volea", "technique.half-volley": "de media volea",
    "technique.overhead": "de chilena", "technique.overhead-kick": "de chilena",
    "technique.bicycle-kick": "de chilena", "technique.scissor-kick": "de tijera",
    "technique.backheel": "de tacón", "technique.chip": "de vaselina",
    "technique.lob": "de vaselina", "technique.low": "con un tiro raso",
    "technique.diving-header": "de cabeza en plancha", "technique.toe-poke": "de puntera",
  ]

  /// What fans do to somebody, before "a"; and what they do on their own.
  private static let crowdTerms = [
    "crowd.booing": "abucheó", "crowd.whistling": "silbó", "crowd.applause": "aplaudió",
    "crowd.ovation": "ovacionó", "crowd.objects-thrown": "lanzó objetos",
    "crowd.chanting": "dedicó cánticos", "crowd.silence": "recibió en silencio",
    "crowd.walk-out": "vació las gradas", "crowd.tifo": "dedicó un mosaico",
    "crowd.pyrotechnics": "recibió con material pirotécnico",
    "crowd.discriminatory-chanting": "dirigió cánticos discriminatorios",
    "crowd.booing.alone": "pitó", "crowd.whistling.alone": "silbó",
    "crowd.applause.alone": "aplaudió", "crowd.ovation.alone": "respondió con una ovación",
    "crowd.objects-thrown.alone": "lanzó objetos", "crowd.chanting.alone": "entonó cánticos",
    "crowd.silence.alone": "guardó silencio", "crowd.walk-out.alone": "abandonó las gradas",
    "crowd.tifo.alone": "desplegó un mosaico",
    "crowd.pyrotechnics.alone": "encendió material pirotécnico",
    "crowd.discriminatory-chanting.alone": "entonó cánticos discriminatorios",
  ]

  /// Nouns that are the same for women and men.
  private static let positions = [
    "position.goalkeeper": "guardameta", "position.defender": "defensa",
    "position.midfielder": "centrocampista", "position.winger": "extremo",
    "position.forward": "atacante", "position.striker": "punta",
  ]

  private static let nationalities = adjectives.reduce(into: [String: String]()) {
    $0["nationality.\($1.key)"] = $1.value
  }

  /// By ISO 3166-1, and for the nations of the United Kingdom by ISO 3166-2. All agree with
  /// "nacionalidad", and therefore with no person.
  private static let adjectives = [
    "AR": "argentina", "AT": "austriaca", "AU": "australiana", "BE": "belga", "BR": "brasileña",
    "CH": "suiza", "CL": "chilena", "CM": "camerunesa", "CO": "colombiana", "CZ": "checa",
    "DE": "alemana", "DK": "danesa", "DZ": "argelina", "EC": "ecuatoriana", "EG": "egipcia",
    "ES": "española", "FI": "finlandesa", "FR": "francesa", "GB-ENG": "inglesa",
    "GB-NIR": "norirlandesa", "GB-SCT": "escocesa", "GB-WLS": "galesa", "GH": "ghanesa",
    "GR": "griega", "HR": "croata", "HU": "húngara", "IE": "irlandesa", "IS": "islandesa",
    "IT": "italiana", "JP": "japonesa", "KR": "surcoreana", "MA": "marroquí", "MX": "mexicana",
    "NG": "nigeriana", "NL": "neerlandesa", "NO": "noruega", "PE": "peruana", "PL": "polaca",
    "PT": "portuguesa", "PY": "paraguaya", "RO": "rumana", "RS": "serbia", "RU": "rusa",
    "SE": "sueca", "SN": "senegalesa", "TR": "turca", "UA": "ucraniana", "US": "estadounidense",
    "UY": "uruguaya", "VE": "venezolana",
  ]
}
