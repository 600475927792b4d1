/// Countries in English.
enum CountryWords {
  /// The countries that take an article in a sentence, by the names under which results are
  /// published.
  static let articled: Set<String> = [
    "Bahamas", "British Virgin Islands", "Cayman Islands", "Central African Republic",
    "Comoros", "Cook Islands", "Czech Republic", "Democratic Republic of the Congo",
    "Dominican Republic", "Dutch East Indies", "Falkland Islands", "Faroe Islands", "Gambia",
    "German Democratic Republic", "Isle of Man", "Maldives", "Marshall Islands",
    "Netherlands", "Netherlands Antilles", "Northern Mariana Islands", "Philippines",
    "Republic of Ireland", "Republic of the Congo", "Seychelles", "Solomon Islands", "Soviet Union",
    "Turks and Caicos Islands", "UAE", "USSR", "United Arab Emirates", "United Arab Republic",
    "United Kingdom", "United States", "US Virgin Islands", "USA", "Virgin Islands",
  ]
}
