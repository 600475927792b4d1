import JournalCore

/// Values in German.
struct GermanGrammar: Grammar {
  func text(of value: Value, as form: Form, _ names: Names) -> String? {
    switch value {
    case .team(let team): GermanTeam(team, names).text(form)
    case .person(let person): form == .plain ? names.person(person) : nil
    case .people(let people):
      people.isEmpty ? nil : GermanNumber.list(counted(people, names))
    case .name(let name): form == .plain ? name.tidied : nil
    case .names(let all): GermanNumber.list(all.map(\.tidied))
    case .score(let score): self.score(score, form)
    case .number(let number): self.number(number, form)
    case .time(let time): form == .after ? GermanTime.after(time) : GermanTime.at(time)
    case .times(let times): GermanTime.list(times)
    case .later(let minutes): GermanTime.gap(minutes)
    case .date(let date): self.date(date, form, names)
    case .weekday(let date): "am \(GermanTime.weekday(date))"
    case .competition(let competition): GermanCompetition(competition)?.text(form)
    case .round(let round): GermanRound.text(round, form)
    case .term(let key): GermanWords.term(key, form)
    case .words(let words): form == .plain ? "„\(words.tidied)“" : nil
    case .clock(let clock): GermanTime.clock(clock, names.format)
    case .side, .venue, .money, .spells, .clause: nil
    }
  }

  func junction(_ junction: Junction, before next: String) -> String {
    switch junction {
    case .but: ", aber "
    case .and: " und "
    }
  }

  /// Names keep their case; the article of a team or a competition takes a capital.
  func keepsItsCase(_ value: Value, _ form: Form, as text: String) -> Bool {
    switch value {
    case .person, .people, .name, .names, .words: true
    case .team: !["der ", "die ", "das "].contains { text.hasPrefix($0) }
    default: false
    }
  }

  /// A score. The form `single` requires a level score, for words that say so; `role` begins with
  /// the goals of the other side.
  private func score(_ score: Score, _ form: Form) -> String? {
    switch form {
    case .single where !score.isLevel: nil
    case .role: "\(score.away):\(score.home)"
    default: "\(score.home):\(score.away)"
    }
  }

  private func date(_ date: CalendarDate, _ form: Form, _ names: Names) -> String {
    let isNear = form == .bare && date.year == names.scheduled.date.year
    let day = GermanTime.day(date) + (isNear ? "" : " \(date.year)")
    return form == .at ? "am \(day)" : day
  }

  private func number(_ number: Int, _ form: Form) -> String? {
    switch form {
    case .plain: GermanNumber.cardinal(number)
    case .figure: GroupedNumber.text(number, ".")
    case .times: number == 1 ? "einmal" : "\(GermanNumber.cardinal(number))mal"
    case .role: number == 1 ? "ein Tor" : "\(GermanNumber.cardinal(number)) Tore"
    case .to, .ordinal: number == 1 ? "Hinspiel" : number == 2 ? "Rückspiel" : nil
    default: nil
    }
  }
}

/// Numbers and lists in German: words up to twelve.
enum GermanNumber {
  private static let cardinals = [
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
    "elf", "zwölf",
  ]

  static func cardinal(_ number: Int) -> String {
    cardinals.indices.contains(number) ? cardinals[number] : "\(number)"
  }

  /// A list: `A`, `A und B`, `A, B und C`.
  static func list(_ items: [String]) -> String { PlainList.text(items, " und ") }
}
