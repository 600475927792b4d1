import JournalCore
import JournalReading
import JournalRules

/// National teams, by the English names under which their results are published.
enum NationalTeam {
  /// Whether both sides of a match are national teams.
  static func meet(in match: MatchReading) -> Bool {
    [match.scheduled.home, match.scheduled.away].allSatisfy { team in
      let name = match.directory.teams[match.directory.canonical(team)]?.name ?? ""
      return names.contains(name.tidied)
    }
  }

  /// The names; a language translates those it knows.
  static let names: Set<String> = [
    "Albania", "Algeria", "Andorra", "Angola", "Argentina", "Armenia", "Australia", "Austria",
    "Azerbaijan", "Belarus", "Belgium", "Benin", "Bolivia", "Bosnia and Herzegovina", "Botswana",
    "Brazil", "Bulgaria", "Burkina Faso", "Burundi", "Cameroon", "Canada", "Cape Verde", "Chile",
    "China", "China PR", "Colombia", "Congo", "Costa Rica", "Croatia", "Cuba", "Curaçao",
    "Cyprus", "Czech Republic", "Czechia", "Czechoslovakia", "Côte d'Ivoire", "DR Congo",
    "Denmark", "Dominican Republic", "East Germany", "Ecuador", "Egypt", "El Salvador", "England",
    "Equatorial Guinea", "Estonia", "Ethiopia", "FR Yugoslavia", "Faroe Islands", "Finland",
    "France", "Gabon", "Gambia", "Georgia", "German DR", "Germany", "Ghana", "Gibraltar",
    "Greece", "Guatemala", "Guinea", "Guinea-Bissau", "Haiti", "Honduras", "Hungary", "Iceland",
    "India", "Indonesia", "Iran", "Iraq", "Ireland", "Israel", "Italy", "Ivory Coast", "Jamaica",
    "Japan", "Jordan", "Kazakhstan", "Kenya", "Kosovo", "Kuwait", "Latvia", "Lebanon", "Liberia",
    "Libya", "Liechtenstein", "Lithuania", "Luxembourg", "Madagascar", "Malawi", "Mali", "Malta",
    "Mauritania", "Mauritius", "Mexico", "Moldova", "Montenegro", "Morocco", "Mozambique",
    "Namibia", "Netherlands", "New Zealand", "Niger", "Nigeria", "North Korea", "North Macedonia",
    "Northern Ireland", "Norway", "Oman", "Panama", "Paraguay", "Peru", "Poland", "Portugal",
    "Qatar", "Republic of Ireland", "Romania", "Russia", "Rwanda", "San Marino", "Saudi Arabia",
    "Scotland", "Senegal", "Serbia", "Serbia and Montenegro", "Sierra Leone", "Slovakia",
    "Slovenia", "South Africa", "South Korea", "Soviet Union", "Spain", "Sudan", "Suriname",
    "Sweden", "Switzerland", "Syria", "Tanzania", "Thailand", "Togo", "Trinidad and Tobago",
    "Tunisia", "Turkey", "Türkiye", "USA", "Uganda", "Ukraine", "United Arab Emirates",
    "United States", "Uruguay", "Uzbekistan", "Venezuela", "Vietnam", "Wales", "West Germany",
    "Yugoslavia", "Zaire", "Zambia", "Zimbabwe",
  ]
}
