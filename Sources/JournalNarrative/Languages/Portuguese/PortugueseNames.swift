import JournalCore

/// The article of a name in Portuguese, and how it contracts with the word before it.
enum PortugueseArticle: String {
  case o, a
  case none = ""

  /// A name by itself, after "de", after "a", as a place after "em", or after "por".
  func text(before name: String, _ form: Form) -> String? {
    switch form {
    case .bare: name
    case .plain: self == .none ? name : "\(rawValue) \(name)"
    case .of: self == .none ? "de \(name)" : "d\(rawValue) \(name)"
    case .to: self == .none ? "a \(name)" : "\(self == .o ? "ao" : "à") \(name)"
    case .place: self == .none ? "em \(name)" : "n\(rawValue) \(name)"
    case .attributive: self == .none ? "por \(name)" : "pel\(rawValue) \(name)"
    default: nil
    }
  }
}

/// A team in Portuguese: its name and its article.
struct PortugueseTeam {
  private let name: String
  private let article: PortugueseArticle
  /// The name in a table; nil if it is the name itself.
  private var short: String?

  /// Creates a team from its name in the journal; countries get their Portuguese names.
  init(_ team: TeamSlug, _ names: Names) {
    let title = names.team(team)
    if let registered = names.grammar(of: team).article.flatMap({ PortugueseArticle(rawValue: $0) })
    {
      (name, article) = (title, registered)
    } else if let plural = Self.plurals[title] {
      (name, article, short) = (plural.name, .a, plural.table)
    } else if let country = Self.countries[title] {
      let words = country.split(separator: " ", maxSplits: 1).map(String.init)
      let isArticled = words.count == 2 && ["o", "a"].contains(words[0])
      name = isArticled ? words[1] : country
      article = isArticled ? words[0] == "a" ? .a : .o : .none
    } else {
      name = ClubName(team, names, Self.clubs).text
      let folded = SlugMint.fold(title).split(separator: "-").map(String.init)
      article = Self.feminine.isDisjoint(with: folded) ? .o : .a
    }
  }

  func text(_ form: Form) -> String? {
    form == .bare ? short ?? name : article.text(before: name, form)
  }

  /// Countries with a plural name; what is said of a team needs a singular.
  private static let plurals: [String: (name: String, table: String)] = [
    "Cameroon": ("seleção camaronesa", "Camarões"),
    "Honduras": ("seleção hondurenha", "Honduras"),
    "Philippines": ("seleção filipina", "Filipinas"),
    "USA": ("seleção norte-americana", "Estados Unidos"),
    "United States": ("seleção norte-americana", "Estados Unidos"),
  ]

  /// Clubs that Portuguese desks call "a", wherever the word is in the name.
  private static let feminine: Set<String> = [
    "juventus", "roma", "lazio", "fiorentina", "sampdoria", "academica", "ponferradina",
    "sociedad", "atalanta", "udinese",
  ]

  /// By the name without its legal form; clubs that Portuguese desks call by another.
  private static let clubs: [String: String] = [
    "1899 Hoffenheim": "Hoffenheim", "Athletic Club": "Athletic Bilbao",
    "Atlético Madrid": "Atlético de Madrid", "Bayern München": "Bayern Munique",
    "Bor. Mönchengladbach": "Borussia Mönchengladbach", "CSKA Moskva": "CSKA Moscovo",
    "Celta": "Celta de Vigo", "Espanyol Barcelona": "Espanyol", "FC Porto": "FC Porto",
    "Freiburg": "Friburgo", "Hamburger SV": "Hamburgo", "Hamburger": "Hamburgo",
    "Köln": "Colónia", "1. FSV Mainz 05": "Mainz", "Mainz 05": "Mainz", "Napoli": "Nápoles",
    "Nürnberg": "Nuremberga", "Sevilla": "Sevilha", "Shakhtar Donetsk": "Shakhtar Donetsk",
    "Spartak Moskva": "Spartak Moscovo", "Sporting CP": "Sporting", "VfB Stuttgart": "Estugarda",
  ]

  /// By English name, with the article.
  static let countries: [String: String] = [
    "Albania": "a Albânia", "Algeria": "a Argélia", "Argentina": "a Argentina",
    "Australia": "a Austrália", "Austria": "a Áustria", "Belgium": "a Bélgica",
    "Bolivia": "a Bolívia", "Brazil": "o Brasil", "Bulgaria": "a Bulgária",
    "Canada": "o Canadá", "Chile": "o Chile",
    "China": "a China",
    "Colombia": "a Colômbia", "Costa Rica": "a Costa Rica", "Croatia": "a Croácia", "Cuba": "Cuba",
    "Czech Republic": "a República Checa", "Czechoslovakia": "a Checoslováquia",
    "DR Congo": "a RD Congo", "Denmark": "a Dinamarca", "East Germany": "a Alemanha Oriental",
    "Ecuador": "o Equador", "Egypt": "o Egito", "El Salvador": "El Salvador",
    "England": "a Inglaterra", "Ethiopia": "a Etiópia", "Finland": "a Finlândia",
    "France": "a França", "German DR": "a Alemanha Oriental", "Germany": "a Alemanha",
    "Ghana": "o Gana", "Greece": "a Grécia", "Guinea": "a Guiné", "Haiti": "o Haiti",
    "Hungary": "a Hungria", "Iceland": "a Islândia",
    "Iran": "o Irão",
    "Iraq": "o Iraque", "Ireland": "a Irlanda", "Israel": "Israel", "Italy": "a Itália",
    "Ivory Coast": "a Costa do Marfim", "Jamaica": "a Jamaica", "Japan": "o Japão",
    "Kenya": "o Quénia", "Mali": "o Mali", "Mexico": "o México", "Morocco": "Marrocos",
    "Netherlands": "a Holanda", "New Zealand": "a Nova Zelândia", "Nigeria": "a Nigéria",
    "North Korea": "a Coreia do Norte", "Northern Ireland": "a Irlanda do Norte",
    "Norway": "a Noruega", "Panama": "o Panamá", "Paraguay": "o Paraguai", "Peru": "o Peru",
    "Poland": "a Polónia", "Portugal": "Portugal", "Qatar": "o Catar",
    "Republic of Ireland": "a Irlanda", "Romania": "a Roménia", "Russia": "a Rússia",
    "Saudi Arabia": "a Arábia Saudita", "Scotland": "a Escócia", "Senegal": "o Senegal",
    "Serbia": "a Sérvia", "Slovakia": "a Eslováquia", "Slovenia": "a Eslovénia",
    "South Africa": "a África do Sul", "South Korea": "a Coreia do Sul",
    "Soviet Union": "a União Soviética", "Spain": "a Espanha", "Sudan": "o Sudão",
    "Sweden": "a Suécia", "Switzerland": "a Suíça", "Togo": "o Togo", "Tunisia": "a Tunísia",
    "Turkey": "a Turquia", "Uganda": "o Uganda",
    "Ukraine": "a Ucrânia",
    "Uruguay": "o Uruguai", "Venezuela": "a Venezuela", "Wales": "o País de Gales",
    "West Germany": "a Alemanha Ocidental", "Yugoslavia": "a Jugoslávia", "Zambia": "a Zâmbia",
  ]
}

/// A round of a competition in Portuguese.
enum PortugueseRound {
  /// The round by itself, `os quartos de final`, or as a place, `nos quartos de final`.
  static func text(_ round: RoundName, _ form: Form) -> String? {
    guard let (plain, place) = parts(round) else { return nil }
    return form == .plain ? plain : form == .place ? place : nil
  }

  private static func parts(_ round: RoundName) -> (String, String)? {
    switch round {
    case .final: ("a final", "na final")
    case .semiFinals: ("as meias-finais", "nas meias-finais")
    case .quarterFinals: ("os quartos de final", "nos quartos de final")
    case .last(16): ("os oitavos de final", "nos oitavos de final")
    case .last(32): ("os dezasseis avos de final", "nos dezasseis avos de final")
    case .number(let number), .nth(let number):
      ("a \(number).ª eliminatória", "na \(number).ª eliminatória")
    case .thirdPlace: ("o jogo do terceiro lugar", "no jogo do terceiro lugar")
    case .last, .other: nil
    }
  }
}

/// The name of a competition in Portuguese, with its article.
struct PortugueseCompetition {
  private let name: String
  private let article: PortugueseArticle

  private static let tournaments = [
    "world cup": "o Campeonato do Mundo", "fifa world cup": "o Campeonato do Mundo",
    "champions league": "a Liga dos Campeões", "uefa champions league": "a Liga dos Campeões",
    "african cup of nations": "a Taça das Nações Africanas",
    "uefa euro": "o Campeonato da Europa",
  ]

  /// Creates the words for a competition; nil if it has no name.
  init?(_ competition: CompetitionName) {
    let words = competition.text.split(separator: " ").map(String.init)
    guard let first = words.first?.lowercased() else { return nil }
    let year = words.last.flatMap { Int($0) != nil && words.count > 1 ? " \($0)" : nil } ?? ""
    let bare = competition.text.dropLast(year.count).lowercased()
    // A competition that is called by its country has no name of its own.
    guard PortugueseTeam.countries[competition.text] == nil else { return nil }
    if let known = Self.tournaments[bare] {
      let parts = known.split(separator: " ", maxSplits: 1).map(String.init)
      name = parts[parts.count - 1] + year
      article = parts[0] == "a" ? .a : .o
    } else if ["la", "le", "el", "the", "il"].contains(first) {
      (name, article) = (competition.text, .none)
    } else {
      name = competition.text
      let folded = SlugMint.fold(name)
      let masculine = ["pokal", "trofeu", "campeonato", "torneio"].contains { folded.contains($0) }
      article = masculine ? .o : .a
    }
  }

  func text(_ form: Form) -> String? { article.text(before: name, form) }
}
