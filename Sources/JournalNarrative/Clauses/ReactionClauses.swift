import JournalCore
import JournalReading
import JournalRules

/// What was said, the speakers' own words first.
struct ReactionClauses {
  private let facts: MatchFacts
  private let people: PeopleClauses
  private let quotes: [Quote]

  /// Creates clauses for what was said.
  init(_ facts: MatchFacts, _ people: PeopleClauses) {
    self.facts = facts
    self.people = people
    quotes = Quote.all(in: facts)
  }

  /// The quotes in the form for short texts, the speakers' own words first.
  var shortest: [Clause] {
    quotes.map { quote in
      var clause = clause(quote, isKnown: true, again: false)
      // A part in the match stands for a person only after the name was told.
      clause.values[.role] = nil
      return clause
    }
  }

  /// All quotes, by speaker in the order of recording; a speaker's contract follows the first one.
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

  /// Speakers who take the blame, if their words are not recorded in the language.
  var blame: [Clause] {
    var told: Set<PersonSlug> = []
    return facts.facts.flatMap { fact -> [Clause] in
      guard fact.kind == .words, fact.period != Period.pre.code,
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
