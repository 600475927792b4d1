public import JournalCore
public import MatchJournal

/// The outcome of importing the lines of a file, in words.
public struct LinesText {
  private let outcome: LinesOutcome
  private let name: String

  /// Creates the text of an import of records or events.
  ///
  /// - Parameter name: the name of the file.
  public init(_ outcome: LinesOutcome, named name: String) {
    self.outcome = outcome
    self.name = TextRules.harmless(name)
  }

  /// `season.jsonl: 12 events added, 3 already known.`
  public var line: String {
    guard outcome.count > 0 else { return "\(name): no events found." }
    let new = outcome.newCount
    guard new > 0 else { return "\(name): nothing new." }
    let known = outcome.knownCount
    let verb = outcome.isDry ? "would be added (nothing written)" : "added"
    let events = new == 1 ? "1 event" : "\(new) events"
    return "\(name): \(events) \(verb)\(known > 0 ? ", \(known) already known" : "")."
  }

  /// The most doubts of one kind that are listed.
  private static let few = 3

  /// Returns the doubts about the events by kind, in the order in which the kinds arose: the first few of
  /// each, and how many more there are.
  ///
  /// - Parameter isFull: whether to list all.
  public func doubts(inFull isFull: Bool = false) -> [String] {
    let limit = isFull ? Int.max : Self.few
    var codes: [String] = []
    var kinds: [String: [Doubt]] = [:]
    for doubt in outcome.doubts {
      if kinds[doubt.code] == nil { codes.append(doubt.code) }
      kinds[doubt.code, default: []].append(doubt)
    }
    return codes.flatMap { code in
      let doubts = kinds[code] ?? []
      let more = doubts.count - limit
      return doubts.prefix(limit).map {
        Wrap.text(TextRules.harmless("note: \($0.asNote)"), indent: 6)
      } + (more > 0 ? ["note: and \(more) more: \(code)"] : [])
    }
  }

  /// A note that records get other positions than they had, so that proofs of the old ones do not hold
  /// here; nil if none does.
  public var moved: String? {
    outcome.moved.map { moved in
      Wrap.text(
        "note: e\(moved.from) of the file is e\(moved.to) here, and so on. Proofs of the journal "
          + "it comes from do not hold for this one.", indent: 6)
    }
  }

  /// Says what is in of a file whose import ended early.
  ///
  /// - Parameters:
  ///   - count: how many events are in.
  ///   - total: how many the file holds; nil if that is not known.
  public static func endedEarly(after count: Int, of total: Int?) -> String {
    ImportText.endedEarly(after: count, of: total, "events")
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
