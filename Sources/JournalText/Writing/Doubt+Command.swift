public import JournalCore

extension Doubt {
  /// The doubt as a note, in terms of the command `journal`.
  public var asNote: String { [reason, hint].compactMap { $0 }.joined(separator: " ") }

  /// What to type if the doubt is about the journal itself; nil if the event is what it is about.
  var hint: String? {
    switch remedy {
    case .correctClock?, .ruleOnResult?, .ruleOnAppeal?, .keepDecision?: remedy?.asCommand
    default: nil
    }
  }
}
