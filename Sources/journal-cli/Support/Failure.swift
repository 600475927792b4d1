import JournalText
import MatchJournal
import JournalCore

/// Reports errors on standard error.
enum Failure {
  /// Reports an error.
  ///
  /// - Returns: the status to exit with.
  static func report(_ error: any Error, writes: Bool, asJSON: Bool) -> ExitStatus {
    let (code, reason, hint, status) = describe(error)
    if asJSON {
      let document = Documents.failure(code: code, message: reason, hint: hint)
      Output.error(
        TextRules.harmless(json: JSONValue.object(document).canonicalText), isDocument: true)
    } else {
      let silent = !writes || tellsWhatIsWritten(error) || Output.hasAcknowledged
      let text = [lowered(reason), hint, silent ? nil : "Nothing written."].compactMap { $0 }
      // The text may contain file names and words of the command line exactly as typed.
      let said = TextRules.harmless(brief(text.joined(separator: " ")))
      Output.error(Wrap.text("journal: " + said, indent: 9))
    }
    return status
  }

  /// Whether an error itself says what has been written and what has not.
  private static func tellsWhatIsWritten(_ error: any Error) -> Bool {
    if let failure = error as? FileFailure { return tellsWhatIsWritten(failure.error) }
    guard let error = error as? LogError else { return false }
    return switch error {
    case .versionConflict, .idConflict, .unsettled: true
    case .refused, .damaged: false
    case .lacks(let capability): ![.verifying, .examining, .querying].contains(capability)
    case .unavailable(let obstacle):
      switch obstacle.kind {
      case .newer, .busy, .full, .uncertain, .lostEnd: true
      case .missing, .foreign, .uncreatable, .readOnly, .altered, .failed: false
      }
    }
  }

  /// Cuts a text, so that long input is not repeated in full.
  private static func brief(_ text: String) -> String {
    text.utf8.count > 4_000 ? String(text.prefix(800)) + "…" : text
  }

  private static func named(_ failure: FileFailure) -> (String, String, String?, ExitStatus) {
    let (code, reason, hint, status) = describe(failure.error)
    return (code, "\(failure.file): \(lowered(reason))", hint, status)
  }

  private static func describe(_ error: any Error) -> (String, String, String?, ExitStatus) {
    switch error {
    case let failure as FileFailure: named(failure)
    case let refusal as Refusal:
      (refusal.code, refusal.reason, refusal.remedy?.asCommand, refusal.status)
    case LogError.refused(let refusal):
      (refusal.code, refusal.reason, refusal.remedy?.asCommand, refusal.status)
    case let error as LogError: (error.code, error.description, hint(for: error), error.status)
    case let failure as OutputFailure: ("output", failure.description, nil, .io)
    default: ("failed", "\(error)", nil, .io)
    }
  }

  /// Returns what to do next if the journal itself is the obstacle; nil if there is no advice.
  private static func hint(for error: LogError) -> String? {
    switch error {
    case .unavailable(let obstacle): hint(for: obstacle.kind)
    case .damaged:
      "See what is intact: journal verify. Save what is sound: journal salvage -o FILE."
    case .refused, .versionConflict, .idConflict, .unsettled, .lacks: nil
    }
  }

  private static func hint(for obstacle: Unavailable.Kind) -> String? {
    switch obstacle {
    case .missing: "Start one with \"journal init\", or name one with -J FILE."
    case .foreign: "Name a journal with -J FILE."
    case .uncreatable: "Name another place."
    case .altered: "journal verify says what was changed; journal export saves the records."
    case .lostEnd:
      "Look for the file that has them. journal branch --reason TEXT goes on without them."
    case .readOnly: "You can read it; to write, copy it to a place of your own."
    case .newer, .busy, .full, .uncertain, .failed: nil
    }
  }

  /// Lower-cases the first word of a reason, because it follows `journal:`. A test keeps the list of
  /// words complete.
  private static func lowered(_ reason: String) -> String {
    let first = reason.prefix { $0.isLetter }
    let plain: Set<String> = [
      "A", "An", "Added", "All", "Announced", "Another", "Attendance", "Cannot", "Conditions",
      "Each",
      "Erasing",
      "Event", "Extra", "In", "It", "Its", "Kicks", "Leg", "Legs", "Live", "Lots", "Minute", "Name",
      "No", "Nobody", "Nothing", "One", "Periods", "Place", "Places", "Positions", "Say",
      "Somebody", "Stage", "Standard", "That", "The", "There", "These", "This", "Tiles", "What",
      "Which", "Who",
    ]
    guard plain.contains(String(first)) else { return reason }
    return reason.prefix(1).lowercased() + reason.dropFirst()
  }
}
