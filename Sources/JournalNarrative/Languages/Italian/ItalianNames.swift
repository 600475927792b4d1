import JournalCore

/// The article of a name in Italian, and how it contracts with the word before it.
enum ItalianArticle: String {
  case il, lo, la
  /// Elided before a vowel.
  case elided = "l'"
  case none = ""

  /// The masculine or feminine article that a name takes.
  init(before name: String, feminine: Bool) {
    let folded = SlugMint.fold(name)
    let first = folded.first.map(String.init) ?? ""
    let second = folded.dropFirst().first.map(String.init) ?? ""
    let word = name.prefix { $0 != " " }
    if word.count > 1, word.allSatisfy(\.isUppercase) {
      // Letters are read by their names: "l'RB Lipsia", "il PSV".
      self = "aefhilmnorsx".contains(first) ? .elided : feminine ? .la : .il
    } else if "aeiouh".contains(first), !first.isEmpty {
      self = .elided
    } else if feminine {
      self = .la
    } else if "zxy".contains(first) || first == "s" && !"aeiou".contains(second)
      || ["ps", "gn", "pn"].contains(first + second)
    {
      self = .lo
    } else {
      self = .il
    }
  }

  /// A name by itself, after "di", after "a", or as a place after "in".
  func text(before name: String, _ form: Form) -> String? {
    switch form {
    case .bare: name
    case .plain: whole(name)
    case .of: joined("de", name) ?? "di \(name)"
    case .to: joined("a", name) ?? "a \(name)"
    case .place: joined("ne", name) ?? "in \(name)"
    default: nil
    }
  }

  private func whole(_ name: String) -> String {
    switch self {
    case .none: name
    case .elided: "l'\(name)"
    default: "\(rawValue) \(name)"
    }
  }

  private func joined(_ start: String, _ name: String) -> String? {
    switch self {
    case .none: nil
    case .elided: "\(start)ll'\(name)"
    case .il: "\(start)l \(name)"
    case .lo: "\(start)llo \(name)"
    case .la: "\(start)lla \(name)"
    }
  }
}

/// A team in Italian: its name and its article.
struct ItalianTeam {
  private let name: String
  private let article: ItalianArticle
  /// The name in a table; nil if it is the name itself.
  private var short: String?

  /// Creates a team from its name in the journal; countries get their Italian names.
  init(_ team: TeamSlug, _ names: Names) {
    let title = names.team(team)
    if let registered = names.grammar(of: team).article.flatMap({ ItalianArticle(rawValue: $0) }) {
      (name, article) = (title, registered)
    } else if let plural = Self.plurals[title] {
      (name, article, short) = (plural.name, .la, plural.table)
    } else if let country = Self.countries[title] {
      let words = country.split(separator: " ", maxSplits: 1).map(String.init)
      let isArticled = words.count == 2 && ["il", "la"].contains(words[0])
      name = isArticled ? words[1] : country
      article = isArticled ? ItalianArticle(before: words[1], feminine: words[0] == "la") : .none
    } else {
      name = ClubName(team, names, Self.clubs).text
      let folded = SlugMint.fold(title).split(separator: "-").map(String.init)
      article = ItalianArticle(before: name, feminine: !Self.feminine.isDisjoint(with: folded))
    }
  }

  /// By the name without its legal form; clubs that Italian desks call by another.
  private static let clubs: [String: String] = [
    "1899 Hoffenheim": "Hoffenheim", "Athletic Club": "Athletic Bilbao",
    "Atlético Madrid": "Atletico Madrid", "Atlético de Madrid": "Atletico Madrid",
    "Barcelona": "Barcellona", "Bayern München": "Bayern Monaco",
    "Bor. Mönchengladbach": "Borussia Mönchengladbach", "CSKA Moskva": "CSKA Mosca",
    "Celta de Vigo": "Celta Vigo", "Celta": "Celta Vigo",
    "Eintracht Frankfurt": "Eintracht Francoforte", "Espanyol Barcelona": "Espanyol",
    "Freiburg": "Friburgo", "Hamburger SV": "Amburgo", "Hamburger": "Amburgo", "Köln": "Colonia",
    "1. FSV Mainz 05": "Magonza", "Mainz 05": "Magonza", "Málaga": "Malaga",
    "Nürnberg": "Norimberga", "RB Leipzig": "RB Lipsia", "Sevilla": "Siviglia",
    "Shakhtar Donetsk": "Shakhtar Donetsk", "Spartak Moskva": "Spartak Mosca",
    "Sporting CP": "Sporting Lisbona", "VfB Stuttgart": "Stoccarda",
    "Werder Bremen": "Werder Brema",
  ]

  func text(_ form: Form) -> String? {
    form == .bare ? short ?? name : article.text(before: name, form)
  }

  /// Countries with a plural name; what is said of a team needs a singular.
  private static let plurals: [String: (name: String, table: String)] = [
    "USA": ("nazionale statunitense", "Stati Uniti"),
    "United States": ("nazionale statunitense", "Stati Uniti"),
    "Philippines": ("nazionale filippina", "Filippine"),
  ]

  /// Clubs that Italian desks call "la", wherever the word is in the name.
  private static let feminine: Set<String> = [
    "juventus", "roma", "lazio", "fiorentina", "sampdoria", "salernitana", "reggina", "cremonese",
    "atalanta", "udinese", "triestina", "pro", "spal", "virtus", "sociedad", "ponferradina",
  ]

  /// By English name, with the article before elision; all in the singular.
  static let countries: [String: String] = [
    "Albania": "la Albania", "Algeria": "la Algeria", "Argentina": "la Argentina",
    "Australia": "la Australia", "Austria": "la Austria", "Belgium": "il Belgio",
    "Bolivia": "la Bolivia", "Brazil": "il Brasile", "Bulgaria": "la Bulgaria",
    "Cameroon": "il Camerun", "Canada": "il Canada", "Chile": "il Cile", "China": "la Cina",
    "Colombia": "la Colombia", "Costa Rica": "il Costa Rica", "Croatia": "la Croazia",
    "Cuba": "Cuba", "Czech Republic": "la Repubblica Ceca", "Czechoslovakia": "la Cecoslovacchia",
    "DR Congo": "la RD Congo", "Denmark": "la Danimarca", "East Germany": "la Germania Est",
    "Ecuador": "il Ecuador", "Egypt": "il Egitto", "El Salvador": "El Salvador",
    "England": "la Inghilterra", "Ethiopia": "la Etiopia", "Finland": "la Finlandia",
    "France": "la Francia", "German DR": "la Germania Est", "Germany": "la Germania",
    "Ghana": "il Ghana", "Greece": "la Grecia", "Guinea": "la Guinea", "Haiti": "Haiti",
    "Dutch East Indies": "Indie Olandesi",
    "Honduras": "il Honduras", "Hungary": "la Ungheria", "Iceland": "la Islanda",
    "Iran": "il Iran", "Iraq": "il Iraq", "Ireland": "la Irlanda", "Israel": "Israele",
    "Italy": "la Italia", "Ivory Coast": "la Costa d'Avorio", "Jamaica": "la Giamaica",
    "Japan": "il Giappone", "Kenya": "il Kenya", "Mali": "il Mali", "Mexico": "il Messico",
    "Morocco": "il Marocco", "Netherlands": "la Olanda", "New Zealand": "la Nuova Zelanda",
    "Nigeria": "la Nigeria", "North Korea": "la Corea del Nord",
    "Northern Ireland": "la Irlanda del Nord", "Norway": "la Norvegia", "Panama": "Panama",
    "Paraguay": "il Paraguay", "Peru": "il Perù", "Poland": "la Polonia",
    "Portugal": "il Portogallo", "Qatar": "il Qatar", "Republic of Ireland": "la Irlanda",
    "Romania": "la Romania", "Russia": "la Russia", "Saudi Arabia": "la Arabia Saudita",
    "Scotland": "la Scozia", "Senegal": "il Senegal", "Serbia": "la Serbia",
    "Slovakia": "la Slovacchia", "Slovenia": "la Slovenia", "South Africa": "il Sudafrica",
    "South Korea": "la Corea del Sud", "Soviet Union": "la Unione Sovietica",
    "Spain": "la Spagna", "Sudan": "il Sudan", "Sweden": "la Svezia",
    "Switzerland": "la Svizzera", "Togo": "il Togo", "Tunisia": "la Tunisia",
    "Turkey": "la Turchia", "Uganda": "la Uganda",
    "Ukraine": "la Ucraina", "Uruguay": "il Uruguay", "Venezuela": "il Venezuela",
    "Wales": "il Galles",
    "West Germany": "la Germania Ovest", "Yugoslavia": "la Jugoslavia", "Zambia": "il Zambia",
  ]
}

/// A round of a competition in Italian.
enum ItalianRound {
  /// The round by itself, `i quarti di finale`, or as a place, `nei quarti di finale`.
  static func text(_ round: RoundName, _ form: Form) -> String? {
    guard let (plain, place) = parts(round) else { return nil }
    return form == .plain ? plain : form == .place ? place : nil
  }

  private static func parts(_ round: RoundName) -> (String, String)? {
    switch round {
    case .final: ("la finale", "nella finale")
    case .semiFinals: ("le semifinali", "nella semifinale")
    case .quarterFinals: ("i quarti di finale", "nei quarti di finale")
    case .last(16): ("gli ottavi di finale", "negli ottavi di finale")
    case .last(32): ("i sedicesimi di finale", "nei sedicesimi di finale")
    case .number(let number), .nth(let number): ("il \(number)º turno", "nel \(number)º turno")
    case .thirdPlace: ("la finale per il terzo posto", "nella finale per il terzo posto")
    case .last, .other: nil
    }
  }
}

/// The name of a competition in Italian, with its article.
struct ItalianCompetition {
  private let name: String
  private let article: ItalianArticle

  private static let tournaments = [
    "world cup": "il Mondiale", "fifa world cup": "il Mondiale",
    "champions league": "la Champions League", "uefa champions league": "la Champions League",
    "african cup of nations": "la Coppa d'Africa", "uefa euro": "il Europeo",
  ]

  /// Creates the words for a competition; nil if it has no name.
  init?(_ competition: CompetitionName) {
    let words = competition.text.split(separator: " ").map(String.init)
    guard let first = words.first?.lowercased() else { return nil }
    let year = words.last.flatMap { Int($0) != nil && words.count > 1 ? " \($0)" : nil } ?? ""
    let bare = competition.text.dropLast(year.count).lowercased()
    // A competition that is called by its country has no name of its own.
    guard ItalianTeam.countries[competition.text] == nil else { return nil }
    if let known = Self.tournaments[bare] {
      let parts = known.split(separator: " ", maxSplits: 1).map(String.init)
      name = parts[parts.count - 1] + year
      article = ItalianArticle(before: name, feminine: parts[0] == "la")
    } else if ["la", "le", "el", "the", "il"].contains(first) {
      (name, article) = (competition.text, .none)
    } else {
      name = competition.text
      let folded = SlugMint.fold(name)
      let masculine = ["pokal", "trofeo", "campionato", "torneo"].contains { folded.contains($0) }
      article = ItalianArticle(before: name, feminine: !masculine)
    }
  }

  /// The name in a form; a tournament of nations is a place after "a": `al Mondiale`.
  func text(_ form: Form) -> String? {
    let isOfNations = name.hasPrefix("Mondiale") || name.hasPrefix("Europeo")
    return article.text(before: name, form == .place && isOfNations ? .to : form)
  }
}
