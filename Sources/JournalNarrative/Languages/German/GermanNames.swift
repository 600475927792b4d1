import JournalCore

/// A team in German: its name, its article and its cases.
struct GermanTeam {
  private let name: String
  private let article: String

  /// A country that is no singular by itself, as a headline and as a table name it.
  private var plural: Plural?

  /// Creates a team from its name in the journal; countries and some towns get their German names.
  init(_ team: TeamSlug, _ names: Names) {
    let title = names.team(team)
    let isRegistered =
      names.directory.teams[names.directory.canonical(team)]?.names?[names.language] != nil
    let known = isRegistered ? nil : Self.countries[title] ?? Self.plurals[title]?.plain
    plural = isRegistered ? nil : Self.plurals[title]
    let words = (known ?? title).split(separator: " ", maxSplits: 1).map(String.init)
    if known != nil, words.count == 2, ["der", "die", "das"].contains(words[0]) {
      (name, article) = (words[1], words[0])
    } else {
      name = known ?? (isRegistered ? title : Self.club(title))
      article =
        names.grammar(of: team).article ?? (known == nil ? Self.article(ofClub: name) : "")
    }
  }

  /// The team as a subject, after "gegen", after "von", without its article, or as a table names it.
  func text(_ form: Form) -> String? {
    switch form {
    case .plain: article.isEmpty ? name : "\(article) \(name)"
    case .bare: plural?.headline ?? name
    case .single: plural?.table ?? name
    case .to: "\(Self.accusative[article] ?? "")\(name)"
    case .of: "\(Self.dative[article] ?? "")\(weak)"
    default: nil
    }
  }

  /// The name after an article in the dative: "der niederländischen Elf".
  private var weak: String {
    plural == nil ? name : name.replacing("ische ", with: "ischen ")
  }

  /// The name of a club as German desks have it: `FC Liverpool` for `Liverpool FC`.
  private static func club(_ title: String) -> String {
    if let known = clubs[title] { return known }
    let words = title.split(separator: " ").map(String.init)
    guard words.count > 1, let form = words.last, ["AFC", "CF", "FC", "UD"].contains(form) else {
      return title
    }
    // "Grazer AK" and "Berliner FC" are German names; "Manchester United" needs no letters.
    guard words.count == 2, !words[0].hasSuffix("er") else {
      return words.count == 2 ? title : words.dropLast().joined(separator: " ")
    }
    return "\(form == "CF" ? "FC" : form) \(words[0])"
  }

  private static func article(ofClub name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1, let first = words.first, let last = words.last else { return "" }
    if masculine.contains(first) || first.hasSuffix("er") && masculine.contains(last) {
      return "der"
    }
    return feminine.contains(first) ? "die" : ""
  }

  private static let accusative = ["der": "den ", "die": "die ", "das": "das "]
  private static let dative = ["der": "dem ", "die": "der ", "das": "dem "]

  /// Clubs whose names begin with these, or end with them after a town, are masculine: "der FC
  /// Barcelona", "der Hamburger SV".
  private static let masculine: Set<String> = [
    "1.", "AC", "AFC", "AK", "BC", "CA", "CD", "FC", "FK", "FSV", "MSV", "NK", "RC", "RCD", "RSC",
    "SC", "SK", "SV", "TSV", "VfB", "VfL",
  ]

  /// Those whose first letter stands for a feminine word: "die AS Rom".
  private static let feminine: Set<String> = ["AS", "SD", "SpVgg", "SS", "SSC", "TSG", "UD", "US"]

  /// By the name in the journal; clubs that German desks call by another.
  private static let clubs: [String: String] = [
    "1899 Hoffenheim": "TSG Hoffenheim", "AC Milan": "AC Mailand", "AS Roma": "AS Rom",
    "Athletic Club": "Athletic Bilbao", "Atlético de Madrid": "Atlético Madrid",
    "Bor. Mönchengladbach": "Borussia Mönchengladbach", "CSKA Moskva": "ZSKA Moskau",
    "Celta de Vigo": "Celta Vigo", "Celtic FC": "Celtic Glasgow", "Espanyol": "Espanyol Barcelona",
    "Inter": "Inter Mailand", "Juventus": "Juventus Turin", "Juventus FC": "Juventus Turin",
    "RC Celta": "Celta Vigo", "RCD Espanyol": "Espanyol Barcelona",
    "Rangers FC": "Glasgow Rangers", "Real Betis": "Betis Sevilla", "Real Madrid CF": "Real Madrid",
    "SL Benfica": "Benfica Lissabon", "SS Lazio": "Lazio Rom", "SSC Napoli": "SSC Neapel",
    "Shakhtar Donetsk": "Schachtar Donezk", "Spartak Moskva": "Spartak Moskau",
    "Sporting CP": "Sporting Lissabon", "West Ham United FC": "West Ham United",
  ]

  private struct Plural {
    /// The subject of a sentence, with its article.
    let plain: String
    /// The same in a headline.
    let headline: String
    /// The country itself.
    let table: String
  }

  /// Countries with a plural name; what is said of a team needs a singular.
  private static let plurals: [String: Plural] = [
    "Netherlands": Plural(
      plain: "die niederländische Elf", headline: "Holland", table: "Niederlande"),
    "Philippines": Plural(
      plain: "die philippinische Elf", headline: "Team der Philippinen", table: "Philippinen"),
    "USA": Plural(plain: "das US-Team", headline: "US-Team", table: "USA"),
    "United States": Plural(plain: "das US-Team", headline: "US-Team", table: "USA"),
  ]

  /// By English name, as results of national teams are published.
  static let countries: [String: String] = [
    "Armenia": "Armenien", "Azerbaijan": "Aserbaidschan", "Belarus": "Belarus",
    "Bosnia and Herzegovina": "Bosnien-Herzegowina", "Cape Verde": "Kap Verde",
    "DR Congo": "die DR Kongo", "Dutch East Indies": "Niederländisch-Indien",
    "Georgia": "Georgien", "Jordan": "Jordanien", "Kazakhstan": "Kasachstan",
    "Lebanon": "der Libanon", "Madagascar": "Madagaskar", "Mauritania": "Mauretanien",
    "Mozambique": "Mosambik", "North Macedonia": "Nordmazedonien", "Singapore": "Singapur",
    "Sudan": "der Sudan", "Syria": "Syrien", "Trinidad and Tobago": "Trinidad und Tobago",
    "Zimbabwe": "Simbabwe",
    "Albania": "Albanien", "Algeria": "Algerien", "Argentina": "Argentinien",
    "Australia": "Australien", "Austria": "Österreich", "Belgium": "Belgien",
    "Bolivia": "Bolivien", "Brazil": "Brasilien", "Bulgaria": "Bulgarien", "Cameroon": "Kamerun",
    "Canada": "Kanada", "Colombia": "Kolumbien", "Croatia": "Kroatien", "Cuba": "Kuba",
    "Cyprus": "Zypern", "Czech Republic": "Tschechien", "Czechia": "Tschechien",
    "Czechoslovakia": "die Tschechoslowakei", "Denmark": "Dänemark", "East Germany": "die DDR",
    "Egypt": "Ägypten", "Estonia": "Estland", "Ethiopia": "Äthiopien", "Finland": "Finnland",
    "France": "Frankreich", "Gabon": "Gabun", "German DR": "die DDR", "Germany": "Deutschland",
    "Greece": "Griechenland", "Hungary": "Ungarn", "Iceland": "Island", "India": "Indien",
    "Indonesia": "Indonesien", "Iran": "der Iran", "Iraq": "der Irak", "Ireland": "Irland",
    "Italy": "Italien", "Ivory Coast": "die Elfenbeinküste", "Jamaica": "Jamaika",
    "Kenya": "Kenia", "Latvia": "Lettland", "Libya": "Libyen", "Lithuania": "Litauen",
    "Luxembourg": "Luxemburg", "Mexico": "Mexiko", "Morocco": "Marokko",
    "New Zealand": "Neuseeland",
    "North Korea": "Nordkorea", "Northern Ireland": "Nordirland", "Norway": "Norwegen",
    "Poland": "Polen", "Qatar": "Katar", "Republic of Ireland": "Irland", "Romania": "Rumänien",
    "Russia": "Russland", "Saudi Arabia": "Saudi-Arabien", "Scotland": "Schottland",
    "Serbia": "Serbien", "Slovakia": "die Slowakei", "Slovenia": "Slowenien",
    "South Africa": "Südafrika", "South Korea": "Südkorea", "Soviet Union": "die Sowjetunion",
    "Spain": "Spanien", "Sweden": "Schweden", "Switzerland": "die Schweiz",
    "Tanzania": "Tansania", "Tunisia": "Tunesien", "Turkey": "die Türkei", "Türkiye": "die Türkei",
    "Ukraine": "die Ukraine", "Uzbekistan": "Usbekistan", "Wales": "Wales",
    "West Germany": "Deutschland", "Yugoslavia": "Jugoslawien", "Zambia": "Sambia",
  ]
}

/// A round of a competition in German.
enum GermanRound {
  /// The round by itself, `das Viertelfinale`, or as a place, `im Viertelfinale`; nil if the name
  /// does not tell.
  static func text(_ round: RoundName, _ form: Form) -> String? {
    if case .number(let number) = round { return turn(number, form) }
    if case .nth(let number) = round { return turn(number, form) }
    if round == .thirdPlace { return form == .place ? "im Spiel um Platz drei" : nil }
    guard let name = name(round) else { return nil }
    switch form {
    case .plain: return "das \(name)"
    case .place: return "im \(name)"
    case .single: return name
    default: return nil
    }
  }

  private static func name(_ round: RoundName) -> String? {
    switch round {
    case .final: "Finale"
    case .semiFinals: "Halbfinale"
    case .quarterFinals: "Viertelfinale"
    case .last(16): "Achtelfinale"
    case .last(32): "Sechzehntelfinale"
    default: nil
    }
  }

  private static func turn(_ number: Int, _ form: Form) -> String? {
    switch form {
    case .plain: "die \(number). Runde"
    case .place: "in der \(number). Runde"
    default: nil
    }
  }
}

/// The name of a competition in German, with its article.
struct GermanCompetition {
  private let name: String
  private let article: String

  private static let tournaments = [
    "world cup": "die Weltmeisterschaft", "fifa world cup": "die Weltmeisterschaft",
    "champions league": "die Champions League", "uefa champions league": "die Champions League",
    "african cup of nations": "der Afrika-Cup", "copa américa": "die Copa América",
    "uefa euro": "die Europameisterschaft",
  ]

  /// Creates the words for a competition; nil if it has no name.
  init?(_ competition: CompetitionName) {
    let words = competition.text.split(separator: " ").map(String.init)
    let year = words.last.flatMap { Int($0) != nil && words.count > 1 ? " \($0)" : nil } ?? ""
    let bare = competition.text.dropLast(year.count)
    let named =
      Self.tournaments[bare.lowercased()].map { $0 + year } ?? Self.articled(competition.text)
    guard let named else { return nil }
    let parts = named.split(separator: " ", maxSplits: 1).map(String.init)
    if parts.count == 2, ["der", "die", "das"].contains(parts[0]) {
      (article, name) = (parts[0], parts[1])
    } else {
      (article, name) = ("", named)
    }
  }

  /// The name with the article that its last word has; names that bring an article have no other.
  private static func articled(_ text: String) -> String? {
    // A competition that is called by its country has no name of its own.
    guard GermanTeam.countries[text] == nil else { return nil }
    let folded = SlugMint.fold(text)
    let words = folded.split(separator: "-")
    guard let first = words.first, let last = words.last else { return nil }
    if ["la", "le", "el", "the"].contains(first) { return text }
    if last.hasSuffix("pokal") || last.hasSuffix("cup") { return "der \(text)" }
    let feminine = ["liga", "league", "serie", "copa", "coupe", "coppa", "ligue", "division"]
    return feminine.contains { folded.contains($0) } ? "die \(text)" : text
  }

  /// The name as an object, as a place or after "von" and "aus".
  func text(_ form: Form) -> String? {
    switch (form, article) {
    case (.plain, "der"): "den \(name)"
    case (.plain, ""): name
    case (.plain, _): "\(article) \(name)"
    case (.place, "der"), (.place, "das"): "im \(name)"
    case (.place, "die") where name.contains("meisterschaft"): "bei der \(name)"
    case (.place, "die"): "in der \(name)"
    case (.place, _): "in \(name)"
    case (.attributive, "die"): "der \(name)"
    case (.attributive, "der"): "des \(name)s"
    case (.attributive, _): "von \(name)"
    case (.of, "die"): "der \(name)"
    case (.of, ""): name
    case (.of, _): "dem \(name)"
    default: nil
    }
  }
}
