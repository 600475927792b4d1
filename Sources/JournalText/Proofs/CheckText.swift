import JournalCore
public import MatchJournal

extension CheckVerdict {
  /// What begins the line that says so.
  private var lead: String {
    switch self {
    case .yes: "True"
    case .no: "Not true"
    case .untold: "Cannot be told"
    }
  }

  /// What the check came to, in a line or two; none for a yes.
  ///
  /// - Parameter isBrief: whether a no comes without what it may be due to.
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
