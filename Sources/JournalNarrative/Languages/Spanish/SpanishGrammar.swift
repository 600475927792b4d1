import JournalCore

/// Values in Spanish.
struct SpanishGrammar: Grammar {
  func text(of value: Value, as form: Form, _ names: Names) -> String? {
    switch value {
    case .team(let team): SpanishTeam(team, names).text(form)
    case .side(let side): part(side, form, names)
    case .person(let person): SpanishArticle.none.text(before: names.person(person), form)
    case .people(let people): tally(people, form, names)
    case .name(let name): self.name(name.tidied, form)
    case .names(let names): SpanishList.of(names.map(\.tidied))
    case .score(let score): self.score(score, form)
    case .number(let number): self.number(number, form)
    case .time(let time): form == .after ? SpanishTime.after(time) : SpanishTime.at(time)
    case .times(let times): SpanishTime.list(times)
    case .later(let minutes): SpanishTime.gap(minutes)
    case .spells(let spells): SpanishTime.spells(spells)
    case .date(let date): self.date(date, form, names)
    case .weekday(let date): SpanishDate.weekday(date)
    case .competition(let competition): SpanishCompetition(competition)?.text(form)
    case .round(let round): SpanishRound.text(round, form)
    case .venue(let venue): SpanishVenue.phrase(venue)
    case .money(let amount, let unit): SpanishMoney.phrase(amount, unit)
    case .term(let key): SpanishWords.term(key, form)
    case .words(let words): self.words(words, form)
    case .clock(let clock): SpanishTime.clock(clock, names.format)
    case .clause: nil
    }
  }

  /// "Y" becomes "e" before an i sound.
  func junction(_ junction: Junction, before next: String) -> String {
    switch junction {
    case .but: ", pero "
    case .and: " \(SpanishList.and(before: next)) "
    }
  }

  /// A team name keeps its case, but its article takes a capital.
  func keepsItsCase(_ value: Value, _ form: Form, as text: String) -> Bool {
    switch value {
    case .person, .people, .name, .names, .words: form == .plain || form == .single
    default: false
    }
  }

  /// A date; the form `bare` leaves out the year if it is that of the match.
  private func date(_ date: CalendarDate, _ form: Form, _ names: Names) -> String {
    let isNear = form == .bare && date.year == names.scheduled.date.year
    let day = isNear ? SpanishDate.dayOfYear(date) : SpanishDate.day(date)
    return form == .at ? "el \(day)" : day
  }

  private func name(_ name: String, _ form: Form) -> String? {
    switch form {
    case .plain: name
    case .of, .to: SpanishArticle(ofTeam: name).text(before: name, form)
    default: nil
    }
  }

  /// A side by its part in the match; nil on neutral ground, where it has none.
  private func part(_ side: Side, _ form: Form, _ names: Names) -> String? {
    guard !names.isNeutral else { return nil }
    let part = side == .home ? "local" : "visitante"
    return form == .attributive
      ? part : SpanishArticle.el.text(before: "conjunto \(part)", form)
  }

  /// A score. The form `single` requires a level score, for words that say so.
  private func score(_ score: Score, _ form: Form) -> String? {
    form == .single && !score.isLevel ? nil : "\(score.home)-\(score.away)"
  }

  /// Scorers. The form `single` requires one person, `times` several.
  private func tally(_ people: [Value.Counted], _ form: Form, _ names: Names) -> String? {
    guard !people.isEmpty, form != .single || people.count == 1,
      form != .times || people.count > 1
    else { return nil }
    return SpanishList.of(counted(people, names))
  }

  /// A number, with its noun if the two must agree.
  private func number(_ number: Int, _ form: Form) -> String? {
    switch form {
    case .plain: SpanishNumber.cardinal(number)
    case .figure: SpanishNumber.grouped(number)
    case .ordinal: SpanishNumber.ordinal(number, .beforeNoun)
    case .attributive: number == 1 ? "ida" : number == 2 ? "vuelta" : nil
    case .times: SpanishNumber.counted(number, "vez", "veces", .feminine)
    case .after: SpanishNumber.counted(number, "semana", "semanas", .feminine)
    case .of: SpanishNumber.counted(number, "punto", "puntos")
    case .to: SpanishNumber.counted(number, "partido", "partidos")
    case .role: SpanishNumber.counted(number, "gol", "goles")
    default: nil
    }
  }

  private func words(_ words: String, _ form: Form) -> String? {
    switch form {
    case .continued: SpanishQuote.continued(words)
    case .embedded: SpanishQuote.embedded(words)
    default: SpanishQuote.whole(words)
    }
  }
}
