import Foundation
import JournalCore
import JournalReading
import JournalRules
import JournalReportTesting
import JournalTesting
import Testing

@testable import JournalNarrative

/// Spanish: its grammar by the rules of the language, its words by a dictionary, its reports by
/// what no report may contain.
@Suite struct SpanishTests {
  private static let foundation = Locale(identifier: "es_ES")

  private static func variants(_ language: Language) -> [(kind: ClauseKind, variant: Variant)] {
    language.lexicon.variants.sorted { $0.key.rawValue < $1.key.rawValue }
      .flatMap { entry in entry.value.map { (entry.key, $0) } }
  }

  // MARK: - Numbers and days

  @Test func `numbers in words are those of Foundation`() {
    let format = NumberFormatter()
    format.locale = Self.foundation
    format.numberStyle = .spellOut
    for number in 0...99 {
      #expect(SpanishNumber.spelled(number) == format.string(from: NSNumber(value: number)))
    }
    #expect(SpanishNumber.spelled(100) == nil && SpanishNumber.spelled(-1) == nil)
  }

  @Test func `uno agrees with the noun behind it, alone and in every ten`() {
    #expect(
      [1, 21, 31].map { SpanishNumber.spelled($0, .beforeNoun) } == [
        "un", "veintiún", "treinta y un",
      ])
    #expect(
      [1, 21, 31].map { SpanishNumber.spelled($0, .feminine) } == [
        "una", "veintiuna", "treinta y una",
      ])
    #expect(SpanishNumber.counted(1, "gol", "goles") == "un gol")
    #expect(SpanishNumber.counted(21, "punto", "puntos") == "veintiún puntos")
    #expect(SpanishNumber.counted(21, "vez", "veces", .feminine) == "veintiuna veces")
    #expect(SpanishNumber.counted(30, "punto", "puntos") == "30 puntos")
  }

  @Test(arguments: [
    (1, "primero", "primer", "primera"), (2, "segundo", "segundo", "segunda"),
    (3, "tercero", "tercer", "tercera"), (7, "séptimo", "séptimo", "séptima"),
    (10, "décimo", "décimo", "décima"), (11, "undécimo", "undécimo", "undécima"),
    (12, "duodécimo", "duodécimo", "duodécima"),
    (13, "decimotercero", "decimotercer", "decimotercera"),
    (18, "decimoctavo", "decimoctavo", "decimoctava"),
    (19, "decimonoveno", "decimonoveno", "decimonovena"),
    (20, "vigésimo", "vigésimo", "vigésima"),
    (21, "vigésimo primero", "vigésimo primer", "vigésima primera"),
    (43, "cuadragésimo tercero", "cuadragésimo tercer", "cuadragésima tercera"),
    (56, "quincuagésimo sexto", "quincuagésimo sexto", "quincuagésima sexta"),
    (99, "nonagésimo noveno", "nonagésimo noveno", "nonagésima novena"),
    (100, "100.º", "100.º", "100.ª"),
  ])
  func `ordinals`(number: Int, alone: String, beforeNoun: String, feminine: String) {
    #expect(SpanishNumber.ordinal(number, .alone) == alone)
    #expect(SpanishNumber.ordinal(number, .beforeNoun) == beforeNoun)
    #expect(SpanishNumber.ordinal(number, .feminine) == feminine)
  }

  @Test func `every ordinal from 1 to 99 is its own`() {
    let all = (1...99).map { SpanishNumber.ordinal($0, .alone) }
    #expect(Set(all).count == 99)
    #expect(all.allSatisfy { $0.hasSuffix("o") })
  }

  @Test func `great numbers are grouped as Foundation groups them`() {
    let format = NumberFormatter()
    format.locale = Self.foundation
    format.numberStyle = .decimal
    for number in [0, 9, 950, 1000, 1500, 9999, 10_000, 38_492, 80_093, 675_000_000] {
      #expect(SpanishNumber.grouped(number) == format.string(from: NSNumber(value: number)))
    }
  }

  @Test func `days are those of Foundation`() {
    let format = DateFormatter()
    format.locale = Self.foundation
    format.timeZone = .gmt
    for day in stride(from: -20_000, through: 40_000, by: 97) {
      let date = CalendarDate(daysSince1970: day)
      let foundation = Date(timeIntervalSince1970: Double(day) * 86_400)
      format.dateFormat = "d 'de' MMMM 'de' y"
      #expect(SpanishDate.day(date) == format.string(from: foundation))
      format.dateFormat = "EEEE"
      #expect(SpanishDate.weekday(date) == "el \(format.string(from: foundation))")
    }
  }

  // MARK: - Names

  @Test(arguments: [
    ("Leganés", "el Leganés", "del Leganés", "al Leganés"),
    ("Real Madrid", "el Real Madrid", "del Real Madrid", "al Real Madrid"),
    ("Real Sociedad", "la Real Sociedad", "de la Real Sociedad", "a la Real Sociedad"),
    ("Juventus", "la Juventus", "de la Juventus", "a la Juventus"),
    ("AS Roma", "la AS Roma", "de la AS Roma", "a la AS Roma"),
    ("UD Las Palmas", "la UD Las Palmas", "de la UD Las Palmas", "a la UD Las Palmas"),
    ("Las Palmas", "Las Palmas", "de Las Palmas", "a Las Palmas"),
    ("Union Berlin", "el Union Berlin", "del Union Berlin", "al Union Berlin"),
    ("Unión Española", "la Unión Española", "de la Unión Española", "a la Unión Española"),
    ("España", "España", "de España", "a España"),
    ("Países Bajos", "Países Bajos", "de Países Bajos", "a Países Bajos"),
    ("El Salvador", "El Salvador", "de El Salvador", "a El Salvador"),
  ])
  func `articles of teams`(name: String, plain: String, of: String, to: String) {
    let article = SpanishArticle(ofTeam: name)
    #expect(article.text(before: name, .plain) == plain)
    #expect(article.text(before: name, .of) == of)
    #expect(article.text(before: name, .to) == to)
    #expect(article.text(before: name, .bare) == name)
  }

  @Test func `a registered article or gender comes before the rules`() throws {
    var directory = Directory()
    let teams: [(TeamSlug, String, JSONObject)] = [
      ("a", "Cultural", ["es": ["article": "el"]]), ("b", "Alianza", ["es": ["gender": "f"]]),
    ]
    for (team, name, grammar) in teams {
      let event = TeamRegistered(team: team, name: name, grammar: grammar)
      directory.take(.teamRegistered(event), at: 1)
    }
    var desk = Newsroom(directory: directory)
    let match = try desk.match(
      MatchScheduled(home: "a", away: "b", date: "2018-01-24"), [.declared(1, 0)])
    let report = Report(match: match, tie: nil, options: ReportOptions(language: .spanish))
    let text = report.sentences.map(\.text).joined(separator: " ")
    #expect(text.contains("El Cultural") || text.contains("l Cultural"))
    #expect(text.contains("la Alianza") || text.contains("La Alianza"))
  }

  @Test func `no two countries get one name, but for those that are one`() {
    let groups = Dictionary(grouping: SpanishCountry.names.keys) { SpanishCountry.name($0) }
    let shared = groups.filter { $0.value.count > 1 }.map { Set($0.value) }
    let known: [Set<String>] = [
      ["China", "China PR"], ["East Germany", "German DR"], ["Ivory Coast", "Côte d'Ivoire"],
      ["Ireland", "Republic of Ireland"], ["Turkey", "Türkiye"], ["USA", "United States"],
      ["FR Yugoslavia", "Yugoslavia"],
    ]
    #expect(Set(shared) == Set(known))
  }

  @Test(
    arguments: [
      (["Tito", "Isco"], "Tito e Isco"), (["Isco", "Tito"], "Isco y Tito"),
      (["A", "B", "Iniesta"], "A, B e Iniesta"), (["Kroos", "Higuaín"], "Kroos e Higuaín"),
      (["Villa", "Hierro"], "Villa y Hierro"), (["Villa", "Iago Aspas"], "Villa y Iago Aspas"),
      (["Villa", "Yeray"], "Villa y Yeray"), (["Villa", "Yvan"], "Villa e Yvan"),
      (["Villa"], "Villa"), ([], ""), (["Eto'o", "Íñigo"], "Eto'o e Íñigo"),
    ] as [([String], String)])
  func `y becomes e before the sound of an i`(items: [String], list: String) {
    #expect(SpanishList.of(items) == list)
  }

  @Test(arguments: [
    ("Copa del Rey", "la Copa del Rey", "de la Copa del Rey"),
    ("LaLiga", "LaLiga", "de LaLiga"), ("La Liga", "La Liga", "de La Liga"),
    ("Champions League", "la Champions League", "de la Champions League"),
    ("The FA Cup", "la FA Cup", "de la FA Cup"), ("Mundial", "el Mundial", "del Mundial"),
    ("FIFA World Cup 2022", "el Mundial 2022", "del Mundial 2022"),
    ("Euro 2016", "la Eurocopa 2016", "de la Eurocopa 2016"),
    ("World Cup qualification", "la World Cup qualification", "de la World Cup qualification"),
  ])
  func `competitions stay as they are registered`(name: String, plain: String, of: String) throws {
    let words = try #require(CompetitionName(name).flatMap { SpanishCompetition($0) })
    #expect(words.text(.plain) == plain)
    #expect(words.text(.of) == of)
  }

  @Test(arguments: [
    ("Final", "en la final", "de la final"),
    ("Semi-finals", "en semifinales", "de las semifinales"),
    ("Quarter-finals", "en cuartos de final", "de los cuartos de final"),
    ("Round of 16", "en octavos de final", "de los octavos de final"),
    ("Round of 32", "en dieciseisavos de final", "de los dieciseisavos de final"),
    ("Round 4", "en la cuarta ronda", "de la cuarta ronda"),
    ("Third round", "en la tercera ronda", "de la tercera ronda"),
  ])
  func `rounds`(name: String, place: String, of: String) {
    #expect(SpanishRound.text(RoundName(name), .place) == place)
    #expect(SpanishRound.text(RoundName(name), .of) == of)
    #expect(SpanishRound.text(RoundName("Group A"), .place) == nil)
  }

  @Test(arguments: [
    ("Santiago Bernabéu", "el Santiago Bernabéu"), ("Camp Nou, Barcelona", "el Camp Nou"),
    ("Anfield", "Anfield"), ("San Mamés", "San Mamés"), ("El Sadar", "El Sadar"),
    ("Estadio de La Cerámica", "el Estadio de La Cerámica"), ("Butarque", "Butarque"),
  ])
  func `grounds`(name: String, words: String) {
    #expect(SpanishVenue.phrase(name) == words)
  }

  @Test func `money`() {
    #expect(SpanishMoney.phrase(45_000_000, "EUR") == "45 millones de euros")
    #expect(SpanishMoney.phrase(1_000_000, "EUR") == "1 millón de euros")
    #expect(SpanishMoney.phrase(1_500_000, "GBP") == "1,5 millones de libras")
    #expect(SpanishMoney.phrase(1_500_000_000, "USD") == "1500 millones de dólares")
    #expect(SpanishMoney.phrase(800_000, "CHF") == "800.000 francos suizos")
    #expect(SpanishMoney.phrase(-1, "EUR") == nil)
  }

  // MARK: - Words of others

  @Test func `what was said keeps its words, and the points stand outside the marks`() {
    #expect(SpanishQuote.whole("Soy el responsable.") == "«Soy el responsable».")
    #expect(SpanishQuote.continued("Soy el responsable.") == "«Soy el responsable»,")
    #expect(SpanishQuote.continued("¿Quién lo esperaba?") == "«¿Quién lo esperaba?»,")
    #expect(SpanishQuote.whole("Y entonces...") == "«Y entonces...».")
    #expect(SpanishQuote.whole("«Dije «no» dos veces»") == "«Dije “no” dos veces».")
    #expect(SpanishQuote.embedded("Fue su peor noche.") == "fue su peor noche")
    #expect(SpanishQuote.embedded("Zidane calló.") == nil)
    #expect(SpanishQuote.whole(" ") == nil)
  }

  @Test func `a technique that is not in the table is not told`() {
    #expect(SpanishWords.term("technique.curling", .plain) == "con un disparo con rosca")
    #expect(SpanishWords.term("technique.scorpion kick", .plain) == nil)
  }

  @Test func `a quote in Spanish is told in Spanish, one in English is not`() throws {
    let said = Statement(speaker: "zinedine-zidane", text: ["es": "Soy el responsable."])
    let (match, tie) = try AgencyTie.tie(and: [Happening(.statement(said), at: "post")])
    let report = Report(
      match: match, tie: tie, options: ReportOptions(language: .spanish, length: .full))
    let text = report.sentences.map(\.text).joined(separator: " ")
    #expect(text.contains("«Soy el responsable»"))
    #expect(!text.contains("responsible"))
  }

  // MARK: - The lexicon

  @Test
  func `Spanish says what English says, in as many ways, and leads with whatever is news there`() {
    let led: Set<ClauseKind> = [.headline, .win, .draw, .exit]
    for (kind, variants) in Language.english.lexicon.variants {
      let spanish = Language.spanish.lexicon.variants[kind]?.count ?? 0
      let least = led.contains(kind) ? variants.count / 2 : variants.count
      #expect(spanish >= least, "\(kind): \(spanish) of \(variants.count)")
    }
    for kind in led {
      func needs(_ language: Language) -> Set<Licence> {
        Set((language.lexicon.variants[kind] ?? []).flatMap(\.needs))
      }
      let missing = needs(.english).subtracting(needs(.spanish))
      #expect(missing.subtracting([.legged, .goodFate, .late]).isEmpty, "\(kind): \(missing)")
    }
    // No rule that decides a tie has the title "seed": it is "seeding".
    let terms = Language.english.lexicon.terms.keys.filter {
      !$0.hasPrefix("technique.")
    }
    for key in terms where Language.spanish.lexicon.terms[key] == nil {
      #expect(Language.spanish.lexicon.terms["\(key).at"] != nil, "no term \(key)")
    }
  }

  /// Slots that take an article, which contracts with "de" and "a" before it.
  private static let articled: Set<Slot> = [
    .team, .opponent, .winner, .loser, .home, .away, .competition, .round, .venue,
  ]

  @Test func `no wording puts de, a, y or e right before what begins otherwise in each match`() {
    for (kind, variant) in Self.variants(.spanish) {
      var before = ""
      for piece in variant.wording.pieces {
        switch piece {
        case .words(let words): before = words
        case .slot(let slot, let form):
          Self.check(slot, form, after: before, "\(kind)")
          before = ""
        case .option(let words, let slot, let form, let after):
          Self.check(slot, form, after: words, "\(kind)")
          before = after
        }
      }
    }
  }

  private static func check(_ slot: Slot, _ form: Form, after words: String, _ kind: String) {
    let open = [" y ", " e "].filter { words.hasSuffix($0) }
    #expect(open.isEmpty, "\(kind): \(words)\(slot)")
    guard articled.contains(slot), form == .plain else { return }
    let melting = ["de ", "a ", "De ", "A "].filter { words == $0 || words.hasSuffix(" \($0)") }
    #expect(melting.isEmpty, "\(kind): \(words)\(slot)")
  }

  @Test(.enabled(if: Speller.knows("es_ES"), "hunspell with es_ES is not here"))
  func `every word of the lexicon is in the dictionary`() throws {
    let wordings = Self.variants(.spanish).flatMap { Speller.words(of: $0.variant.wording) }
    let terms = Array(Language.spanish.lexicon.terms.values)
    let numbers = (0...99).compactMap { SpanishNumber.spelled($0) }
    let ordinals = (1...99).map { SpanishNumber.ordinal($0, .feminine) }
    let unknown = try Speller.unknown(in: wordings + terms + numbers + ordinals, "es_ES")
    #expect(unknown.subtracting(Self.known).isEmpty)
  }

  /// An abbreviation, and words of the Diccionario de la lengua española that the spelling
  /// program's dictionary lacks.
  private static let known: Set<String> = ["VAR", "p", "córner", "decimotercer", "norirlandesa"]

  // MARK: - Reports

  private static let lengths: [ReportOptions.Length] = [.headline, .brief, .full]

  private static func texts(_ match: MatchReading, _ tie: TieReading?) -> [String] {
    lengths.flatMap { length in
      [Tone.neutral, .home, .away].flatMap { tone -> [String] in
        let report = Report(
          match: match, tie: tie,
          options: ReportOptions(language: .spanish, length: length, tone: tone))
        return [report.headline.text] + report.sentences.map(\.text)
      }
    }
  }

  private static func checkLaws(_ text: String) {
    for hole in [" de el ", " a el ", "  ", " ,", " .", ",,", "..", "nil", "[", "{", "\"", ",."] {
      #expect(!" \(text) ".contains(hole), "\(hole) in: \(text)")
    }
    // A name keeps its case, and some start with a small letter.
    for small in ["el ", "la ", "los ", "las ", "un ", "una ", "a ", "en ", "con ", "según "] {
      #expect(!text.hasPrefix(small), "\(text)")
    }
  }

  @Test func `the report of the demo tells what the agency told`() throws {
    let (match, tie) = try AgencyTie.tie()
    for text in Self.texts(match, tie) { Self.checkLaws(text) }
    let report = Report(
      match: match, tie: tie, options: ReportOptions(language: .spanish, length: .full))
    let text = report.sentences.map(\.text).joined(separator: " ")
    // Each with the words that a Spanish report cannot do without.
    let facts = [
      "Copa del Rey", "cuartos de final", "miércoles", "2-1", "Santiago Bernabéu", "2-2",
      "por los goles fuera de casa", "1-0", "semana pasada", "semifinales", "por primera vez",
      "culpa", "que entrena al Real Madrid", "de nacionalidad francesa", "2020", "en el minuto 32",
      "con rosca desde lejos",
      "en el minuto 47", "a pase de Lucas Vázquez", "de cabeza", "tras un córner",
      "ocho minutos después", "de nacionalidad brasileña", "octavos de final",
      "Champions League", "Paris Saint-Germain", "tres semanas", "diecinueve puntos",
      "Barcelona", "al descanso", "45 millones de euros", "675 millones de euros", "quince veces",
      "Cristiano Ronaldo y Gareth Bale", "7-1", "Deportivo La Coruña", "fin de semana",
      "decimotercer puesto", "La Liga", "Sergio Ramos", "Marco Asensio", "palo",
      "campeón de Europa", "minuto 31", "dos remates",
    ]
    let missing = facts.filter { !text.contains($0) }
    #expect(missing.isEmpty, "\(missing) in: \(text)")
    #expect(report.dateline?.text == "Madrid, 25 de enero de 2018")
    #expect(report.headline.text == "El Leganés elimina al Real Madrid por los goles fuera")
  }

  @Test(.enabled(if: Speller.knows("es_ES"), "hunspell with es_ES is not here"))
  func `no report holds a word of another language`() throws {
    let (match, tie) = try AgencyTie.tie()
    let names: Set<String> = [
      "Madrid", "Real", "Leganés", "Copa", "Rey", "Santiago", "Bernabéu", "Zinedine", "Zidane",
      "Claudio", "Beauvue", "Javier", "Eraso", "Karim", "Benzema", "Lucas", "Vázquez", "Gabriel",
      "Pires", "TASS", "Cristiano", "Ronaldo", "Gareth", "Bale", "Deportivo", "Coruña", "Sergio",
      "Ramos", "Marco", "Asensio", "Paris", "Saint", "Germain", "Champions", "League", "Barcelona",
    ]
    let unknown = try Speller.unknown(in: Self.texts(match, tie), "es_ES")
    #expect(unknown.subtracting(names).subtracting(Self.known).isEmpty)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `random matches, whole and thinned, leave no hole`(seed: UInt64) throws {
    let match = RandomMatch(seed: seed)
    var random = SplitMix64(seed: seed)
    for share in [0, 40, 80] {
      var thinning = Thinning(percent: share, random: random)
      let drafts = try thinning.thin(match.drafts)
      random = thinning.random
      let reading = try Newsroom.reading(
        drafts, directory: seed.isMultiple(of: 2) ? .init() : Seed.directory)
      let texts = Self.texts(reading, nil)
      #expect(!texts.isEmpty)
      for text in texts { Self.checkLaws(text) }
    }
  }
}

/// The tie from which the project started, with everything in its log besides the goals: line-ups,
/// disputed minutes, quotes, money, tables.
enum AgencyTie {
  /// The names, as the demo registers them.
  static let directory: Directory = {
    var directory = Directory()
    let real = TeamRegistered(
      team: "real-madrid", name: "Real Madrid CF", short: "Real Madrid", city: "Madrid",
      stadium: "Santiago Bernabéu", code: "RMA")
    let leganes = TeamRegistered(
      team: "leganes", name: "CD Leganés", short: "Leganés", code: "LEG",
      neighbourOf: ["real-madrid"])
    directory.take(.teamRegistered(real), at: 1)
    directory.take(.teamRegistered(leganes), at: 1)
    for person in persons { directory.take(.personRegistered(person), at: 1) }
    let tass = SourceAdded(source: "agency", kind: "agency", publisher: "TASS")
    directory.take(.sourceAdded(tass), at: 1)
    let copa = CompetitionDefined(competition: "copa", season: "2017-18", name: "Copa del Rey")
    directory.take(.competitionDefined(copa), at: 1)
    return directory
  }()

  private static func player(
    _ slug: PersonSlug, _ name: String, _ short: String? = nil, of team: TeamSlug
  ) -> PersonRegistered {
    PersonRegistered(person: slug, name: name, short: short, team: team, role: .player)
  }

  private static let persons = [
    player("javier-eraso", "Javier Eraso", "Eraso", of: "leganes"),
    player("claudio-beauvue", "Claudio Beauvue", "Beauvue", of: "leganes"),
    player("karim-benzema", "Karim Benzema", "Benzema", of: "real-madrid"),
    player("lucas-vazquez", "Lucas Vázquez", of: "real-madrid"),
    player("isco", "Isco", of: "real-madrid"),
    player("casilla", "Casilla", of: "real-madrid"), player("theo", "Theo", of: "real-madrid"),
    player("nacho", "Nacho", of: "real-madrid"), player("achraf", "Achraf", of: "real-madrid"),
    player("llorente", "Llorente", of: "real-madrid"),
    player("kovacic", "Kovačić", of: "real-madrid"),
    player("marco-asensio", "Marco Asensio", "Asensio", of: "real-madrid"),
    player("sergio-ramos", "Sergio Ramos", "Ramos", of: "real-madrid"),
    player("cristiano-ronaldo", "Cristiano Ronaldo", "Ronaldo", of: "real-madrid"),
    player("gareth-bale", "Gareth Bale", "Bale", of: "real-madrid"),
    PersonRegistered(
      person: "gabriel-pires", name: "Gabriel Pires", team: "leganes", role: .player,
      position: "midfielder", nationality: "BR"),
    PersonRegistered(
      person: "zinedine-zidane", name: "Zinedine Zidane", short: "Zidane", team: "real-madrid",
      role: .coach, nationality: "FR"),
  ]

  private static let first = MatchScheduled(
    home: "leganes", away: "real-madrid", date: "2018-01-18", competition: "copa",
    round: "Quarter-finals", leg: 1, tie: "tie")

  private static let second = MatchScheduled(
    home: "real-madrid", away: "leganes", date: "2018-01-24", competition: "copa",
    round: "Quarter-finals", leg: 2, tie: "tie", venue: "Santiago Bernabéu")

  private static let lineUp: Happening = .lineUp(
    "real-madrid",
    [
      "casilla", "theo", "nacho", "sergio-ramos", "achraf", "llorente", "isco", "kovacic",
      "marco-asensio", "lucas-vazquez", "karim-benzema",
    ])

  private static func fact(
    _ subject: String, _ predicate: String, _ value: JSONValue, unit: String? = nil,
    asOf: String = "2018-01-25"
  ) -> Happening {
    let fact = ContextFact(
      subject: subject, predicate: predicate, value: value, unit: unit, asOf: asOf)
    return Happening(.contextFact(fact))
  }

  private static func said(
    _ words: String, stance: String? = nil, form: Statement.Form = .direct
  ) -> Happening {
    let statement = Statement(
      speaker: "zinedine-zidane", text: ["en": words], form: form, stance: stance)
    return Happening(.statement(statement), at: "post")
  }

  /// The match from its line-ups to the final whistle; the second leg starts at position 4.
  private static let play: [Happening] = [
    lineUp,
    Happening(
      .squadOmitted(
        SquadOmitted(
          team: "real-madrid", players: ["cristiano-ronaldo", "gareth-bale"], reason: .rested))),
    .kickOff,
    Happening(
      .shot(
        Shot(
          team: "leganes", player: "claudio-beauvue", outcome: .woodwork, part: .post,
          situation: .freeKick)), at: .unknown(in: .firstHalf)),
    Happening(
      .goal(
        Goal(team: "leganes", player: "javier-eraso", technique: "curling", range: .long)),
      at: "32"),
    Happening(.claim(Claim(about: .e(9), field: "minute", value: 31))),
    .halfTime,
    Happening(.crowd(Crowd(kind: .booing, by: .home, target: "real-madrid")), at: "HT"),
    .secondHalf,
    .goal("real-madrid", "karim-benzema", "47", assist: "lucas-vazquez"),
    Happening(
      .goal(
        Goal(team: "leganes", player: "gabriel-pires", situation: .corner, bodyPart: .head)),
      at: "55"),
    pressure("karim-benzema"), pressure("sergio-ramos"),
    .fullTime,
  ]

  private static func pressure(_ player: PersonSlug) -> Happening {
    Happening(
      .shot(Shot(team: "real-madrid", player: player, outcome: .saved)),
      at: .unknown(in: .secondHalf, after: .e(15)))
  }

  private static let around: [Happening] = [
    said("I am responsible for all of this. It's a failure for me.", stance: "accepts-blame"),
    said("It was his worst night as a coach.", form: .reported),
    said("It's a logical result, our opponents played their match and we did not."),
    fact("zinedine-zidane", "contract-until", 2020),
    fact("real-madrid", "holders-of", "Champions League"),
    fact("leganes", "budget", 45_000_000, unit: "EUR", asOf: "2017-18"),
    fact("real-madrid", "budget", 675_000_000, unit: "EUR", asOf: "2017-18"),
    fact("leganes", "league-position", ["position": 13, "competition": "La Liga"]),
    fact(
      "real-madrid", "points-behind",
      ["team": "Barcelona", "points": 19, "competition": "La Liga"]),
    fact(
      "real-madrid", "next-fixture",
      [
        "opponent": "Paris Saint-Germain", "competition": "Champions League", "round": "Last 16",
        "date": "2018-02-14",
      ]),
    fact(
      "real-madrid", "last-result",
      [
        "opponent": "Deportivo La Coruña", "score": [7, 1], "date": "2018-01-21",
        "scorers": ["cristiano-ronaldo": 2, "gareth-bale": 2],
      ]),
    fact("leganes", "semi-finals-before", ["count": 0, "coverage": "complete"]),
  ]

  /// Both legs and their tie.
  static func tie(and more: [Happening] = []) throws -> (match: MatchReading, tie: TieReading) {
    var desk = Newsroom(directory: directory)
    let leg1 = try desk.match(
      first, [.goal("real-madrid", "marco-asensio", "89"), .declared(0, 1)])
    let leg2 = try desk.match(second, play + around + more)
    return (leg2, try desk.tie([leg1, leg2]))
  }
}
