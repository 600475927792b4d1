import JournalCore

/// The sources of the demo's facts.
enum DemoSource: String, CaseIterable {
  case agency = "agency-report-2018-01-25"
  case soccerRu = "soccer-ru-1033473"
  case tass = "tass-4900688"
  case dnevnik = "dnevnik-1042799267"
  case dziennik = "dziennik-567403"
  case footballData = "schochastics-football-data"
  case rsssf = "rsssf-span2018"

  var slug: SourceSlug {
    guard let slug = SourceSlug(rawValue) else { preconditionFailure("not a slug: \(rawValue)") }
    return slug
  }

  var event: SourceAdded {
    let (kind, publisher, url): (String, String, String?) =
      switch self {
      case .agency: ("agency", "Agency report, Madrid, 25 January 2018", nil)
      case .soccerRu: ("website", "soccer.ru", "soccer.ru/news/1033473")
      case .tass: ("agency", "TASS", "tass.ru/sport/4900688")
      case .dnevnik: ("newspaper", "Dnevnik", "dnevnik.si/1042799267")
      case .dziennik: ("newspaper", "Dziennik", "sport.dziennik.pl/567403")
      case .footballData: ("data set", "schochastics/football-data", nil)
      case .rsssf: ("archive", "RSSSF, Spain Cup 2017/18", nil)
      }
    return SourceAdded(source: slug, kind: kind, publisher: publisher, url: url)
  }
}
