/// Countries in English.
enum CountryWords {
  /// The countries that take an article in a sentence, by the names under which results are
  /// published.
  static let articled: Set<String> = [
    "Bahamas", "British Virgin Islands", "Cayman Islands", "Central African Republic",
    "Cook Islands", "Czech Republic", "Dominican Republic", "Faroe Islands", "Gambia", "Maldives",
    "Netherlands", "Philippines", "Republic of Ireland", "Solomon Islands", "Soviet Union",
    "United Arab Emirates", "United States", "US Virgin Islands", "USA",
  ]
}
