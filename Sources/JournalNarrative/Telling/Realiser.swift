import JournalCore

/// Puts clauses into the words of a language.
///
/// Of the lexicon's variants for a clause, it considers those whose licences hold and whose slots
/// are filled, and keeps those that say most. Among equals it prefers those used least in this
/// report, then those that echo it least; a hash of the match chooses between the rest. Neither
/// chance nor the clock plays a part.
struct Realiser {
  private let language: Language
  private let seed: String
  private let isPlain: Bool
  private let isTerse: Bool

  /// The names as they are printed now; a person who has been named is known.
  private(set) var names: Names

  private var used: [ClauseKind: [Int: Int]] = [:]
  private var echoes = Echoes()

  /// Starts a report.
  ///
  /// - Parameters:
  ///   - seed: the text on which the choice among equals depends.
  ///   - isPlain: whether the first of equals is always chosen.
  ///   - isTerse: whether only the shortest of equals are considered.
  init(
    _ language: Language, _ names: Names, seed: String, isPlain: Bool, isTerse: Bool = false
  ) {
    self.language = language
    self.names = names
    self.seed = seed
    self.isPlain = isPlain
    self.isTerse = isTerse
  }

  /// Whether the language has words for a kind of clause.
  func speaks(_ kind: ClauseKind) -> Bool { language.lexicon.variants[kind] != nil }

  /// Continues with the names of another match.
  mutating func turn(to names: Names) {
    var names = names
    names.introduces = self.names.introduces
    self.names = names
  }

  /// A sentence; nil if the first clause cannot be said. Other clauses that cannot be said are left
  /// out.
  mutating func sentence(_ plan: SentencePlan) -> Sentence? {
    guard let first = realise(plan.first, in: nil, openedBy: nil) else { return nil }
    var spans: [Span] = [.clause(first.span)]
    var evidence = first.span.evidence
    for link in plan.rest {
      guard let next = realise(link.clause, in: nil, openedBy: first.opening) else { continue }
      let words = next.span.spans.map(\.text).joined()
      spans.append(.words(language.grammar.junction(link.junction, before: words)))
      spans.append(.clause(next.span))
      evidence += next.span.evidence
    }
    if first.takesCapital { spans[0] = spans[0].capitalised }
    let text = spans.map(\.text).joined()
    if !Self.isEnded(text) { spans.append(.words(".")) }
    if !isPlain { echoes.tell(text) }
    return Sentence(spans, evidence: evidence)
  }

  private static func isEnded(_ text: String) -> Bool {
    var end = Substring(text)
    while let last = end.last, "\"»”".contains(last) { end = end.dropLast() }
    return end.last.map { ".!?…:".contains($0) } ?? true
  }
}

// One clause.
extension Realiser {
  private struct Realised {
    var span: ClauseSpan
    var opening: Value?
    var takesCapital: Bool
    var names: Names
    var weight: Int
    var choices: [(kind: ClauseKind, variant: Int)]

    var text: String { Span.clause(span).text }

    var wordCount: Int { text.split(separator: " ").count }
  }

  private mutating func realise(_ clause: Clause, in slot: Slot?, openedBy opening: Value?)
    -> Realised?
  {
    guard let best = best(clause, in: slot, openedBy: opening) else { return nil }
    names = best.names
    for choice in best.choices { used[choice.kind, default: [:]][choice.variant, default: 0] += 1 }
    return best
  }

  private func best(_ clause: Clause, in slot: Slot?, openedBy opening: Value?) -> Realised? {
    let all = language.lexicon.variants[clause.kind] ?? []
    let fitting = all.indices.compactMap { index in
      all[index].isLicensed(by: clause.licences)
        ? fill(all[index], index, clause, slot, opening) : nil
    }
    guard let most = fitting.map(\.weight).max() else { return nil }
    var equals = fitting.filter { $0.weight == most }
    if isTerse, !isPlain { equals = equals.least(\.wordCount) }
    if isPlain { return equals[0] }
    let counts = used[clause.kind] ?? [:]
    let fresh = equals.least { counts[$0.span.variant] ?? 0 }.least { echoes.count(in: $0.text) }
    let round = counts.values.reduce(0, +)
    let hash = StableHash(seed, clause.kind.rawValue, "\(round)").value
    return fresh[Int(hash % UInt64(fresh.count))]
  }

  private func fill(
    _ variant: Variant, _ index: Int, _ clause: Clause, _ slot: Slot?, _ opening: Value?
  ) -> Realised? {
    var filling = Filling(names: names)
    for (place, piece) in variant.wording.pieces.enumerated() {
      switch piece {
      case .words(let words): filling.add(words)
      case .slot(let slot, let form):
        guard let value = clause.values[slot] else { return nil }
        if place == 0, value == opening, form == .plain, variant.wording.opensWithVerb {
          filling.isElliptic = true
          filling.weight += slot.weight
        } else if !add(value, slot, form, to: &filling) {
          return nil
        }
      case .option(let before, let slot, let form, let after):
        guard let value = clause.values[slot] else { continue }
        var longer = filling
        longer.add(before)
        guard add(value, slot, form, to: &longer) else { continue }
        longer.add(after)
        filling = longer
      }
    }
    return filling.realised(variant, index, clause, slot)
  }

  private func add(_ value: Value, _ slot: Slot, _ form: Form, to filling: inout Filling) -> Bool {
    // An epithet is told once.
    if case .clause(let inner) = value, inner.kind == .person,
      case .person(let slug)? = inner.values[.name], filling.names.known.contains(slug)
    {
      return add(.person(slug), slot, form, to: &filling)
    }
    guard case .clause(let inner) = value else {
      guard let text = language.grammar.text(of: value, as: form, filling.names), !text.isEmpty
      else { return false }
      filling.add(
        value, slot, form, text, keepsItsCase: language.grammar.keepsItsCase(value, form, as: text))
      return true
    }
    var realiser = self
    realiser.names = filling.names
    guard let part = realiser.best(inner, in: slot, openedBy: nil) else { return false }
    filling.add(part.span, part)
    return true
  }

  /// A wording that is being filled.
  private struct Filling {
    var names: Names
    var isElliptic = false
    var spans: [Span] = []
    var opening: Value?
    var takesCapital = true
    var weight = 0
    var evidence: [Int] = []
    var choices: [(kind: ClauseKind, variant: Int)] = []

    init(names: Names) { self.names = names }

    mutating func add(_ words: String) {
      // If the beginning is left out, so is the space after it.
      let words = spans.isEmpty && isElliptic ? String(words.drop { $0 == " " }) : words
      if !words.isEmpty { spans.append(.words(words)) }
    }

    mutating func add(
      _ value: Value, _ slot: Slot, _ form: Form, _ text: String, keepsItsCase: Bool
    ) {
      if spans.isEmpty {
        opening = form == .plain ? value : nil
        takesCapital = !keepsItsCase
      }
      spans.append(.value(ValueSpan(slot: slot.rawValue, form: form.rawValue, text: text)))
      // Reported words read best within our own sentence.
      weight += slot.weight + (form == .embedded ? 1 : 0)
      names.mention(value)
    }

    mutating func add(_ clause: ClauseSpan, _ part: Realised) {
      if spans.isEmpty { takesCapital = part.takesCapital }
      spans.append(.clause(clause))
      weight += part.weight
      evidence += clause.evidence
      names = part.names
      choices += part.choices
    }

    func realised(_ variant: Variant, _ index: Int, _ clause: Clause, _ slot: Slot?) -> Realised {
      let span = ClauseSpan(
        slot: slot?.rawValue, kind: clause.kind.rawValue, about: clause.about, of: clause.of,
        variant: index, licences: variant.needs.map(\.rawValue).sorted(),
        evidence: Set(clause.evidence + evidence).sorted(), isElliptic: isElliptic, spans: spans)
      let licences = variant.needs.reduce(0) { $0 + $1.weight }
      return Realised(
        span: span, opening: opening, takesCapital: takesCapital, names: names,
        weight: weight + licences, choices: choices + [(clause.kind, index)])
    }
  }
}

extension Array {
  /// The elements for which a number is smallest.
  fileprivate func least(_ number: (Element) -> Int) -> [Element] {
    guard count > 1 else { return self }
    let numbers = map(number)
    let least = numbers.min()
    return zip(self, numbers).filter { $0.1 == least }.map(\.0)
  }
}

extension Span {
  /// The same span with a capital at its beginning.
  var capitalised: Span {
    switch self {
    case .words(let words): return .words(words.capitalisedFirst)
    case .value(var value):
      value.text = value.text.capitalisedFirst
      return .value(value)
    case .clause(var clause):
      guard let first = clause.spans.first else { return self }
      clause.spans[0] = first.capitalised
      return .clause(clause)
    }
  }
}
