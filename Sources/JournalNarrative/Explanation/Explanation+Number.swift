public import JournalCore

extension Explanation {
  /// Explains the sentence with a number in a report, from 1.
  ///
  /// - Throws: `Refusal` if there is no such sentence.
  public init(_ number: Int, of report: Report) throws(Refusal) {
    let sentences = report.sentences
    guard sentences.indices.contains(number - 1) else {
      throw Refusal(
        "no-sentence", "The report has no sentence \(number).",
        hint: "It has \(sentences.count); count from 1.")
    }
    self.init(sentences[number - 1])
  }
}
