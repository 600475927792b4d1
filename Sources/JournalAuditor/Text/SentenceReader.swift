import JournalCore
import JournalNarrative

/// Parses a sentence in words of the lexicon back into its clauses, given what the log supports.
struct SentenceReader {
  private let claims: Claims
  private let renderer: Renderer
  private let clauses: [ClauseSpan]

  /// Creates a reader for sentences that say what the clauses of a report say.
  init(_ claims: Claims, _ renderer: Renderer, clauses: [ClauseSpan]) {
    self.claims = claims
    self.renderer = renderer
    self.clauses = clauses
  }

  /// A sentence and the text after it.
  struct Reading {
    /// The sentence.
    let sentence: Sentence
    /// The part of the report: a headline, a dateline or the text.
    let place: ReportAudit.Finding.Place
    /// The text after the sentence.
    let rest: Substring
  }

  /// Parses the sentence with which a text begins; nil if it is not understood.
  func read(_ text: Substring, after told: Telling) -> Reading? {
    for first in clauses {
      for (span, rest) in matches(first, text, after: told, opening: nil) {
        if let reading = ended([.clause(span)], rest) { return reading }
        if let reading = joined(span, rest, after: told) { return reading }
      }
    }
    return nil
  }

  private func joined(_ first: ClauseSpan, _ rest: Substring, after told: Telling) -> Reading? {
    var told = told
    told.tell(first)
    for words in junctions(before: rest) {
      guard let start = rest.after(words) else { continue }
      for second in clauses {
        for (span, end) in matches(second, start, after: told, opening: first.openingText) {
          let spans: [Span] = [.clause(first), .words(words), .clause(span)]
          if let reading = ended(spans, end) { return reading }
        }
      }
    }
    return nil
  }

  /// The words that may join another clause; they may depend on the words that follow.
  private func junctions(before text: Substring) -> [String] {
    let tails = (1...2).map { count in
      text.split(separator: " ").dropFirst(count).joined(separator: " ")
    }
    let grammar = renderer.language.grammar
    let words = Junction.allCases.flatMap { junction in
      tails.map { grammar.junction(junction, before: $0) }
    }
    return Set(words).sorted()
  }

  /// A sentence that ends with its last clause.
  private func ended(_ spans: [Span], _ rest: Substring) -> Reading? {
    let clauses = spans.compactMap { if case .clause(let clause) = $0 { clause } else { nil } }
    let evidence = clauses.flatMap(\.evidence)
    if let place = clauses.first.flatMap({ ReportAudit.Finding.Place(rawValue: $0.kind) }) {
      guard rest.isEmpty else { return nil }
      return Reading(sentence: Sentence(spans, evidence: evidence), place: place, rest: rest)
    }
    if let after = rest.after("."), after.isEmpty || after.first == " " {
      let sentence = Sentence(spans + [.words(".")], evidence: evidence)
      return Reading(sentence: sentence, place: .text, rest: after.drop { $0 == " " })
    }
    let last = spans.map(\.text).joined().last { !"\"»”".contains($0) }
    guard let last, ".!?…:".contains(last), rest.isEmpty || rest.first == " " else { return nil }
    return Reading(
      sentence: Sentence(spans, evidence: evidence), place: .text, rest: rest.drop { $0 == " " })
  }
}

// One clause.
extension SentenceReader {
  private typealias Match = (span: ClauseSpan, rest: Substring)
  private typealias Pieces = (spans: [Span], rest: Substring)

  private func matches(
    _ clause: ClauseSpan, _ text: Substring, after told: Telling, opening: String?
  ) -> [Match] {
    guard let kind = ClauseKind(rawValue: clause.kind),
      let claim = try? claims.claim(kind, about: clause.about, of: clause.of, after: told)
    else { return [] }
    return matches(
      kind, claim, text, slot: nil, evidence: clause.evidence, isOpening: opening == nil,
      opening: opening)
  }

  private func matches(
    _ kind: ClauseKind, _ claim: Claim, _ text: Substring, slot: Slot?, evidence: [Int],
    isOpening: Bool, opening: String?
  ) -> [Match] {
    let variants = renderer.language.lexicon.variants[kind] ?? []
    return variants.indices.flatMap { index -> [Match] in
      let variant = variants[index]
      guard variant.needs.isSubset(of: claim.licences),
        variant.bars.isDisjoint(with: claim.licences),
        claim.anchors.isEmpty || !claim.anchors.isDisjoint(with: variant.needs)
      else { return [] }
      func made(_ pieces: Pieces, isElliptic: Bool) -> Match {
        let span = ClauseSpan(
          slot: slot?.rawValue, kind: kind.rawValue, about: claim.about, of: claim.of,
          variant: index, licences: variant.needs.map(\.rawValue).sorted(), evidence: evidence,
          isElliptic: isElliptic, spans: pieces.spans)
        return (span, pieces.rest)
      }
      let pieces = variant.wording.pieces[...]
      var found = match(pieces, claim, text, [], isOpening: isOpening).map {
        made($0, isElliptic: false)
      }
      if opening != nil, case .slot(_, .plain)? = pieces.first {
        found += match(pieces.dropFirst(), claim, text, nil, isOpening: false).map {
          made($0, isElliptic: true)
        }
      }
      return found
    }
  }

  /// All ways in which the pieces of a wording match the beginning of a text.
  ///
  /// - Parameter spans: the pieces before; nil if the first one is left out.
  private func match(
    _ pieces: ArraySlice<Wording.Piece>, _ claim: Claim, _ text: Substring, _ spans: [Span]?,
    isOpening: Bool
  ) -> [Pieces] {
    guard let piece = pieces.first else { return spans.map { [($0, text)] } ?? [] }
    let rest = pieces.dropFirst()
    switch piece {
    case .words(let words):
      return skip(words, text, spans, isOpening).map {
        match(rest, claim, $0.rest, $0.spans, isOpening: isOpening)
      } ?? []
    case .slot(let slot, let form):
      return fill(slot, form, claim, text, spans ?? [], isOpening).flatMap {
        match(rest, claim, $0.rest, $0.spans, isOpening: isOpening)
      }
    case .option(let before, let slot, let form, let after):
      let filled = (skip(before, text, spans, isOpening).map { [$0] } ?? [])
        .flatMap { fill(slot, form, claim, $0.rest, $0.spans, isOpening) }
        .compactMap { skip(after, $0.rest, $0.spans, isOpening) }
      return filled.flatMap { match(rest, claim, $0.rest, $0.spans, isOpening: isOpening) }
        + match(rest, claim, text, spans, isOpening: isOpening)
    }
  }

  private func skip(_ words: String, _ text: Substring, _ spans: [Span]?, _ isOpening: Bool)
    -> Pieces?
  {
    let words = spans == nil ? String(words.drop { $0 == " " }) : words
    let before = spans ?? []
    guard !words.isEmpty else { return (before, text) }
    let isStart = isOpening && before.isEmpty
    for told in isStart ? [words, words.capitalised] : [words] {
      if let rest = text.after(told) { return (before + [.words(told)], rest) }
    }
    return nil
  }

  private func fill(
    _ slot: Slot, _ form: Form, _ claim: Claim, _ text: Substring, _ spans: [Span],
    _ isOpening: Bool
  ) -> [Pieces] {
    let isStart = isOpening && spans.isEmpty
    var found: [Pieces] = []
    for part in claim.parts[slot] ?? [] {
      found += matches(
        part.kind, part.claim, text, slot: slot, evidence: part.claim.evidence.sorted(),
        isOpening: isStart, opening: nil
      ).map { (spans + [.clause($0.span)], $0.rest) }
    }
    var right = (claim.values[slot] ?? []).flatMap { renderer.texts($0, form) }
    if let pool = claim.pools[slot] {
      right += renderer.lists(of: pool, in: String(text)).flatMap {
        renderer.texts(.people($0), form)
      }
    }
    for told in Set(isStart ? right + right.map(\.capitalised) : right).sorted() {
      guard let rest = text.after(told) else { continue }
      let value = ValueSpan(slot: slot.rawValue, form: form.rawValue, text: told)
      found.append((spans + [.value(value)], rest))
    }
    return found
  }
}

extension Substring {
  /// The text after some words, in plain punctuation; nil if it does not begin with them.
  fileprivate func after(_ words: String) -> Substring? {
    let plain = words.isPlain ? words : PlainText.plain(words, keepingEnds: true)
    return hasPrefix(plain) ? dropFirst(plain.count) : nil
  }
}

extension String {
  /// Whether all its punctuation is plain already.
  fileprivate var isPlain: Bool { !contains { "“”„‟″«»‘’‚‛`´‐‑‒–−\u{A0}\u{202F}".contains($0) } }
}
