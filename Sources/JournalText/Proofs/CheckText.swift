import JournalCore
public import MatchJournal

extension CheckVerdict {
  /// The words that begin the line of the verdict.
  private var lead: String {
    switch self {
    case .yes: "True"
    case .no: "Not true"
    case .untold: "Cannot tell"
    }
  }

  /// Returns the outcome of the check in a line or two; none if it is true.
  ///
  /// - Parameter isBrief: whether to leave out the remedy of a claim that is false.
  public func lines(isBrief: Bool = false) -> [String] {
    let text =
      switch self {
      case .yes: ""
      case .no(let refusal): isBrief ? refusal.reason : refusal.asCommand
      case .untold(let refusal): refusal.asCommand
      }
    guard refusal != nil else { return [] }
    return [Wrap.text(TextRules.harmless("\(lead): \(text)"), indent: lead.count + 2)]
  }
}
