/// The words by which a text of any author tells the facts of a match.
struct FactWords {
  /// What a word says of a match.
  enum Act: Hashable {
    case goal, header, penalty, freeKick, equaliser, winner, opener, lead
    case dismissal, assist, win, loss, draw
  }

  /// What each word says.
  let acts: [String: Act]
  /// Words that say nothing by themselves.
  let function: Set<String>
  /// Words after which another clause begins.
  let breaks: Set<String>
  /// Words that put a sentence after the one above it.
  let sequels: Set<String>
  /// Words for the player named last.
  let pronouns: Set<String>
  /// Words for a minute.
  let minute: Set<String>
  /// Ordinals in words, from the first on.
  let ordinals: [String]

  /// The words of a language; nil if none are known.
  init?(_ language: String) {
    switch language {
    case "en": self = .english
    case "es": self = .spanish
    case "fr": self = .french
    default: return nil
    }
  }

  private init(
    _ acts: [Act: String], function: String, breaks: String, sequels: String, pronouns: String,
    minute: String, ordinals: String
  ) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.acts = acts.reduce(into: [:]) { all, entry in
      for word in words(entry.value) { all[word] = entry.key }
    }
    self.function = Set(words(function))
    self.breaks = Set(words(breaks))
    self.sequels = Set(words(sequels))
    self.pronouns = Set(words(pronouns))
    self.minute = Set(words(minute))
    self.ordinals = words(ordinals)
  }

  private static let english = FactWords(
    [
      .goal: "scored scores scorer netted struck goal strike found net", .header: "headed header",
      .penalty: "penalty spot spot-kick converted", .freeKick: "free-kick",
      .equaliser: "equalised equaliser equalized equalizer levelled level",
      .winner: "winner", .opener: "opener opened scoring deadlock broke",
      .lead: "ahead lead front", .dismissal: "sent off red card dismissed",
      .assist: "assist assisted set up pass cross setup", .win: "beat defeated won win victory",
      .loss: "lost defeat", .draw: "drew draw",
    ],
    function: "the a an of in on at to from for with by his her their it its was were who had has "
      + "have also as that this put gave made got from after minute minutes against",
    breaks: "but and", sequels: "then later afterwards", pronouns: "he she",
    minute: "minute minutes",
    ordinals: "first second third fourth fifth sixth seventh eighth ninth tenth")

  private static let spanish = FactWords(
    [
      .goal: "marcó gol tanto anotó", .header: "cabeza cabeceó",
      .penalty: "penalti penal", .freeKick: "falta",
      .equaliser: "empató empate igualó", .winner: "triunfo", .opener: "abrió marcador",
      .lead: "adelantó ventaja", .dismissal: "expulsado expulsión roja",
      .assist: "pase asistencia", .win: "ganó venció derrotó victoria",
      .loss: "perdió cayó derrota",
      .draw: "empataron",
    ],
    function: "el la los las un una de del al a en con por para su también que se minuto y le lo "
      + "tras ante contra hizo dio puso fue",
    breaks: "pero y", sequels: "luego después", pronouns: "él ella", minute: "minuto minutos",
    ordinals: "")

  private static let french = FactWords(
    [
      .goal: "marqué but inscrit buteur", .header: "tête", .penalty: "penalty",
      .freeKick: "coup-franc", .equaliser: "égalisé égalisation", .winner: "victoire",
      .opener: "ouvert score", .lead: "avantage devant", .dismissal: "expulsé expulsion rouge",
      .assist: "passe", .win: "battu gagné", .loss: "perdu défaite", .draw: "nul",
    ],
    function: "le la les un une de du des d l à au aux en a ont sur par pour son sa aussi qui que "
      + "minute et face contre avec donné été match",
    breaks: "mais et", sequels: "puis ensuite", pronouns: "il elle", minute: "minute minutes",
    ordinals: "")
}
