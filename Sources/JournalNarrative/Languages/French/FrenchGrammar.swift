import JournalCore

/// Values in French.
struct FrenchGrammar: Grammar {
  func text(of value: Value, as form: Form, _ names: Names) -> String? {
    switch value {
    case .team(let team): FrenchTeam(team, names).text(form)
    case .side(let side): part(side, form, names)
    case .person(let person): FrenchArticle.none.text(before: names.person(person), form)
    case .people(let people): tally(people, form, names)
    case .name(let name): FrenchArticle.none.text(before: name.tidied, form)
    case .names(let names): FrenchNumber.list(names.map(\.tidied))
    case .score(let score): self.score(score, form)
    case .number(let number): self.number(number, form)
    case .time(let time): form == .after ? FrenchTime.after(time) : FrenchTime.at(time)
    case .times(let times): FrenchTime.list(times)
    case .later(let minutes): FrenchTime.gap(minutes)
    case .date(let date): self.date(date, form, names)
    case .weekday(let date): FrenchDate.weekday(date)
    case .competition(let competition): FrenchCompetition(competition)?.text(form)
    case .round(let round): FrenchRound.text(round, form)
    case .venue(let venue): FrenchVenue.phrase(venue)
    case .term(let key): FrenchWords.term(key, form)
    case .words(let words): form == .embedded ? nil : FrenchQuote.marked(words)
    case .clock(let clock): FrenchTime.clock(clock, names.format)
    case .money, .spells, .clause: nil
    }
  }

  func junction(_ junction: Junction, before next: String) -> String {
    switch junction {
    case .but: ", mais "
    case .and: " et "
    }
  }

  /// A team name keeps its case, but its article takes a capital.
  func keepsItsCase(_ value: Value, _ form: Form, as text: String) -> Bool {
    switch value {
    case .person, .people, .name, .names, .words: form == .plain || form == .single
    default: false
    }
  }

  /// A side by its part in the match; nil on neutral ground, where it has none.
  private func part(_ side: Side, _ form: Form, _ names: Names) -> String? {
    guard !names.isNeutral else { return nil }
    if form == .attributive { return side == .home ? "local" : "visiteur" }
    let part = side == .home ? "équipe locale" : "équipe visiteuse"
    return FrenchArticle.la.text(before: part, form)
  }

  /// Scorers. The form `single` requires one person, `times` several.
  private func tally(_ people: [Value.Counted], _ form: Form, _ names: Names) -> String? {
    guard !people.isEmpty, form != .single || people.count == 1,
      form != .times || people.count > 1
    else { return nil }
    let list = FrenchNumber.list(counted(people, names))
    return form == .of ? FrenchArticle.none.text(before: list, .of) : list
  }

  /// A score. The form `single` requires a level score, for words that say so.
  private func score(_ score: Score, _ form: Form) -> String? {
    form == .single && !score.isLevel ? nil : "\(score.home)-\(score.away)"
  }

  /// A date; the form `bare` leaves out the year if it is that of the match.
  private func date(_ date: CalendarDate, _ form: Form, _ names: Names) -> String {
    let isNear = form == .bare && date.year == names.scheduled.date.year
    let day = isNear ? FrenchDate.dayOfYear(date) : FrenchDate.day(date)
    return form == .at ? "le \(day)" : day
  }

  private func number(_ number: Int, _ form: Form) -> String? {
    switch form {
    case .plain: FrenchNumber.cardinal(number)
    case .figure: FrenchNumber.grouped(number)
    case .after: number == 1 ? "une semaine" : "\(FrenchNumber.cardinal(number)) semaines"
    case .ordinal: FrenchNumber.ordinal(number)
    case .attributive: number == 1 ? "aller" : number == 2 ? "retour" : nil
    case .to: number == 1 ? "à l'aller" : number == 2 ? "au retour" : nil
    case .of: FrenchNumber.counted(number, "point", "points")
    case .role: FrenchNumber.counted(number, "but", "buts")
    case .single: FrenchNumber.counted(number, "match", "matchs")
    case .times: number == 1 ? "une fois" : "\(FrenchNumber.cardinal(number)) fois"
    default: nil
    }
  }
}
