import JournalCore
import JournalReading
import JournalRules

/// What was said, in the speakers' own words first.
struct ReactionClauses {
  private let facts: MatchFacts
  private let people: PeopleClauses
  private let quotes: [Quote]

  /// Clauses for what was said.
  init(_ facts: MatchFacts, _ people: PeopleClauses) {
    self.facts = facts
    self.people = people
    quotes = Quote.all(in: facts)
  }

  /// One quote for a short text: the first in the speaker's own words, else the first reported.
  var shortest: [Clause] {
    quotes.map { quote in
      var clause = clause(quote, isKnown: true, again: false)
      // Nobody is called by a part in the match before the name was told.
      clause.values[.role] = nil
      return clause
    }
  }

  /// All of it, in the order in which it is recorded; who takes the blame is said first.
  var all: [SentencePlan] {
    var plans: [SentencePlan] = []
    var known: Set<PersonSlug> = []
    var last: PersonSlug?
    let ordered = quotes.sorted { $0.position < $1.position }
    for speaker in Tally(ordered.map(\.speaker)).people.map(\.person) {
      for quote in ordered where quote.speaker == speaker {
        let isKnown = !known.insert(speaker).inserted
        plans.append(SentencePlan(clause(quote, isKnown: isKnown, again: last == speaker)))
        if !isKnown, let contract = people.contract(speaker) {
          plans.append(SentencePlan(contract))
        }
        last = speaker
      }
    }
    return plans
  }

  /// Who takes the blame, for a language that has none of the words.
  var blame: [Clause] {
    var told: Set<PersonSlug> = []
    return facts.facts.flatMap { fact -> [Clause] in
      guard fact.kind == .words, fact.period != Period.pre.order,
        case .statement(let statement) = facts.event(at: fact.position),
        statement.stance == "accepts-blame",
        !quotes.contains(where: { $0.position == fact.position })
      else { return [] }
      let speaker = facts.match.directory.canonical(statement.speaker)
      guard told.insert(speaker).inserted else { return [] }
      let blame = Clause(
        .blame, about: [fact.position], [.speaker: people.speaker(speaker, isKnown: false)],
        evidence: [fact.position])
      return [blame] + [people.contract(speaker)].compactMap { $0 }
    }
  }

  private func clause(_ quote: Quote, isKnown: Bool, again: Bool) -> Clause {
    var licences: Set<Licence> = quote.translator == nil ? [] : [.translated]
    if quote.stance == "accepts-blame" { licences.insert(.takesBlame) }
    if again { licences.insert(.sameSpeaker) }
    return Clause(
      quote.isReported ? .reportedSpeech : .quote, about: [quote.position],
      [
        .words: .words(quote.words),
        .speaker: people.speaker(quote.speaker, isKnown: isKnown),
        .role: isKnown ? people.nationality(quote.speaker) : nil,
        .name: quote.translator.map { .name($0) },
      ],
      licences: licences, evidence: [quote.position])
  }
}
