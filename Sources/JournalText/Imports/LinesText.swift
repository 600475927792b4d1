public import JournalCore
public import JournalFeeds
public import MatchJournal

/// The outcome of importing the lines of a file, in words.
public struct LinesText {
  private let outcome: Outcome
  private let name: String

  /// Creates the text of an import of records or events.
  ///
  /// - Parameter name: the name of the file.
  public init(_ outcome: Outcome, named name: String) {
    self.outcome = outcome
    self.name = TextRules.harmless(name)
  }

  /// `season.jsonl: 12 events added, 3 already known.`
  public var line: String {
    guard !outcome.events.isEmpty else { return "\(name): no events found." }
    let new = outcome.newCount
    guard new > 0 else { return "\(name): nothing new." }
    let known = outcome.events.count - new
    let verb = outcome.isDry ? "would be added (nothing written)" : "added"
    let events = new == 1 ? "1 event" : "\(new) events"
    return "\(name): \(events) \(verb)\(known > 0 ? ", \(known) already known" : "")."
  }

  /// The doubts about the events.
  public var doubts: [String] {
    outcome.doubts.map { Wrap.text(TextRules.harmless("note: \($0.asNote)"), indent: 6) }
  }

  /// Returns a note that records get other positions than they had, so that proofs of the old ones
  /// do not hold here; nil if none does.
  public func moved(from lines: [JSONLines.Line]) -> String? {
    for (line, event) in zip(lines, outcome.events) where !event.replayed {
      let position = event.record.position
      guard let old = line.position, old != position else { continue }
      return Wrap.text(
        "note: e\(old) of the file is e\(position) here, and so on. Proofs of the journal "
          + "it comes from do not hold for this one.", indent: 6)
    }
    return nil
  }
}

extension Refusal {
  /// The refusal of files in which nothing could be read, new or known.
  ///
  /// - Parameter files: their names.
  public static func nothingRead(in files: [String]) -> Refusal {
    let names = files.prefix(8).map { TextRules.harmless($0) }.joined(separator: ", ")
    let more = files.count > 8 ? " and \(files.count - 8) more" : ""
    return Refusal(
      "nothing-read", "Nothing in \(names)\(more) can be imported.",
      hint: "Is it the right file, and all of it? --from names the format of a feed.")
  }
}
