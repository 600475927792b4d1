extension MatchJournal {
  /// The version of the program, as `journal --version` and receipts name it: that of the newest
  /// release in the changelog.
  public static let version = "0.1.0"
}
