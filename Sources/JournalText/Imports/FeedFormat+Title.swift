package import JournalFeeds

extension FeedFormat {
  /// Its name for people.
  package var title: String {
    switch self {
    case .jsonLines: "JSON Lines"
    case .footballText: "Football.TXT"
    case .internationalResults: "international results"
    case .wyscout: "Wyscout"
    case .csv: "CSV"
    }
  }
}
