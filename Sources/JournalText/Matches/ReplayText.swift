public import JournalCore
package import JournalProjections
public import JournalReading
import JournalRules

/// A match event by event, with the running score.
public struct ReplayText {
  /// An event: its minute and its line.
  public typealias Step = (minute: Int, line: String)

  private let match: MatchReading
  private let moment: Moment
  private let listsAll: Bool

  /// Creates the replay of a match up to a moment.
  ///
  /// - Parameter listsAll: whether to include line-ups, officials and background facts.
  public init(_ match: MatchReading, at moment: Moment, listsAll: Bool) {
    self.match = match
    self.moment = moment
    self.listsAll = listsAll
  }

  /// The header.
  public var head: [String] { MatchHeader.lines(of: match, at: moment) }

  /// The events in the order of the match.
  ///
  /// - Parameter types: the types of event; empty for all.
  public func steps(_ style: Style, of types: [String] = []) -> [Step] {
    let words = EventWords(match)
    return shown(of: types).map { entry, draft in
      let line = EventLine(
        position: entry.fact.position, label: draft.label(in: match.format),
        text: words.text(of: draft), after: entry)
      return (Int(entry.fact.minute), line.render(style))
    }
  }

  /// The events as they stand, each with its time and the score after it.
  package var entries: [(entry: Timeline.Entry, draft: Draft)] { shown(of: []) }

  private func shown(of types: [String]) -> [(entry: Timeline.Entry, draft: Draft)] {
    let records = Dictionary(
      match.stream.records.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    return match.projection(Timeline.self, at: moment).entries.compactMap { entry in
      guard let record = records[entry.fact.position] else { return nil }
      let draft = match.stream.effective(record)
      guard types.isEmpty || types.contains(draft.envelope.type) else { return nil }
      guard listsAll || draft.isShownInReplay, draft.says(entry.fact) else { return nil }
      return (entry, draft)
    }
  }
}

extension Draft {
  /// Whether a fact is the event's own. A supposed match that would have ended earlier gets a final
  /// whistle that nobody recorded.
  fileprivate func says(_ fact: Fact) -> Bool {
    if case .finalWhistle = event { return true }
    return fact.kind != .finalWhistle
  }

  /// Whether the event happened on the pitch or around it, and is not paperwork.
  fileprivate var isShownInReplay: Bool {
    switch event {
    case .scoreDeclared, .shootOutDeclared, .goalAttributed, .cardRescinded, .matchResumed: true
    case .contextFact: false
    default:
      switch event.setting {
      case .inPlay, .playOrInterval, .whistle, .shootOut, .anyTime, .words, .ruling: true
      case .administration, .housekeeping, .registry, .competition: false
      }
    }
  }
}
