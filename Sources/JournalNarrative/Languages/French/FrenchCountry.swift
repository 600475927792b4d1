/// National teams in French, all in the singular. For a country in the plural it is "l'équipe" of
/// that country.
enum FrenchCountry {
  /// The French name of a country that is registered under its English or French name.
  static func entry(_ name: String) -> (name: String, article: FrenchArticle)? {
    guard let text = names[name] ?? own[name] else { return nil }
    let parts = text.split(separator: " ", maxSplits: 1).map { String($0) }
    guard parts.count == 2, let article = FrenchArticle(rawValue: parts[0]) else {
      return (text, .none)
    }
    return (parts[1], article)
  }

  /// By French name, without the article.
  private static let own = Dictionary(
    names.values.map { text in
      let isArticled = text.hasPrefix("le ") || text.hasPrefix("la ")
      return (isArticled ? String(text.dropFirst(3)) : text, text)
    }
  ) { first, _ in first }

  /// By English name, as results of national teams are published, with the article before elision.
  static let names: [String: String] = [
    "Albania": "la Albanie", "Algeria": "la Algérie", "Argentina": "la Argentine",
    "Australia": "la Australie", "Austria": "la Autriche", "Belgium": "la Belgique",
    "Bolivia": "la Bolivie", "Brazil": "le Brésil", "Bulgaria": "la Bulgarie",
    "Burkina Faso": "le Burkina Faso", "Cameroon": "le Cameroun", "Canada": "le Canada",
    "Chile": "le Chili", "China": "la Chine", "China PR": "la Chine", "Colombia": "la Colombie",
    "Congo": "le Congo", "Costa Rica": "le Costa Rica", "Croatia": "la Croatie", "Cuba": "Cuba",
    "Czech Republic": "la République tchèque", "Czechia": "la Tchéquie",
    "Czechoslovakia": "la Tchécoslovaquie", "DR Congo": "la RD Congo",
    "Denmark": "le Danemark", "East Germany": "la Allemagne de l'Est",
    "Ecuador": "le Équateur", "Egypt": "la Égypte", "El Salvador": "le Salvador",
    "England": "la Angleterre", "Ethiopia": "la Éthiopie", "Finland": "la Finlande",
    "France": "la France", "Gabon": "le Gabon", "German DR": "la Allemagne de l'Est",
    "Germany": "la Allemagne", "Ghana": "le Ghana", "Greece": "la Grèce",
    "Guinea": "la Guinée", "Haiti": "Haïti", "Honduras": "le Honduras",
    "Hungary": "la Hongrie", "Iceland": "la Islande", "Indonesia": "la Indonésie",
    "Iran": "le Iran", "Iraq": "le Irak", "Ireland": "la Irlande", "Israel": "Israël",
    "Italy": "la Italie", "Ivory Coast": "la Côte d'Ivoire", "Jamaica": "la Jamaïque",
    "Japan": "le Japon", "Kenya": "le Kenya", "Kuwait": "le Koweït", "Libya": "la Libye",
    "Malawi": "le Malawi", "Mali": "le Mali", "Mauritius": "Maurice", "Mexico": "le Mexique",
    "Morocco": "le Maroc", "Mozambique": "le Mozambique",
    "Netherlands": "la équipe des Pays-Bas", "New Zealand": "la Nouvelle-Zélande",
    "Nigeria": "le Nigeria", "North Korea": "la Corée du Nord",
    "Northern Ireland": "la Irlande du Nord", "Norway": "la Norvège", "Panama": "le Panama",
    "Paraguay": "le Paraguay", "Peru": "le Pérou", "Poland": "la Pologne",
    "Portugal": "le Portugal", "Qatar": "le Qatar", "Republic of Ireland": "la Irlande",
    "Romania": "la Roumanie", "Russia": "la Russie", "Saudi Arabia": "la Arabie saoudite",
    "Scotland": "la Écosse", "Senegal": "le Sénégal", "Serbia": "la Serbie",
    "Sierra Leone": "la Sierra Leone", "Slovakia": "la Slovaquie", "Slovenia": "la Slovénie",
    "South Africa": "la Afrique du Sud", "South Korea": "la Corée du Sud",
    "Soviet Union": "la Union soviétique", "Spain": "la Espagne", "Sudan": "le Soudan",
    "Sweden": "la Suède", "Switzerland": "la Suisse", "Tanzania": "la Tanzanie",
    "Togo": "le Togo", "Tunisia": "la Tunisie", "Turkey": "la Turquie", "Türkiye": "la Turquie",
    "USA": "la équipe des États-Unis", "Uganda": "le Ouganda", "Ukraine": "la Ukraine",
    "United Arab Emirates": "la équipe des Émirats arabes unis",
    "United States": "la équipe des États-Unis", "Uruguay": "le Uruguay",
    "Venezuela": "le Venezuela", "Wales": "le pays de Galles",
    "West Germany": "la Allemagne de l'Ouest", "Yugoslavia": "la Yougoslavie",
    "Zambia": "la Zambie",
  ]
}
