import JournalCore
import JournalNarrative

extension AuditDesk {
  /// The maximum length, in words, of a sentence that is checked word by word.
  private static let wordLimit = 200

  /// What the log does not support in an edited text, its number of sentences, and what it tells.
  func reading(of text: String, against report: Report)
    -> (findings: [ReportAudit.Finding], count: Int, told: Telling)
  {
    let edited = EditedText(text, of: report)
    let all = [report.headline, report.dateline].compactMap { $0 } + report.sentences
    let reader = SentenceReader(claims, renderer, clauses: all.flatMap(\.clauses))
    let facts = FactReader(claims, renderer)
    var order = FreeOrder(claims.account)
    var walk = Walk(claims, renderer)
    var number = 0
    for piece in edited.pieces {
      switch piece {
      case .known(let unit):
        audit(edited.units[unit], &number, &walk)
        order.tell(edited.units[unit].sentence)
      case .edited(let words):
        var rest = words.joined(separator: " ")[...]
        while !rest.isEmpty {
          if let reading = reader.read(rest, after: walk.told) {
            audit(reading.sentence, reading.place, &number, &walk)
            order.tell(reading.sentence)
            rest = reading.rest
          } else {
            let sentence = rest.firstSentence
            var reading = facts?.read(String(sentence))
            if let problem = reading.flatMap({ order.tell($0) }) {
              reading?.contradictions.append(problem)
            }
            if reading?.isSupported == true {
              number += 1
            } else {
              refuse(String(sentence), reading, &number, edited, &walk)
            }
            rest = rest.dropFirst(sentence.count).drop { $0 == " " }
          }
        }
      }
    }
    let omissions = Omissions(claims).findings(of: walk.told)
    return (walk.findings + omissions, number, walk.told)
  }

  private func audit(_ unit: EditedText.Unit, _ number: inout Int, _ walk: inout Walk) {
    audit(unit.sentence, unit.place, &number, &walk)
  }

  private func audit(
    _ sentence: Sentence, _ place: ReportAudit.Finding.Place, _ number: inout Int,
    _ walk: inout Walk
  ) {
    switch place {
    case .text:
      number += 1
      walk.audit(sentence, number: number)
    case .headline, .dateline:
      if sentence.clauses.isEmpty {
        if let finding = line.finding(sentence, place) { walk.add(finding) }
      } else {
        walk.audit(sentence, as: place)
      }
    case .line: if let finding = line.finding(sentence, .line) { walk.add(finding) }
    }
  }

  /// Reports a sentence that is not understood, word by word if a sentence of the report is like
  /// it.
  private func refuse(
    _ sentence: String, _ facts: FactReader.Reading?, _ number: inout Int,
    _ edited: EditedText, _ walk: inout Walk
  ) {
    let missing = edited.missing
    let words = PlainText.words(sentence)
    let likes =
      words.count > Self.wordLimit
      ? [] : missing.map { ($0, WordChanges(from: $0.words, to: words)) }
    let best = likes.filter { $0.1.likeness >= 0.4 }.max { $0.1.likeness < $1.1.likeness }
    let place = best?.0.place ?? .text
    if place == .text { number += 1 }
    let index = place == .text ? number : 1
    let offered = offer(for: words, best?.0, edited, walk)
    func finding(_ code: ReportAudit.Finding.Code, _ told: String, _ log: String)
      -> ReportAudit.Finding
    {
      ReportAudit.Finding(
        place: place, number: index, sentence: sentence, words: told, code: code, log: log,
        offered: offered)
    }
    guard let (unit, changes) = best else {
      guard let facts, !facts.contradictions.isEmpty || !facts.events.isEmpty else {
        walk.add(finding(.addedSentence, sentence, "no fact in it could be read"))
        return
      }
      for (words, log) in facts.contradictions { walk.add(finding(.contradicted, words, log)) }
      if facts.contradictions.isEmpty {
        let events = facts.events.sorted().map { "e\($0)" }.joined(separator: " ")
        walk.add(
          finding(
            .notRead, facts.unread.joined(separator: ", "), "the rest is as logged: \(events)"))
      }
      return
    }
    // The log may have overtaken what the report said here.
    var (count, own) = (number, walk)
    audit(unit, &count, &own)
    let overtaken = own.findings.dropFirst(walk.findings.count).first?.log
    for change in changes.changes {
      let old = change.old.joined(separator: " ")
      let log = overtaken ?? (old.isEmpty ? "none of it is recorded" : "\"\(old)\"")
      walk.add(finding(.changedWords, change.new.joined(separator: " "), log))
    }
    // Later sentences of the text may depend on it.
    walk.tell(unit.sentence)
  }
}

// What an editor may write instead.
extension AuditDesk {
  /// The least likeness at which a sentence of the report is offered for another.
  private static let leastLikeness = 0.15

  /// A sentence of the report that says what the log supports of what somebody wrote; nil if none is
  /// like it, or if the log has overtaken the report.
  private func offer(
    for words: [String], _ best: EditedText.Unit?, _ edited: EditedText, _ walk: Walk
  ) -> String? {
    let all = best.map { [$0] } ?? edited.units.filter { $0.place == .text }
    let likes = all.map { ($0, WordChanges(from: $0.words, to: words).likeness) }
    guard words.count <= Self.wordLimit,
      let unit = likes.filter({ $0.1 >= Self.leastLikeness }).max(by: { $0.1 < $1.1 })?.0
    else { return nil }
    var (number, own) = (0, Walk(claims, renderer, after: walk.told))
    audit(unit, &number, &own)
    let isRight = own.findings.allSatisfy { $0.code == .toldTwice || $0.code == .wrongOrder }
    return isRight ? unit.sentence.text : nil
  }
}

extension Substring {
  /// The text up to the first full stop that another sentence follows.
  fileprivate var firstSentence: Substring {
    var isEnd = false
    for index in indices {
      let character = self[index]
      if ".!?…".contains(character) {
        isEnd = true
      } else if character == " ", isEnd, let next = self[self.index(after: index)...].first,
        next.isUppercase || next.isNumber || "\"'¿¡".contains(next)
      {
        return self[..<index]
      } else if !"\"')".contains(character) {
        isEnd = false
      }
    }
    return self
  }
}
