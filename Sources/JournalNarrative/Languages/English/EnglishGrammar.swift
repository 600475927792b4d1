import JournalCore

/// Values in English.
struct EnglishGrammar: Grammar {
  func text(of value: Value, as form: Form, _ names: Names) -> String? {
    switch value {
    case .team(let team): self.team(names.team(team), form)
    case .side(let side): part(side, form, names)
    case .person(let person): name(names.person(person), form)
    case .people(let people): tally(people, names)
    case .name(let name): self.name(name.tidied, form)
    case .names(let names): NumberWords.list(names.map(\.tidied))
    case .score(let score): self.score(score, form)
    case .number(let number): self.number(number, form)
    case .time(let time): self.time(time, form)
    case .times(let times): TimeWords.list(times)
    case .later(let minutes): TimeWords.gap(minutes)
    case .spells(let spells): TimeWords.spells(spells)
    case .date(let date): self.date(date, form, names)
    case .weekday(let date): "on \(date.weekday)"
    case .competition(let competition): self.competition(competition, form)
    case .round(let round): self.round(round, form)
    case .venue(let venue): form == .at ? VenueWords.place(venue) : VenueWords.phrase(venue)
    case .money(let amount, let unit): MoneyWords.phrase(amount, unit)
    case .term(let key): EnglishWords.term(key)
    case .words(let words): self.words(words, form)
    case .clock(let clock): ClockWords(clock, names.format).phrase.tidied
    case .clause: nil
    }
  }

  func junction(_ junction: Junction, before next: String) -> String {
    switch junction {
    case .but: ", but "
    case .and: " and "
    }
  }

  /// Names keep their case; the article of a country takes a capital.
  func keepsItsCase(_ value: Value, _ form: Form, as text: String) -> Bool {
    switch value {
    case .person, .people, .name, .names, .venue, .words: true
    case .team: !text.hasPrefix("the ")
    default: false
    }
  }

  /// A team; some countries take an article: `the Netherlands`.
  private func team(_ name: String, _ form: Form) -> String? {
    let isArticled = form != .bare && CountryWords.articled.contains(name)
    return self.name(isArticled ? "the \(name)" : name, form)
  }

  private func name(_ name: String, _ form: Form) -> String? {
    switch form {
    case .plain, .bare: name
    case .possessive: name.hasSuffix("s") ? "\(name)'" : "\(name)'s"
    default: nil
    }
  }

  /// A date; the form `bare` leaves out the year if it is that of the match.
  private func date(_ date: CalendarDate, _ form: Form, _ names: Names) -> String {
    let isNear = form == .bare && date.year == names.scheduled.date.year
    let words = date.inWords.split(separator: " ")
    let day = isNear ? words.dropLast().joined(separator: " ") : date.inWords
    return form == .at ? "on \(day)" : day
  }

  /// A side by its part in the match; nil on neutral ground, where it has none.
  private func part(_ side: Side, _ form: Form, _ names: Names) -> String? {
    guard !names.isNeutral else { return nil }
    switch form {
    case .plain: return side == .home ? "the home side" : "the visitors"
    case .bare: return side == .home ? "home" : "away"
    default: return nil
    }
  }

  private func tally(_ people: [Value.Counted], _ names: Names) -> String? {
    guard !people.isEmpty else { return nil }
    return NumberWords.list(counted(people, names, times: NumberWords.times))
  }

  /// A score; before a noun with its article: `a 2-1`, `an 8-0`, `an 11-0`.
  private func score(_ score: Score, _ form: Form) -> String {
    guard form == .attributive else { return "\(score)" }
    let takesN = [8, 11, 18].contains(score.home) || (80...89).contains(score.home)
    return "\(takesN ? "an" : "a") \(score)"
  }

  private func number(_ number: Int, _ form: Form) -> String? {
    switch form {
    case .ordinal: NumberWords.ordinal(number)
    case .times: NumberWords.times(number)
    case .figure: NumberWords.grouped(number)
    case .role: NumberWords.goals(number)
    default: NumberWords.cardinal(number)
    }
  }

  private func time(_ time: PlayTime, _ form: Form) -> String? {
    form == .after ? TimeWords.after(time) : TimeWords.at(time)
  }

  private func competition(_ competition: CompetitionName, _ form: Form) -> String? {
    let words = CompetitionWords(competition)
    return form == .attributive ? words?.bare : words?.name
  }

  private func round(_ round: RoundName, _ form: Form) -> String? {
    switch form {
    case .single: RoundWords.single(round)
    case .attributive: RoundWords.attributive(round)
    default: RoundWords.phrase(round)
    }
  }

  private func words(_ words: String, _ form: Form) -> String? {
    switch form {
    case .continued: QuoteWords.continued(words)
    case .embedded: QuoteWords.embedded(words)
    default: QuoteWords.whole(words)
    }
  }
}
