public import JournalCore

/// The index of `Regulations/`: the regulations that are compiled into the program.
public enum RegulationLibrary {
  /// The documents by id.
  public static let documents: [String: JSONObject] = {
    let files = [
      PackageResources.caf_africa_cup_of_nations_1957_1962_json,
      PackageResources.caf_africa_cup_of_nations_1959_json,
      PackageResources.caf_africa_cup_of_nations_1963_1965_json,
      PackageResources.caf_africa_cup_of_nations_1968_1974_json,
      PackageResources.caf_africa_cup_of_nations_1976_json,
      PackageResources.caf_africa_cup_of_nations_1978_1990_json,
      PackageResources.caf_africa_cup_of_nations_1992_1994_json,
      PackageResources.conmebol_copa_america_1916_1967_json,
      PackageResources.conmebol_copa_america_1919_json,
      PackageResources.conmebol_copa_america_1925_json,
      PackageResources.conmebol_copa_america_1975_1983_json,
      PackageResources.conmebol_copa_america_1987_json,
      PackageResources.conmebol_copa_america_1989_1991_json,
      PackageResources.conmebol_copa_america_1993_json,
      PackageResources.de_bundesliga_2010_11_json,
      PackageResources.eng_premier_league_2009_10_json,
      PackageResources.es_copa_del_rey_2017_18_json,
      PackageResources.es_copa_del_rey_2021_22_json,
      PackageResources.es_la_liga_2012_13_json,
      PackageResources.es_la_liga_2017_18_json,
      PackageResources.fifa_world_cup_1930_json,
      PackageResources.fifa_world_cup_1934_1938_json,
      PackageResources.fifa_world_cup_1950_json,
      PackageResources.fifa_world_cup_1954_json,
      PackageResources.fifa_world_cup_1958_json,
      PackageResources.fifa_world_cup_1962_1966_json,
      PackageResources.fifa_world_cup_1970_json,
      PackageResources.fifa_world_cup_1974_1978_json,
      PackageResources.fifa_world_cup_1982_json,
      PackageResources.fifa_world_cup_1986_1990_json,
      PackageResources.fifa_world_cup_1994_json,
      PackageResources.fifa_world_cup_1998_json,
      PackageResources.fifa_world_cup_2002_json,
      PackageResources.fifa_world_cup_2006_2014_json,
      PackageResources.fifa_world_cup_2018_json,
      PackageResources.fifa_world_cup_2022_json,
      PackageResources.generic_cup_single_json,
      PackageResources.generic_cup_two_legs_json,
      PackageResources.generic_cup_two_legs_away_goals_json,
      PackageResources.generic_league_goal_difference_json,
      PackageResources.generic_league_head_to_head_json,
      PackageResources.uefa_champions_league_2017_18_json,
      PackageResources.uefa_champions_league_2021_22_json,
      PackageResources.uefa_european_championship_1960_1972_json,
      PackageResources.uefa_european_championship_1976_json,
      PackageResources.uefa_european_championship_1980_json,
      PackageResources.uefa_european_championship_1984_1988_json,
      PackageResources.uefa_european_championship_1992_json,
    ]
    var documents: [String: JSONObject] = [:]
    for file in files {
      guard let document = try? JSONValue(parsing: file, limits: .document).object,
        let id = document["id"]?.string
      else { preconditionFailure("a shipped regulation is not JSON") }
      documents[id] = document
    }
    return documents
  }()

  /// The document of a league whose own rules are not known: three points for a win, then goal
  /// difference.
  public static var genericLeague: JSONObject? { documents["generic.league.goal-difference"] }

  /// Whether a regulation is for competitions whose own rules are not known.
  public static func isGeneric(_ id: String) -> Bool { id.hasPrefix("generic.") }

  /// The ids, sorted.
  public static var ids: [String] { documents.keys.sorted() }

  /// Returns the ids of the regulations that have some words in id or title, and were in force at some
  /// time of a year.
  ///
  /// - Parameter year: nil for any time. A regulation that does not say when it is in force always is.
  public static func ids(having words: [String], in year: Int?) -> [String] {
    ids.filter { id in
      guard let document = documents[id] else { return false }
      let text = fold("\(id) \(document["title"]?.string ?? "")")
      guard words.allSatisfy({ text.contains(fold($0)) }) else { return false }
      guard let year, let valid = document["valid"]?.object else { return true }
      let years = ["from", "to"].map { valid[$0]?.string.flatMap { Int($0.prefix(4)) } }
      return (years[0] ?? year) <= year && (years[1] ?? year) >= year
    }
  }

  /// The document with this id, or the only one whose id contains this name.
  public static func document(named name: String) -> JSONObject? {
    let fits = ids(named: name)
    return fits.count == 1 ? documents[fits[0]] : nil
  }

  /// The ids that a name may mean: the id itself, otherwise all that contain the name.
  public static func ids(named name: String) -> [String] {
    if documents[name] != nil { return [name] }
    let folded = fold(name)
    return folded.isEmpty ? [] : ids.filter { fold($0).contains(folded) }
  }

  /// What distinguishes ids: the last part of each if the rest is the same, otherwise the whole id.
  public static func differences(of ids: [String]) -> [String] {
    let parts = ids.map { $0.split(separator: ".") }
    guard Set(parts.map { $0.dropLast() }).count == 1 else { return ids }
    return parts.compactMap { $0.last.map(String.init) }
  }

  /// Folds a name. Dots in an id separate words, as hyphens do.
  private static func fold(_ name: String) -> String {
    SlugMint.fold(String(name.map { $0 == "." ? "-" : $0 }))
  }
}
