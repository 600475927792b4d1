import JournalCore

/// The name of a city in another language, for journals that give the city where others give the
/// ground.
enum CityName {
  /// Whether a name is that of a city and not of a ground.
  static func isKnown(_ name: String) -> Bool {
    plain.contains(name) || translated[name] != nil
  }

  /// The Spanish name.
  static func spanish(_ name: String) -> String { translated[name]?.spanish ?? name }

  /// The French name.
  static func french(_ name: String) -> String { translated[name]?.french ?? name }

  /// Cities whose names differ, by the English one.
  private static let translated: [String: (spanish: String, french: String)] = [
    "A Coruña": ("A Coruña", "La Corogne"), "Addis Ababa": ("Adís Abeba", "Addis-Abeba"),
    "Abidjan": ("Abiyán", "Abidjan"), "Abuja": ("Abuya", "Abuja"), "Accra": ("Acra", "Accra"),
    "Alexandria": ("Alejandría", "Alexandrie"), "Algiers": ("Argel", "Alger"),
    "Amsterdam": ("Ámsterdam", "Amsterdam"), "Antwerp": ("Amberes", "Anvers"),
    "Athens": ("Atenas", "Athènes"), "Barcelona": ("Barcelona", "Barcelone"),
    "Basel": ("Basilea", "Bâle"), "Beijing": ("Pekín", "Pékin"),
    "Belgrade": ("Belgrado", "Belgrade"), "Berlin": ("Berlín", "Berlin"),
    "Benghazi": ("Bengasi", "Benghazi"), "Bern": ("Berna", "Berne"),
    "Bizerte": ("Bizerta", "Bizerte"),
    "Bologna": ("Bolonia", "Bologne"),
    "Bordeaux": ("Burdeos", "Bordeaux"), "Brussels": ("Bruselas", "Bruxelles"),
    "Bucharest": ("Bucarest", "Bucarest"), "Cairo": ("El Cairo", "Le Caire"),
    "Cape Town": ("Ciudad del Cabo", "Le Cap"), "Cologne": ("Colonia", "Cologne"),
    "Copenhagen": ("Copenhague", "Copenhague"), "Córdoba": ("Córdoba", "Cordoba"),
    "Dresden": ("Dresde", "Dresde"), "Douala": ("Duala", "Douala"),
    "Dublin": ("Dublín", "Dublin"),
    "Florence": ("Florencia", "Florence"), "Frankfurt": ("Fráncfort", "Francfort"),
    "Geneva": ("Ginebra", "Genève"), "Genoa": ("Génova", "Gênes"),
    "Gothenburg": ("Gotemburgo", "Göteborg"), "Hamburg": ("Hamburgo", "Hambourg"),
    "Hanover": ("Hannover", "Hanovre"), "Havana": ("La Habana", "La Havane"),
    "Istanbul": ("Estambul", "Istanbul"), "Johannesburg": ("Johannesburgo", "Johannesburg"),
    "Khartoum": ("Jartum", "Khartoum"), "Kyiv": ("Kiev", "Kiev"),
    "Lausanne": ("Lausana", "Lausanne"), "Liège": ("Lieja", "Liège"),
    "Lisbon": ("Lisboa", "Lisbonne"), "London": ("Londres", "Londres"),
    "Lyon": ("Lyon", "Lyon"), "Marseille": ("Marsella", "Marseille"),
    "Mexico City": ("Ciudad de México", "Mexico"), "Milan": ("Milán", "Milan"),
    "Moscow": ("Moscú", "Moscou"), "Munich": ("Múnich", "Munich"),
    "Naples": ("Nápoles", "Naples"), "New York": ("Nueva York", "New York"),
    "Montreal": ("Montreal", "Montréal"), "Palermo": ("Palermo", "Palerme"),
    "Paris": ("París", "Paris"), "Porto": ("Oporto", "Porto"),
    "Prague": ("Praga", "Prague"), "Rio de Janeiro": ("Río de Janeiro", "Rio de Janeiro"),
    "Rome": ("Roma", "Rome"), "Rotterdam": ("Róterdam", "Rotterdam"),
    "Saint Petersburg": ("San Petersburgo", "Saint-Pétersbourg"),
    "Seoul": ("Seúl", "Séoul"), "Seville": ("Sevilla", "Séville"),
    "Sofia": ("Sofía", "Sofia"), "Stockholm": ("Estocolmo", "Stockholm"),
    "Strasbourg": ("Estrasburgo", "Strasbourg"),
    "Tehran": ("Teherán", "Téhéran"), "Tokyo": ("Tokio", "Tokyo"),
    "Toulouse": ("Toulouse", "Toulouse"),
    "Tripoli": ("Trípoli", "Tripoli"), "Tunis": ("Túnez", "Tunis"), "Turin": ("Turín", "Turin"),
    "Valencia": ("Valencia", "Valence"), "Venice": ("Venecia", "Venise"),
    "Verona": ("Verona", "Vérone"), "Vienna": ("Viena", "Vienne"),
    "Warsaw": ("Varsovia", "Varsovie"),
    "Washington": ("Washington", "Washington"), "Yaoundé": ("Yaundé", "Yaoundé"),
    "Zaragoza": ("Zaragoza", "Saragosse"), "Zürich": ("Zúrich", "Zurich"),
    "São Paulo": ("São Paulo", "São Paulo"),
  ]

  /// Cities that have one name everywhere.
  private static let plain: Set<String> = [
    "Alicante", "Ambato", "Annaba", "Antibes", "Arica", "Asmara",
    "Asunción", "Avellaneda", "Bari", "Belo Horizonte", "Bilbao", "Birmingham",
    "Bogotá", "Borås", "Bouaké", "Brasília", "Budapest", "Buenos Aires", "Cagliari", "Caracas",
    "Casablanca", "Chicago", "Cochabamba", "Colombes", "Concepción", "Cuenca", "Curitiba", "Dakar",
    "Dallas", "Damanhur", "Dire Dawa", "Doha", "Dortmund", "Durban", "Düsseldorf",
    "East Rutherford", "El Mahalla El Kubra", "Elche", "Eskilstuna", "Foxborough", "Gelsenkirchen",
    "Gijón", "Goiânia", "Guadalajara", "Guayaquil", "Halmstad", "Helsingborg", "Helsinki", "Ibadan",
    "Irapuato", "Kumasi", "La Paz", "Lagos", "Le Havre", "Leipzig", "Lens", "León", "Lille", "Lima",
    "Liverpool", "Lugano", "Machala", "Madrid", "Malmö", "Manchester", "Mar del Plata", "Mendoza",
    "Middlesbrough", "Monterrey", "Montevideo", "Málaga", "Nantes", "Nezahualcóyotl",
    "Norrköping", "Orlando", "Oruro", "Osaka", "Oslo", "Oviedo", "Palo Alto", "Pasadena",
    "Pontiac", "Porto Alegre", "Portoviejo", "Puebla", "Querétaro", "Quito", "Rabat", "Rancagua",
    "Recife", "Reims", "Rosario", "Saint-Étienne", "Salvador", "San Cristóbal",
    "Sandviken", "Santiago", "Santos", "Sfax", "Sheffield", "Solna", "Sousse", "Stuttgart",
    "Sunderland", "Toluca", "Toronto", "Trieste", "Uddevalla", "Uberlândia", "Udine", "Valladolid",
    "Valparaíso", "Vigo", "Viña del Mar", "Västerås", "Wad Madani", "Zagreb",
    "Ziguinchor", "Örebro",
  ]
}
