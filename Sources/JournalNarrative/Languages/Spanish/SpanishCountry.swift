/// National teams in Spanish. They take no article and are in the singular: `Países Bajos ganó`
/// (Fundéu, 2022).
enum SpanishCountry {
  /// The Spanish name of a country that is registered under its English one; any other name
  /// unchanged.
  static func name(_ name: String) -> String { names[name] ?? name }

  /// Whether a name is that of a country, in English or in Spanish.
  static func isCountry(_ name: String) -> Bool { names[name] != nil || own.contains(name) }

  private static let own = Set(names.values)

  /// By English name, as results of national teams are published.
  static let names: [String: String] = [
    "Albania": "Albania", "Algeria": "Argelia", "Andorra": "Andorra", "Angola": "Angola",
    "Argentina": "Argentina", "Armenia": "Armenia", "Australia": "Australia", "Austria": "Austria",
    "Azerbaijan": "Azerbaiyán", "Belarus": "Bielorrusia", "Belgium": "Bélgica", "Benin": "Benín",
    "Bolivia": "Bolivia", "Bosnia and Herzegovina": "Bosnia y Herzegovina", "Botswana": "Botsuana",
    "Brazil": "Brasil", "Bulgaria": "Bulgaria", "Burkina Faso": "Burkina Faso",
    "Burundi": "Burundi", "Cameroon": "Camerún", "Canada": "Canadá", "Cape Verde": "Cabo Verde",
    "Chile": "Chile", "China": "China", "China PR": "China", "Colombia": "Colombia",
    "Congo": "Congo", "Costa Rica": "Costa Rica", "Croatia": "Croacia", "Cuba": "Cuba",
    "Curaçao": "Curazao", "Cyprus": "Chipre", "Czech Republic": "República Checa",
    "Czechia": "Chequia", "Czechoslovakia": "Checoslovaquia", "Côte d'Ivoire": "Costa de Marfil",
    "DR Congo": "RD Congo", "Denmark": "Dinamarca", "Dominican Republic": "República Dominicana",
    "East Germany": "Alemania Oriental", "Ecuador": "Ecuador", "Egypt": "Egipto",
    "El Salvador": "El Salvador", "England": "Inglaterra",
    "Equatorial Guinea": "Guinea Ecuatorial", "Estonia": "Estonia", "Ethiopia": "Etiopía",
    "FR Yugoslavia": "Yugoslavia", "Faroe Islands": "Islas Feroe", "Finland": "Finlandia",
    "France": "Francia", "Gabon": "Gabón", "Gambia": "Gambia", "Georgia": "Georgia",
    "German DR": "Alemania Oriental", "Germany": "Alemania", "Ghana": "Ghana",
    "Gibraltar": "Gibraltar", "Greece": "Grecia", "Guatemala": "Guatemala", "Guinea": "Guinea",
    "Guinea-Bissau": "Guinea-Bisáu", "Haiti": "Haití", "Honduras": "Honduras",
    "Hungary": "Hungría", "Iceland": "Islandia", "India": "India", "Indonesia": "Indonesia",
    "Iran": "Irán", "Iraq": "Irak", "Ireland": "Irlanda", "Israel": "Israel", "Italy": "Italia",
    "Ivory Coast": "Costa de Marfil", "Jamaica": "Jamaica", "Japan": "Japón",
    "Jordan": "Jordania", "Kazakhstan": "Kazajistán", "Kenya": "Kenia", "Kosovo": "Kosovo",
    "Kuwait": "Kuwait", "Latvia": "Letonia", "Lebanon": "Líbano", "Liberia": "Liberia",
    "Libya": "Libia", "Liechtenstein": "Liechtenstein", "Lithuania": "Lituania",
    "Luxembourg": "Luxemburgo", "Madagascar": "Madagascar", "Malawi": "Malaui", "Mali": "Mali",
    "Malta": "Malta", "Mauritania": "Mauritania", "Mauritius": "Mauricio", "Mexico": "México",
    "Moldova": "Moldavia", "Montenegro": "Montenegro", "Morocco": "Marruecos",
    "Mozambique": "Mozambique", "Namibia": "Namibia", "Netherlands": "Países Bajos",
    "New Zealand": "Nueva Zelanda", "Niger": "Níger", "Nigeria": "Nigeria",
    "North Korea": "Corea del Norte", "North Macedonia": "Macedonia del Norte",
    "Northern Ireland": "Irlanda del Norte", "Norway": "Noruega", "Oman": "Omán",
    "Panama": "Panamá", "Paraguay": "Paraguay", "Peru": "Perú", "Poland": "Polonia",
    "Portugal": "Portugal", "Qatar": "Catar", "Republic of Ireland": "Irlanda",
    "Romania": "Rumanía", "Russia": "Rusia", "Rwanda": "Ruanda", "San Marino": "San Marino",
    "Saudi Arabia": "Arabia Saudí", "Scotland": "Escocia", "Senegal": "Senegal",
    "Serbia": "Serbia", "Serbia and Montenegro": "Serbia y Montenegro",
    "Sierra Leone": "Sierra Leona", "Slovakia": "Eslovaquia", "Slovenia": "Eslovenia",
    "South Africa": "Sudáfrica", "South Korea": "Corea del Sur",
    "Soviet Union": "Unión Soviética", "Spain": "España", "Sudan": "Sudán",
    "Suriname": "Surinam", "Sweden": "Suecia", "Switzerland": "Suiza", "Syria": "Siria",
    "Tanzania": "Tanzania", "Thailand": "Tailandia", "Togo": "Togo",
    "Trinidad and Tobago": "Trinidad y Tobago", "Tunisia": "Túnez", "Turkey": "Turquía",
    "Türkiye": "Turquía", "USA": "Estados Unidos", "Uganda": "Uganda", "Ukraine": "Ucrania",
    "United Arab Emirates": "Emiratos Árabes Unidos", "United States": "Estados Unidos",
    "Uruguay": "Uruguay", "Uzbekistan": "Uzbekistán", "Venezuela": "Venezuela",
    "Vietnam": "Vietnam", "Wales": "Gales", "West Germany": "Alemania Occidental",
    "Yugoslavia": "Yugoslavia", "Zaire": "Zaire", "Zambia": "Zambia", "Zimbabwe": "Zimbabue",
  ]
}
