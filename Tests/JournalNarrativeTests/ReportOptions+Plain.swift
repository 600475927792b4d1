import JournalNarrative

extension ReportOptions {
  /// A brief in the plainest words, so that tests of content need not consider variants.
  static let plain = ReportOptions(isPlain: true)

  /// A full report in the plainest words.
  static let plainFull = ReportOptions(length: .full, isPlain: true)
}
