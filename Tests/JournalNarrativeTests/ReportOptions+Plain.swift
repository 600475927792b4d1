import JournalNarrative

extension ReportOptions {
  /// A brief in the plainest words, so that tests of what is told need not ask how it varies.
  static let plain = ReportOptions(isPlain: true)

  /// A full report in the plainest words.
  static let plainFull = ReportOptions(length: .full, isPlain: true)
}
