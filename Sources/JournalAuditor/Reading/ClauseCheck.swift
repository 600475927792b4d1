import JournalCore
import JournalNarrative

/// Checks the spans of a clause: are they the words of the lexicon, and is each value the log's?
struct ClauseCheck {
  /// Writes values.
  let renderer: Renderer

  /// The place of a clause in its sentence.
  struct Position {
    /// The slot of another clause that it fills.
    var slot: Slot?
    /// Whether it opens the sentence, and therefore begins with a capital.
    var isOpening = false
    /// The opening of the sentence's first clause, which another clause may leave out.
    var opening: String?
  }

  /// What is wrong with a clause, given what the log supports.
  func problems(_ span: ClauseSpan, _ claim: Claim, at position: Position) -> [Problem] {
    let text = Span.clause(span).text
    guard let kind = ClauseKind(rawValue: span.kind),
      let variants = renderer.language.lexicon.variants[kind],
      variants.indices.contains(span.variant)
    else { return [Problem(.unknownWords, text, "the lexicon has no such words")] }
    let variant = variants[span.variant]
    var problems = origins(span, claim, position, text)
    problems += licences(span, variant, claim, text)
    guard let fillings = fillings(variant.wording.pieces[...], span.spans[...], span, position)
    else {
      return problems + [Problem(.unknownWords, text, "the lexicon has other words for it")]
    }
    if span.isElliptic, !isUnderstood(variant, claim, position) {
      problems.append(Problem(.unknownWords, text, "the clause before it began differently"))
    }
    for (index, filling) in fillings.enumerated() {
      let isOpening = position.isOpening && index == 0 && filling.isFirst
      problems += check(filling, claim, isOpening: isOpening)
    }
    return problems
  }

  private func origins(_ span: ClauseSpan, _ claim: Claim, _ position: Position, _ text: String)
    -> [Problem]
  {
    var problems: [Problem] = []
    if span.about != claim.about || span.of != claim.of {
      problems.append(Problem(.otherEvents, text, Self.citation(claim.about)))
    }
    if span.slot != position.slot?.rawValue {
      problems.append(Problem(.unknownWords, text, "the clause is in another place"))
    }
    let missing = claim.evidence.subtracting(span.evidence).sorted()
    if !missing.isEmpty {
      problems.append(Problem(.missingEvent, text, "it rests on \(Self.citation(missing)) too"))
    }
    return problems
  }

  static func citation(_ positions: [Int]) -> String {
    positions.isEmpty ? "no event" : positions.map { "e\($0)" }.joined(separator: " ")
  }

  private func licences(_ span: ClauseSpan, _ variant: Variant, _ claim: Claim, _ text: String)
    -> [Problem]
  {
    var problems: [Problem] = []
    let needs = variant.needs.map(\.rawValue).sorted()
    if span.licences != needs {
      let list = needs.isEmpty ? "none" : needs.joined(separator: ", ")
      problems.append(Problem(.notLicensed, text, "the words need other licences: \(list)"))
    }
    if !claim.anchors.isEmpty, claim.anchors.isDisjoint(with: variant.needs) {
      let anchors = claim.anchors.map(\.rawValue).sorted().joined(separator: " or ")
      problems.append(Problem(.notLicensed, text, "it is \(anchors)"))
    }
    for licence in variant.needs.subtracting(claim.licences).map(\.rawValue).sorted() {
      problems.append(Problem(.notLicensed, text, "not \(licence)"))
    }
    for licence in variant.bars.intersection(claim.licences).map(\.rawValue).sorted() {
      problems.append(Problem(.notLicensed, text, "it is \(licence)"))
    }
    return problems
  }

  /// Whether the part that an elliptic clause leaves out is the opening of the sentence.
  private func isUnderstood(_ variant: Variant, _ claim: Claim, _ position: Position) -> Bool {
    guard let opening = position.opening,
      case .slot(let slot, .plain)? = variant.wording.pieces.first
    else { return false }
    return (claim.values[slot] ?? []).contains { value in
      renderer.texts(value, .plain).contains { $0.capitalised == opening.capitalised }
    }
  }
}

// The pieces.
extension ClauseCheck {
  /// A slot of a wording and what fills it.
  struct Filling {
    let slot: Slot
    let form: Form
    let span: Span
    let isFirst: Bool
  }

  /// Matches spans with the pieces of a wording; nil if they do not match.
  private func fillings(
    _ pieces: ArraySlice<Wording.Piece>, _ spans: ArraySlice<Span>, _ clause: ClauseSpan,
    _ position: Position
  ) -> [Filling]? {
    guard let piece = pieces.first else { return spans.isEmpty ? [] : nil }
    let rest = pieces.dropFirst()
    let isStart = spans.startIndex == clause.spans.startIndex
    switch piece {
    case .words(let words):
      guard let left = skip(words, spans, clause, position) else { return nil }
      return fillings(rest, left, clause, position)
    case .slot(let slot, let form):
      if clause.isElliptic, pieces.startIndex == 0 {
        return fillings(rest, spans, clause, position)
      }
      guard let span = spans.first, span.fills(slot, form),
        let others = fillings(rest, spans.dropFirst(), clause, position)
      else { return nil }
      return [Filling(slot: slot, form: form, span: span, isFirst: isStart)] + others
    case .option(let before, let slot, let form, let after):
      if let left = skip(before, spans, clause, position), let span = left.first,
        span.fills(slot, form), let end = skip(after, left.dropFirst(), clause, position),
        let others = fillings(rest, end, clause, position)
      {
        let isFirst = left.startIndex == clause.spans.startIndex
        return [Filling(slot: slot, form: form, span: span, isFirst: isFirst)] + others
      }
      return fillings(rest, spans, clause, position)
    }
  }

  /// The spans after some words; nil if other words are there.
  private func skip(
    _ words: String, _ spans: ArraySlice<Span>, _ clause: ClauseSpan, _ position: Position
  ) -> ArraySlice<Span>? {
    let isStart = spans.startIndex == clause.spans.startIndex
    let words = isStart && clause.isElliptic ? String(words.drop { $0 == " " }) : words
    if words.isEmpty { return spans }
    guard case .words(let told)? = spans.first else { return nil }
    let isRight = told == words || isStart && position.isOpening && told == words.capitalised
    return isRight ? spans.dropFirst() : nil
  }

  private func check(_ filling: Filling, _ claim: Claim, isOpening: Bool) -> [Problem] {
    switch filling.span {
    case .words: return []
    case .clause(let clause):
      let parts = claim.parts[filling.slot] ?? []
      guard let part = parts.first(where: { $0.kind.rawValue == clause.kind }) else {
        return [Problem(.noSuchClaim, filling.span.text, "nothing of the kind is recorded")]
      }
      return problems(
        clause, part.claim, at: Position(slot: filling.slot, isOpening: isOpening))
    case .value(let value): return check(value, filling, claim, isOpening: isOpening)
    }
  }

  private func check(
    _ span: ValueSpan, _ filling: Filling, _ claim: Claim, isOpening: Bool
  ) -> [Problem] {
    var right = (claim.values[filling.slot] ?? []).flatMap { renderer.texts($0, filling.form) }
    if let pool = claim.pools[filling.slot] {
      right += renderer.lists(of: pool, in: span.text).flatMap {
        renderer.texts(.people($0), filling.form)
      }
    }
    guard right.contains(where: { span.text == $0 || isOpening && span.text == $0.capitalised })
    else {
      let code: ReportAudit.Finding.Code =
        claim.spoken[filling.slot] == nil ? .otherValue : .otherQuote
      let log = right.first.map { "\"\($0)\"" } ?? "nothing is recorded about it"
      return [Problem(code, span.text, log)]
    }
    if let spoken = claim.spoken[filling.slot], spoken.bareLetters != span.text.bareLetters {
      return [Problem(.otherQuote, span.text, "\"\(spoken)\"")]
    }
    return []
  }
}

extension Span {
  /// Whether it is what a slot of a wording requires.
  fileprivate func fills(_ slot: Slot, _ form: Form) -> Bool {
    switch self {
    case .words: false
    case .value(let value): value.slot == slot.rawValue && value.form == form.rawValue
    case .clause(let clause): clause.slot == slot.rawValue
    }
  }
}
